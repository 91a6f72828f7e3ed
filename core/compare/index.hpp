/// @file
/// What every pair of sentences asks of their whole articles, sorted once: an article is never searched for each pair. Internal to the
/// compare room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "compare/quotation.hpp"
#include "compare/report.hpp"

namespace crossread::comparison {

/// A day, by the ground on which it is placed (moments.hpp) and its first and last day.
using DayOf = std::tuple<int, std::int32_t, std::int32_t>;

/// Root of what is counted: "tourist" of "32 Chinese tourists"; empty when nothing is named.
[[nodiscard]] std::string noun_of(const Quantity& quantity);

/// Spans of which it is asked whether one of them holds another: the farthest end of all that begin before it tells.
class Holders {
public:
    void add(Span span) { spans_.push_back(span); }
    /// To be called once, behind the last `add`.
    void sort();
    [[nodiscard]] bool hold(Span span) const;

private:
    std::vector<Span> spans_;  ///< in order of begin; the end is the farthest of it and those before
};

class Index {
public:
    /// Both outlive the index. `linked`: whom the article's entities stand for.
    Index(const Article& article, const std::vector<EntityId>& linked);

    /// Whether the article tells this number, in whatever sentence.
    [[nodiscard]] bool tells(const Quantity& quantity) const;
    /// How many other numbers of the unit and noun it tells.
    [[nodiscard]] std::size_t others_like(const Quantity& quantity, const std::string& noun) const;
    /// Whether somebody or something is named in it.
    [[nodiscard]] bool knows(EntityId linked) const;
    /// Whether the words lie within quotation marks.
    [[nodiscard]] bool in_quotation(Span words) const { return quoted_.hold(words); }
    /// Whether the words are those that name who says something.
    [[nodiscard]] bool names_teller(Span words) const { return tellers_.hold(words); }
    /// Whether a time of the article has this value.
    [[nodiscard]] bool tells_time(std::string_view value) const;
    /// Whether a time of the article names this day, or an hour of it.
    [[nodiscard]] bool tells_day(const DayOf& day) const;
    /// What reaches into a sentence of the words that somebody says in quotation marks, in order.
    [[nodiscard]] std::span<const Quoted> quoted_in(std::uint32_t sentence) const { return std::span(said_[sentence].all).first(said_[sentence].marked); }
    /// The same, and behind it what is said without marks; of words told round a quotation the quotation alone.
    [[nodiscard]] std::span<const Quoted> said_in(std::uint32_t sentence) const { return said_[sentence].all; }

private:
    using Number = std::tuple<std::string_view, double, bool, double>;       // unit, value, whether a range, its end
    using Counted = std::tuple<std::string_view, std::string, double>;       // unit, noun, value

    std::vector<std::string_view> times_;
    std::vector<DayOf> days_;
    Holders quoted_, tellers_;
    std::vector<Number> numbers_;
    std::vector<Counted> counted_;
    std::vector<EntityId> known_;
    struct Said {
        std::vector<Quoted> all;
        std::size_t marked = 0;
    };
    std::vector<Said> said_;  ///< by sentence
    void take_quotes(const Article& article);
};

/// Of each article of the report.
[[nodiscard]] std::vector<Index> indexes_of(const Report& report);

}  // namespace crossread::comparison
