#include "compare/measures.hpp"

#include <algorithm>
#include <iterator>

namespace crossread::comparison {
namespace {

enum class Measure { time, length, area, weight, speed, share };
struct Unit {
    std::string_view name;
    Measure measure;
    double size;  ///< in seconds, metres, square metres, kilograms, kilometres an hour, hundredths
};

// Sorted by name.
constexpr Unit kUnits[] = {{"acre", Measure::area, 4046.86},    {"century", Measure::time, 3153600000.0}, {"cm", Measure::length, 0.01},
                           {"day", Measure::time, 86400},       {"decade", Measure::time, 315360000},     {"fortnight", Measure::time, 1209600},
                           {"fraction", Measure::share, 100},       {"ft", Measure::length, 0.3048},     {"g", Measure::weight, 0.001},            {"hectare", Measure::area, 10000},
                           {"hour", Measure::time, 3600},       {"in", Measure::length, 0.0254},          {"kg", Measure::weight, 1},
                           {"km", Measure::length, 1000},       {"km/h", Measure::speed, 1},              {"lb", Measure::weight, 0.4536},
                           {"m", Measure::length, 1},           {"mile", Measure::length, 1609.34},       {"minute", Measure::time, 60},
                           {"mm", Measure::length, 0.001},      {"month", Measure::time, 2592000},        {"mph", Measure::speed, 1.60934},        {"percent", Measure::share, 1},
                           {"second", Measure::time, 1},        {"ton", Measure::weight, 1000},           {"week", Measure::time, 604800},
                           {"yard", Measure::length, 0.9144},   {"yd", Measure::length, 0.9144},          {"year", Measure::time, 31536000}};
static_assert(std::is_sorted(std::begin(kUnits), std::end(kUnits), [](const Unit& a, const Unit& b) { return a.name < b.name; }));

const Unit* unit_of(std::string_view name) {
    const Unit* at = std::lower_bound(std::begin(kUnits), std::end(kUnits), name, [](const Unit& u, std::string_view n) { return u.name < n; });
    return at != std::end(kUnits) && at->name == name ? at : nullptr;
}

}  // namespace

double per_unit(std::string_view unit, std::string_view other) {
    if (unit == other) return 1;
    const Unit *a = unit_of(unit), *b = unit_of(other);
    return a && b && a->measure == b->measure ? a->size / b->size : 0;
}

bool is_measure(std::string_view unit) {
    const Unit* of = unit_of(unit);
    return of && of->measure != Measure::share;
}

}  // namespace crossread::comparison
