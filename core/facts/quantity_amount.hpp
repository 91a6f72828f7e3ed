/// @file
/// The number of a quantity with what limits it, and money, which may stand before it. Internal to the facts room.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "facts/number.hpp"
#include "facts/quantity_reader.hpp"

namespace crossread::facts {

/// Quantity::modifier; empty for none.
[[nodiscard]] const char* bound_name(Bound bound);

/// A number, or two that bound a range: "46 to 57", "5-10", "two or three".
struct Amount {
    double value = 0;
    std::optional<double> upper;
    std::uint32_t end = 0;
    bool vague = false, written = false, scaled = false;
};

[[nodiscard]] std::optional<Amount> read_amount_of(const Atoms& atoms, std::uint32_t at);

/// Fills in value, range and unit; `last` is the atom after the quantity.
void set(Measured& out, const Amount& amount, std::string_view unit, std::uint32_t last);

/// quantity_money.cpp: "$5", "HK$300", "Rs 500", "€2bn". False when no sign or short name of money begins at `at`.
[[nodiscard]] bool read_signed_money(const Atoms& atoms, std::uint32_t at, Measured& out);
/// quantity_money.cpp: what follows the amount is money's name: "500 million yuan", "3 Canadian dollars".
[[nodiscard]] bool read_named_money(const Atoms& atoms, const Amount& amount, Measured& out);

}  // namespace crossread::facts
