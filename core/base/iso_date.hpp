/// @file
/// Dates as ISO 8601 writes them, as far as Crossread takes them.
#pragma once

#include <cstddef>
#include <string_view>

namespace crossread {

/// True for a date to any precision, a time of day and a zone included: "2018", "2018-05", "2018-05-03",
/// "2018-05-03T21:21", "2018-05-03T21:21:07+08:00". The calendar is the proleptic Gregorian one: there is no "2018-02-30".
[[nodiscard]] constexpr bool is_iso_date(std::string_view text) {
    std::size_t at = 0;
    // A number of `digits` digits from `low` to `high`; -1 when there is none.
    const auto number = [&](std::size_t digits, int low, int high) {
        if (text.size() < at + digits) return -1;
        int value = 0;
        for (const char c : text.substr(at, digits)) {
            if (c < '0' || c > '9') return -1;
            value = value * 10 + (c - '0');
        }
        at += digits;
        return value < low || value > high ? -1 : value;
    };
    const auto passes = [&](char c) { return at < text.size() && text[at] == c && ++at != 0; };

    const int year = number(4, 0, 9999);
    if (year < 0) return false;
    if (at == text.size()) return true;
    const int month = passes('-') ? number(2, 1, 12) : -1;
    if (month < 0) return false;
    if (at == text.size()) return true;
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    const int days = month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    if (!passes('-') || number(2, 1, days) < 0) return false;
    if (at == text.size()) return true;
    if (!passes('T') || number(2, 0, 24) < 0 || !passes(':') || number(2, 0, 59) < 0) return false;
    if (passes(':') && number(2, 0, 60) < 0) return false;
    if (passes('Z') || at == text.size()) return at == text.size();
    if (!passes('+') && !passes('-')) return false;
    return number(2, 0, 23) >= 0 && passes(':') && number(2, 0, 59) >= 0 && at == text.size();
}

}  // namespace crossread
