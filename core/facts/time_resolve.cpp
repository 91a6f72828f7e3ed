#include "facts/time_resolve.hpp"

#include <algorithm>
#include <cstdlib>

#include "facts/time_values.hpp"

namespace crossread::facts {
namespace {

Civil published_date(const TimeContext& c) {
    const Stamp& p = *c.published;
    return {p.year, std::max(p.month, 1), std::max(p.day, 1)};
}

DayNumber published_day(const TimeContext& c) { return day_number(published_date(c)); }

bool knows_day(const TimeContext& c) { return c.published && c.published->day > 0; }
bool knows_month(const TimeContext& c) { return c.published && c.published->month > 0; }

int quarter_of(int month) { return (month - 1) / 3 + 1; }

/// Of a thing that comes round once a year, which year is meant. `ordinal(y)` grows with time and is compared with `now`.
/// Past tense looks back, future tense ahead; without either the nearer one counts,
/// and news looks back twice as far as ahead.
template <class Ordinal>
int pick_year(const Ordinal& ordinal, int now, int year, Relation relation, Tense tense, int cycle) {
    switch (relation) {
        case Relation::current: return year;
        case Relation::last:
        case Relation::previous: return ordinal(year) < now ? year : year - 1;
        case Relation::next:
        case Relation::following: return ordinal(year) > now ? year : year + 1;
        default: break;
    }
    const int ahead = ordinal(year) >= now ? year : year + 1, back = ordinal(year) <= now ? year : year - 1;
    const int to_ahead = ordinal(ahead) - now, to_back = now - ordinal(back);
    if (tense == Tense::future) return ahead;
    // A past tense may still speak of what was planned: the far past gives way to the near future.
    if (tense == Tense::past) return to_back > cycle * 5 / 6 && to_ahead < cycle / 6 ? ahead : back;
    if (tense == Tense::possible) return to_ahead < to_back ? ahead : back;
    return to_ahead * 2 < to_back ? ahead : back;
}

struct Date {
    DateTold told;
    std::string value;
};

Date make_day(Civil date) { return {{Grain::day, date, 0}, iso_day(date)}; }
Date make_month(Civil date) { return {{Grain::month, {date.year, date.month, 1}, 0}, iso_month(date.year, date.month)}; }
Date make_year(int year) { return {{Grain::year, {year, 1, 1}, 0}, iso_year(year)}; }
Date make_quarter(int year, int quarter) {
    return {{Grain::quarter, {year, quarter * 3 - 2, 1}, 0}, iso_year(year) + "-Q" + static_cast<char>('0' + quarter)};
}
Date make_week(DayNumber day) { return {{Grain::week, civil(day - weekday(day) + 1), 0}, iso_week_value(day)}; }

/// The year that the words give: told, or counted from an anchor. 0 when they give none.
int stated_year(const Expression& e, const TimeContext& c) {
    if (e.year) return e.year;
    if (e.step_unit != Unit::year) return 0;
    if (e.anchor == Anchor::context && c.latest.grain >= Grain::year) return c.latest.date.year + static_cast<int>(e.steps);
    return c.published ? c.published->year + static_cast<int>(e.steps) : 0;
}

Date resolve_month(const Expression& e, Tense tense, const TimeContext& c) {
    int year = stated_year(e, c);
    if (year == 0 && e.weekday && e.day && knows_day(c)) {  // "Friday, Oct. 13": the nearest year in which they agree
        for (const int offset : {0, -1, 1, -2, 2, -3, 3}) {
            const Civil date{c.published->year + offset, e.month, e.day};
            if (year == 0 && is_valid(date) && weekday(day_number(date)) == e.weekday) year = date.year;
        }
    }
    if (year == 0 && c.published) {
        if (e.day && knows_day(c)) {
            const auto ordinal = [&](int y) { return day_number({y, e.month, std::min(e.day, days_in_month(y, e.month))}); };
            year = pick_year(ordinal, published_day(c), c.published->year, e.relation, tense, 365);
        } else if (knows_month(c)) {
            const auto ordinal = [&](int y) { return y * 12 + e.month; };
            year = pick_year(ordinal, c.published->year * 12 + c.published->month, c.published->year, e.relation, tense, 12);
        } else {
            year = c.published->year;
        }
    }
    if (year == 0) return {{}, "XXXX-" + two_digits(e.month) + (e.day ? "-" + two_digits(e.day) : "")};
    if (!e.day) return make_month({year, e.month, 1});
    const Civil date{year, e.month, std::min(e.day, days_in_month(year, e.month))};
    Date out = e.week ? make_week(day_number(date)) : make_day(date);
    if (e.end_day) out.value += "/" + iso_day({year, e.month, std::min(e.end_day, days_in_month(year, e.month))});
    return out;
}

/// Quarters, halves and seasons: the k-th of n parts of a year.
int year_of_part(const Expression& e, int part, int parts, Tense tense, const TimeContext& c) {
    if (const int year = stated_year(e, c)) return year;
    if (!knows_month(c)) return 0;
    const auto ordinal = [&](int y) { return y * parts + part - 1; };
    const int now = c.published->year * parts + (c.published->month - 1) * parts / 12;
    // What ended just now is still reported on: "expects to report a third-quarter loss" in October.
    const int year = c.published->year, ended = now - 1 == ordinal(year) ? year : now - 1 == ordinal(year - 1) ? year - 1 : 0;
    if (ended && e.relation == Relation::none) return ended;
    return pick_year(ordinal, now, year, e.relation, tense == Tense::future ? tense : Tense::past, parts);
}

Date resolve_part_of_year(const Expression& e, Tense tense, const TimeContext& c) {
    if (e.season >= 0) {
        // Winter is the one that begins in the year it is named after; spring comes first.
        const int year = e.season == 3 && e.relation == Relation::current && c.published ? c.published->year : year_of_part(e, e.season + 1, 4, tense, c);
        const std::string name = season_name(e.season);
        if (year == 0) return {{}, "XXXX-" + name};
        return {{Grain::season, {year, e.season == 3 ? 12 : e.season * 3 + 3, 1}, 0}, iso_year(year) + "-" + name};
    }
    if (e.half) {
        const int year = year_of_part(e, e.half, 2, tense, c);
        const std::string name = std::string("-H") + static_cast<char>('0' + e.half);
        if (year == 0) return {{}, "XXXX" + name};
        return {{Grain::half, {year, e.half == 1 ? 1 : 7, 1}, 0}, iso_year(year) + name};
    }
    const int year = year_of_part(e, e.quarter, 4, tense, c);
    if (year == 0) return {{}, std::string("XXXX-Q") + static_cast<char>('0' + e.quarter)};
    return make_quarter(year, e.quarter);
}

Date resolve_weekday(const Expression& e, Tense tense, const TimeContext& c) {
    if (!knows_day(c)) return {{}, std::string("XXXX-WXX-") + static_cast<char>('0' + e.weekday)};
    const DayNumber now = published_day(c);
    const int today = weekday(now);
    if (e.step_unit == Unit::week) return make_day(civil(now - today + e.weekday + 7 * static_cast<int>(e.steps)));
    const DayNumber back = now - (today - e.weekday + 7) % 7, ahead = now + (e.weekday - today + 7) % 7;
    switch (e.relation) {
        case Relation::last: return make_day(civil(back == now ? now - 7 : back));
        case Relation::next: return make_day(civil(ahead == now ? now + 7 : ahead));
        case Relation::current: return make_day(civil(tense == Tense::past ? back : ahead));
        case Relation::previous:
        case Relation::following:
            if (c.day.day_known()) {
                const DayNumber from = day_number(c.day.date);
                const int gap = (weekday(from) - e.weekday + 7) % 7;
                return make_day(civil(e.relation == Relation::previous ? from - (gap ? gap : 7) : from + 7 - gap));
            }
            return make_day(civil(e.relation == Relation::previous ? back : ahead));
        default: return make_day(civil(tense >= Tense::possible ? ahead : back));
    }
}

Date resolve_weekend(const Expression& e, Tense tense, const TimeContext& c) {
    if (!knows_day(c)) return {{}, "XXXX-WXX-WE"};
    const DayNumber now = published_day(c);
    DayNumber saturday = now - weekday(now) + 6;
    const bool during = weekday(now) >= 6;
    if (e.relation == Relation::last) saturday -= 7;
    if (e.relation == Relation::next && during) saturday += 7;
    if ((e.relation == Relation::none || e.relation == Relation::current) && !during && tense == Tense::past) saturday -= 7;
    return {{Grain::week, civil(saturday), 0}, iso_week_value(saturday) + "-WE"};
}

Date resolve_holiday(const Expression& e, Tense tense, const TimeContext& c) {
    const auto holiday = static_cast<Holiday>(e.holiday);
    int year = stated_year(e, c);
    if (year == 0 && knows_day(c)) {
        const auto ordinal = [&](int y) { return day_number(holiday_date(holiday, y)); };
        year = pick_year(ordinal, published_day(c), c.published->year, e.relation, tense, 365);
    }
    if (year) return make_day(holiday_date(holiday, year));
    const Civil any = holiday_date(holiday, 2001);
    return {{}, is_fixed(holiday) ? "XXXX-" + two_digits(any.month) + "-" + two_digits(any.day) : "XXXX-XX-XX"};
}

Date resolve_decade(const Expression& e, const TimeContext& c) {
    int decade = e.decade;
    if (decade < 10) {
        const int now = c.published ? c.published->year / 10 : 200;
        decade += now / 10 * 10;
        if (decade > now + 1) decade -= 10;
    }
    return {{Grain::decade, {decade * 10, 1, 1}, 0}, iso_year(decade * 10).substr(0, 3)};
}

/// "the quarter", "the year-ago quarter", "the 1988 period": the one told of before, else the last one that ended.
Date resolve_quarter_told(const Expression& e, const TimeContext& c) {
    Civil base{0, 0, 0};
    const Civil ended = knows_month(c) ? add_months({c.published->year, c.published->month, 1}, -3) : Civil{9999, 1, 1};
    const bool later = day_number(c.quarter.date) > day_number(ended);
    if (c.quarter.grain == Grain::quarter && !(later && e.relation == Relation::previous)) {  // "the latest quarter" has ended
        base = c.quarter.date;
    } else if (knows_month(c)) {
        base = ended;
    } else {
        return {{}, "XXXX-QX"};
    }
    if (e.year) base.year = e.year;
    if (e.step_unit == Unit::year) base.year += static_cast<int>(e.steps);
    return make_quarter(base.year, quarter_of(base.month));
}

/// The date that steps are counted from.
DateTold anchor_date(const Expression& e, Tense tense, const TimeContext& c) {
    // "Later in the day she pleaded guilty": what is past is no day still to come.
    const bool ahead = tense == Tense::past && knows_day(c) && c.day.day_known() && day_number(c.day.date) > published_day(c);
    if (e.anchor == Anchor::context && ahead && e.step_unit == Unit::day && c.past_day.day_known()) return c.past_day;
    if (e.anchor == Anchor::context && !(ahead && e.step_unit == Unit::day)) {
        if (e.step_unit == Unit::day && c.day.grain != Grain::none) return c.day;
        if (c.latest.grain != Grain::none) return c.latest;
    }
    if (!c.published) return {};
    return {c.published->day ? Grain::day : c.published->month ? Grain::month : Grain::year, published_date(c), 0};
}

/// Sentences over which a report on a quarter goes on: "a year ago" is near it, "the year-earlier period" may be further.
constexpr std::uint32_t kNearQuarter = 3, kFarQuarter = 8;

/// One year back or ahead keeps the grain of what it is compared with: "in the third quarter … a year earlier".
bool mirrors_quarter(const Expression& e, const TimeContext& c) {
    const bool one_year = e.step_unit == Unit::year && e.steps == -1 && (e.anchor == Anchor::context || e.type == TimeType::date);
    return one_year && c.quarter.grain == Grain::quarter && c.sentence - c.quarter.sentence <= (e.definite ? kFarQuarter : kNearQuarter);
}

std::string open_value(Unit unit) {
    switch (unit) {
        case Unit::day: return "XXXX-XX-XX";
        case Unit::week: return "XXXX-WXX";
        case Unit::month: return "XXXX-XX";
        case Unit::quarter: return "XXXX-QX";
        default: return "XXXX";
    }
}

Date resolve_step(const Expression& e, Tense tense, const TimeContext& c) {
    const DateTold from = anchor_date(e, tense, c);
    if (from.grain == Grain::none) return {{}, open_value(e.step_unit)};
    const double steps = e.steps;
    const int whole = static_cast<int>(steps);
    const Civil date = from.date;
    switch (e.step_unit) {
        case Unit::second:
        case Unit::minute:
        case Unit::hour: return make_day(date);
        case Unit::day:
        case Unit::night: {
            const int night_before = e.relation == Relation::last && tense == Tense::past ? 1 : 0;  // "fell overnight"
            return from.grain == Grain::day ? make_day(civil(day_number(date) + whole - night_before)) : Date{from, open_value(Unit::day)};
        }
        case Unit::fortnight: return from.grain == Grain::day || from.grain == Grain::week ? make_week(day_number(date) + 14 * whole) : Date{from, open_value(Unit::week)};
        case Unit::week:
        case Unit::weekend: return from.grain == Grain::day || from.grain == Grain::week ? make_week(day_number(date) + 7 * whole) : Date{from, open_value(Unit::week)};
        case Unit::month:
            return from.grain >= Grain::month ? make_month(add_months({date.year, date.month, 1}, static_cast<int>(steps))) : Date{from, open_value(Unit::month)};
        case Unit::quarter: {
            const Civil moved = add_months({date.year, date.month, 1}, 3 * whole);
            return make_quarter(moved.year, quarter_of(moved.month));
        }
        case Unit::year: return make_year(date.year + whole);
        case Unit::decade:
            if (steps == -1 || steps == 0 || steps == 1) {
                const int decade = date.year / 10 + whole;
                if (e.relation == Relation::none && e.anchor == Anchor::published && e.unit == Unit::decade) return make_year(date.year + 10 * whole);
                return {{Grain::decade, {decade * 10, 1, 1}, 0}, iso_year(decade * 10).substr(0, 3)};
            }
            return make_year(date.year + static_cast<int>(10 * steps));
        case Unit::century: {
            const int century = date.year / 100 + whole;
            return {{Grain::century, {century * 100, 1, 1}, 0}, two_digits(century)};
        }
        default: return {from, ""};
    }
}

/// Sentences over which a report on a past day goes on.
constexpr std::uint32_t kGoesOn = 2;

/// Parts of a day and clock times stand on a day: the one they name, the one told in this sentence, or the article's.
Date resolve_day_of_time(const Expression& e, Tense tense, const TimeContext& c) {
    if (e.relation == Relation::last && knows_day(c)) return make_day(civil(published_day(c) - 1));
    if (e.relation == Relation::next && c.day.day_known()) return make_day(civil(day_number(c.day.date) + 1));
    const bool told_here = c.day.day_known() && (c.day.sentence == c.sentence || e.relation == Relation::same || e.relation == Relation::following);
    if (told_here && e.relation != Relation::current) return make_day(civil(day_number(c.day.date) + (e.relation == Relation::following ? 1 : 0)));
    // "The bank was robbed on Monday. Three men came at 3:15 a.m."
    const bool goes_on = e.hour >= 0 && tense == Tense::past && c.past_day.day_known() && c.past_day.sentence == c.day.sentence && c.sentence - c.day.sentence <= kGoesOn;
    if (goes_on && e.relation == Relation::none) return make_day(c.day.date);
    if (knows_day(c)) return make_day(published_date(c));
    return {{}, "XXXX-XX-XX"};
}

/// "a year earlier", "the year-ago period": told only to compare with, the story does not move there.
bool is_comparison(const Expression& e) { return e.step_unit == Unit::year && e.steps == -1 && e.relation == Relation::none; }

Date resolve_unmoved(const Expression& e, Tense tense, const TimeContext& c) {
    if (e.month) return resolve_month(e, tense, c);
    if (e.holiday >= 0) return resolve_holiday(e, tense, c);
    if (e.weekday) return resolve_weekday(e, tense, c);
    if (e.weekend) return resolve_weekend(e, tense, c);
    if (e.quarter || e.half || e.season >= 0) return resolve_part_of_year(e, tense, c);
    if (e.century) return {{Grain::century, {(e.century - 1) * 100, 1, 1}, 0}, two_digits(e.century - 1)};
    if (e.decade >= 0) return resolve_decade(e, c);
    if (e.definite && e.unit == Unit::quarter) return resolve_quarter_told(e, c);
    if (e.definite && e.step_unit == Unit::quarter && e.anchor == Anchor::context) return resolve_quarter_told(e, c);
    if (e.definite && (e.step_unit == Unit::none || e.step_unit == Unit::year) && e.unit == Unit::none && mirrors_quarter(e, c)) return resolve_quarter_told(e, c);
    if (e.definite && e.step_unit == Unit::none && c.quarter.grain == Grain::quarter) return resolve_quarter_told(e, c);
    if (e.year) return make_year(e.year);
    if (e.step_unit == Unit::none) return resolve_day_of_time(e, tense, c);
    if (mirrors_quarter(e, c) && e.relation == Relation::none && e.unit == Unit::year) return resolve_quarter_told(e, c);
    return resolve_step(e, tense, c);
}

/// "three days before Christmas": so much away from the date that is named.
Date moved(const Date& from, double shift, Unit unit) {
    const int whole = static_cast<int>(shift);
    const Civil date = from.told.date;
    const bool day = from.told.grain == Grain::day;
    switch (unit) {
        case Unit::day: return make_day(civil(day_number(date) + whole));
        case Unit::week: return make_day(civil(day_number(date) + 7 * whole));
        case Unit::fortnight: return make_day(civil(day_number(date) + 14 * whole));
        case Unit::month: return day ? make_day(add_months(date, whole)) : make_month(add_months(date, whole));
        case Unit::decade: return make_year(date.year + 10 * whole);
        default: return from.told.grain == Grain::year ? make_year(date.year + whole) : day ? make_day(add_months(date, 12 * whole)) : make_month(add_months(date, 12 * whole));
    }
}

Date resolve_date(const Expression& e, Tense tense, const TimeContext& c) {
    const Date named = resolve_unmoved(e, tense, c);
    if (e.shift_unit == Unit::none) return named;
    return named.told.grain == Grain::none ? Date{{}, open_value(e.shift_unit)} : moved(named, e.shift, e.shift_unit);
}

void learn(const DateTold& told, TimeContext& c) {
    if (told.grain == Grain::none) return;
    c.latest = told;
    c.latest.sentence = c.sentence;
    if (told.grain == Grain::quarter) c.quarter = c.latest;
    if (told.grain != Grain::day) return;
    c.day = c.latest;
    if (knows_day(c) && day_number(told.date) < published_day(c)) c.past_day = c.day;
}

}  // namespace

Resolved resolve(const Expression& e, Tense tense, TimeContext& c) {
    if (e.type == TimeType::duration) return {e.type, duration_value(e.count, e.unit)};
    if (e.vague_steps && e.step_unit >= Unit::day) return {TimeType::date, e.steps > 0 || e.reference == Reference::future ? "FUTURE_REF" : "PAST_REF"};
    if (e.reference == Reference::past) return {TimeType::date, "PAST_REF"};
    if (e.reference == Reference::present) return {TimeType::date, "PRESENT_REF"};
    if (e.reference == Reference::future) return {TimeType::date, "FUTURE_REF"};
    if (e.type == TimeType::set || e.plural) return {TimeType::set, set_value(e)};
    Date date = resolve_date(e, tense, c);
    if (e.end_year) date.value += "/" + iso_year(e.end_year);
    if (!is_comparison(e)) learn(date.told, c);
    TimeType type = TimeType::date;
    if (e.hour >= 0 || e.part != DayPart::none) {
        type = TimeType::time;
        date.value += time_value(e);
    }
    return {type, std::move(date.value)};
}

}  // namespace crossread::facts
