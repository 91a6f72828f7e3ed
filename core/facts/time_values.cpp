#include "facts/time_values.hpp"

namespace crossread::facts {
namespace {

/// Up to 10^9, without exponent or locale; "X" for none.
std::string count_text(double count) {
    if (count <= 0) return "X";
    if (count > 1e9) count = 1e9;
    const auto whole = static_cast<long long>(count);
    std::string out = std::to_string(whole);
    if (const int tenths = static_cast<int>((count - static_cast<double>(whole)) * 10 + 0.5); tenths > 0 && tenths < 10) {
        out += '.';
        out += static_cast<char>('0' + tenths);
    }
    return out;
}

struct UnitForm {
    const char* prefix;
    const char* letter;
    double factor;      ///< decades and centuries are told in years
    double half;        ///< what half a unit is in the next smaller one; 0 when there is no such form
    const char* smaller;
};

UnitForm form_of(Unit unit) {
    switch (unit) {
        case Unit::second: return {"PT", "S", 1, 0, ""};
        case Unit::minute: return {"PT", "M", 1, 30, "S"};
        case Unit::hour: return {"PT", "H", 1, 30, "M"};
        case Unit::day:
        case Unit::night: return {"P", "D", 1, 0, ""};
        case Unit::week: return {"P", "W", 1, 0, ""};
        case Unit::fortnight: return {"P", "W", 2, 0, ""};
        case Unit::weekend: return {"P", "WE", 1, 0, ""};
        case Unit::month: return {"P", "M", 1, 0, ""};
        case Unit::quarter: return {"P", "Q", 1, 0, ""};
        case Unit::half: return {"P", "M", 6, 0, ""};
        case Unit::decade: return {"P", "Y", 10, 0, ""};
        case Unit::century: return {"P", "Y", 100, 0, ""};
        case Unit::millennium: return {"P", "Y", 1000, 0, ""};
        case Unit::year:
        case Unit::none: break;
    }
    return {"P", "Y", 1, 6, "M"};
}

constexpr const char* kParts[] = {"", "TDW", "TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};

}  // namespace

std::string duration_value(double count, Unit unit) {
    if (count <= 0 && unit == Unit::decade) return "PXDE";
    if (count <= 0 && unit == Unit::century) return "PXCE";
    const UnitForm form = form_of(unit);
    const auto whole = static_cast<double>(static_cast<long long>(count < 1e9 ? count : 1e9));
    const bool half = form.half > 0 && count - whole == 0.5;
    if (!half) return form.prefix + count_text(count * form.factor) + form.letter;
    std::string out = form.prefix;
    if (whole > 0) out += count_text(whole) + form.letter;
    return out + count_text(form.half) + form.smaller;
}

std::string time_value(const Expression& e) {
    if (e.hour < 0) return kParts[static_cast<int>(e.part)];
    return "T" + two_digits(e.hour) + ":" + two_digits(e.minute < 0 ? 0 : e.minute);
}

const char* season_name(int season) {
    constexpr const char* kNames[] = {"SP", "SU", "FA", "WI"};
    return kNames[season & 3];
}

std::string set_value(const Expression& e) {
    if (e.unit != Unit::none) return duration_value(e.count, e.unit);
    std::string out = "XXXX-";
    if (e.month) {
        out += two_digits(e.month);
        if (e.day) out += "-" + two_digits(e.day);
    } else if (e.weekday) {
        out += std::string("WXX-") + static_cast<char>('0' + e.weekday);
    } else if (e.season >= 0) {
        out += season_name(e.season);
    } else {
        out += "XX-XX";
    }
    return out + time_value(e);
}

bool is_fixed(Holiday holiday) {
    switch (holiday) {
        case Holiday::thanksgiving: case Holiday::easter: case Holiday::good_friday: case Holiday::easter_monday: case Holiday::labor_day:
        case Holiday::memorial_day: case Holiday::election_day: return false;
        default: return true;
    }
}

Civil holiday_date(Holiday holiday, int year) {
    switch (holiday) {
        case Holiday::new_year: return {year, 1, 1};
        case Holiday::new_years_eve: return {year, 12, 31};
        case Holiday::christmas: return {year, 12, 25};
        case Holiday::christmas_eve: return {year, 12, 24};
        case Holiday::boxing_day: return {year, 12, 26};
        case Holiday::independence_day: return {year, 7, 4};
        case Holiday::thanksgiving: return nth_weekday(year, 11, 4, 4);
        case Holiday::easter: return easter(year);
        case Holiday::good_friday: return civil(day_number(easter(year)) - 2);
        case Holiday::easter_monday: return civil(day_number(easter(year)) + 1);
        case Holiday::halloween: return {year, 10, 31};
        case Holiday::valentine: return {year, 2, 14};
        case Holiday::labor_day: return nth_weekday(year, 9, 1, 1);
        case Holiday::memorial_day: return nth_weekday(year, 5, 1, -1);
        case Holiday::may_day: return {year, 5, 1};
        case Holiday::election_day: return civil(day_number(nth_weekday(year, 11, 1, 1)) + 1);
        case Holiday::veterans: return {year, 11, 11};
    }
    return {year, 1, 1};
}

}  // namespace crossread::facts
