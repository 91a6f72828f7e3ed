/// @file
/// Names of what is counted: currencies, measures, kinds of persons. Internal to the facts room.
#pragma once

#include <cstdint>
#include <string_view>

namespace crossread::facts {

struct MoneyName {
    std::string_view word;
    std::string_view code;  ///< ISO 4217; "cent" for a hundredth of no told currency
};

struct MeasureName {
    std::string_view word;
    std::string_view unit;  ///< what Quantity::unit says
};

/// "dollars" → "USD"; empty for any other word. A dollar, pound or peso of no told country is the one that news means by it.
[[nodiscard]] std::string_view currency_of(std::string_view word);
/// "Rs" before a figure → "INR"; empty for any other word.
[[nodiscard]] std::string_view money_prefix_of(std::string_view word);
/// The currency of a sign of money, as Atom::value holds it; empty for any other mark.
[[nodiscard]] std::string_view money_sign_of(std::int16_t mark);
/// "HK" before a dollar sign → "HKD"; empty for what is no such prefix.
[[nodiscard]] std::string_view dollar_of(std::string_view prefix);
/// "kilometres" → "km"; empty for any other word.
[[nodiscard]] std::string_view measure_of(std::string_view word);
/// Whether the singular, lower-case noun names a person: "tourist", "senator", "man".
[[nodiscard]] bool is_person_noun(std::string_view singular);

}  // namespace crossread::facts
