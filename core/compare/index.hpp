/// @file
/// What every pair of sentences asks of their whole articles, sorted once: an article is never searched for each pair. Internal to the
/// compare room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "compare/report.hpp"

namespace crossread::comparison {

/// Root of what is counted: "tourist" of "32 Chinese tourists"; empty when nothing is named.
[[nodiscard]] std::string noun_of(const Quantity& quantity);

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
    /// What somebody says and reaches into a sentence, in order.
    [[nodiscard]] const std::vector<const Quote*>& quotes_in(std::uint32_t sentence) const { return quotes_[sentence]; }

private:
    using Number = std::tuple<std::string_view, double, bool, double>;       // unit, value, whether a range, its end
    using Counted = std::tuple<std::string_view, std::string, double>;       // unit, noun, value

    std::vector<Number> numbers_;
    std::vector<Counted> counted_;
    std::vector<EntityId> known_;
    std::vector<std::vector<const Quote*>> quotes_;  ///< by sentence
};

/// Of each article of the report.
[[nodiscard]] std::vector<Index> indexes_of(const Report& report);

}  // namespace crossread::comparison
