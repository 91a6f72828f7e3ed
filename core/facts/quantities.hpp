/// @file
/// Quantities of an article, sentence by sentence. Internal to the facts room.
#pragma once

#include <vector>

#include "facts/atoms.hpp"
#include "facts/facts.hpp"

namespace crossread::facts {

/// Walks along an article's sentences. `times` are those of the sentences read so far: a number inside a date counts nothing.
class QuantityReader {
public:
    explicit QuantityReader(const ReadArticle& article) : article_(article) {}
    void read(const Atoms& atoms, const std::vector<TimeExpression>& times, std::vector<Quantity>& out);

private:
    bool in_name(Span number);

    const ReadArticle& article_;
    std::size_t next_time_ = 0, next_mention_ = 0;
};

}  // namespace crossread::facts
