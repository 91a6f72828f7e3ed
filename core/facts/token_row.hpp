/// @file
/// A long article is read part by part, so that what is only needed while reading is never held for all of it. Internal to the facts room.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/language.hpp"

namespace crossread::facts {

/// Sentences in a row, whole blocks of them.
using Part = std::span<const Sentence>;

/// A value for each token of a part, by the token's index in the article. Of a token outside it a default one.
template <class Value>
class TokenRow {
public:
    TokenRow() = default;
    explicit TokenRow(Part part) {
        if (part.empty()) return;
        first_ = part.front().first;
        values_.resize(part.back().last - first_);
    }
    [[nodiscard]] std::uint32_t first() const { return first_; }
    [[nodiscard]] std::uint32_t last() const { return first_ + static_cast<std::uint32_t>(values_.size()); }
    [[nodiscard]] const Value& operator[](std::uint32_t token) const { return token - first_ < values_.size() ? values_[token - first_] : kNone; }
    [[nodiscard]] Value& at(std::uint32_t token) { return values_[token - first_]; }  ///< of a token inside it

private:
    static constexpr Value kNone{};
    std::uint32_t first_ = 0;
    std::vector<Value> values_;
};

}  // namespace crossread::facts
