/// @file
/// Time expressions with their TIMEX3 values, sentence by sentence. Internal to the facts room.
#pragma once

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
    /// Appends the sentence's expressions, in order of begin, never overlapping.
    void read(std::uint32_t sentence, const Atoms& atoms, std::vector<TimeExpression>& out);

    /// The same, unresolved: for dating an article that states no date.
    void read_only(std::uint32_t sentence, const Atoms& atoms, std::vector<TimeRead>& out);

private:
    bool in_name(Span span);
    void push(std::uint32_t sentence, const Atoms& atoms, const Expression& expression, std::vector<TimeRead>& out);

    const ReadArticle& article_;
    TimeContext context_;
    std::size_t next_mention_ = 0;
    std::vector<TimeRead> here_;
};

}  // namespace crossread::facts
