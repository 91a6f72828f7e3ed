/// @file
/// Time expressions with their TIMEX3 values, sentence by sentence. Internal to the facts room.
#pragma once

#include <vector>

#include "facts/atoms.hpp"
#include "facts/facts.hpp"
#include "facts/time_resolve.hpp"

namespace crossread::facts {

/// Walks along an article's sentences, in order. Values are resolved against Document::published, underspecified without it.
class TimeReader {
public:
    explicit TimeReader(const ReadArticle& article);
    /// Appends the sentence's expressions, in order of begin, never overlapping.
    void read(std::uint32_t sentence, const Atoms& atoms, std::vector<TimeExpression>& out);

private:
    bool in_name(Span span);

    const ReadArticle& article_;
    TimeContext context_;
    std::size_t next_mention_ = 0;
};

}  // namespace crossread::facts
