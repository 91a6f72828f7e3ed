/// @file
/// Time expressions with their TIMEX3 values, sentence by sentence. Internal to the facts room.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "facts/atoms.hpp"
#include "facts/facts.hpp"
#include "facts/time_resolve.hpp"

namespace crossread::facts {

/// An expression as read, before it is resolved.
struct TimeRead {
    Expression expression;
    Tense tense = Tense::unknown;
    Span span;
};

/// Walks along an article's sentences, in order. Values are resolved against Document::published, underspecified without it.
class TimeReader {
public:
    explicit TimeReader(const ReadArticle& article);
    /// Appends the sentence's expressions as read, in order of begin, never overlapping.
    void read(std::uint32_t sentence, const Atoms& atoms, std::vector<TimeRead>& out);
    /// Appends what the sentence's expressions mean; those that follow one another in a series learn their years.
    void resolve(std::uint32_t sentence, const Atoms& atoms, std::span<TimeRead> reads, std::vector<TimeExpression>& out);

private:
    bool in_name(Span span);
    void push(std::uint32_t sentence, const Atoms& atoms, const Expression& expression, std::vector<TimeRead>& out);

    const ReadArticle& article_;
    TimeContext context_;
    std::size_t next_mention_ = 0;
};

}  // namespace crossread::facts
