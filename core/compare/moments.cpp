#include "compare/moments.hpp"

#include <algorithm>
#include <cstdlib>

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::comparison {
namespace {

/// Days further apart than this are two events, told in like words: days, months, years, in days.
constexpr std::int32_t kDaysApart = 45, kMonthsApart = 400, kYearsApart = 3700;
/// One reporter's Thursday is another's Friday; what lies further apart is seldom one event.
constexpr std::int32_t kNearDays = 3;

std::string_view link_before(const Article& article, const Statement& statement, TokenRange place) {
    if (place.first <= article.language.sentences[statement.sentence].first) return {};
    const Token& before = article.language.tokens[place.first - 1];
    return before.pos == Pos::preposition ? article.language.lower(before) : std::string_view();
}

/// "Windows Server 2012", "Expo 2010": a year that is the end of a name dates nothing.
bool ends_name(const Article& article, const Statement& statement, const TimeExpression& time, TokenRange place) {
    const bool bare = place.last == place.first + 1 && time.value.size() == 4;
    if (!bare || place.first <= article.language.sentences[statement.sentence].first) return false;
    const Token& before = article.language.tokens[place.first - 1];
    std::size_t at = 0;
    const bool capital = text::is_upper(text::decode(slice(article.document.text, before.span), at));
    return capital && place.first - 1 > article.language.sentences[statement.sentence].first;
}

/// "WASHINGTON, Dec. 8 (UPI) —": the day of the report, not of what it tells. Behind it stand at most an agency and a dash.
bool in_dateline(const Article& article, const Statement& statement, Span time) {
    if (article.document.dateline && article.document.dateline->span.overlaps(time)) return true;
    constexpr std::size_t kPlace = 40, kAgency = 24;
    if (time.begin > statement.span.begin + kPlace) return false;
    std::string_view rest = slice(article.language.folded, {time.end, statement.span.end});
    const auto skip_space = [&] { rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size())); };
    skip_space();
    if (const std::size_t close = rest.find(')'); !rest.empty() && rest[0] == '(' && close <= kAgency) rest.remove_prefix(close + 1);
    skip_space();
    const auto starts = [&](std::string_view dash) { return rest.substr(0, dash.size()) == dash; };
    return starts("\xE2\x80\x94") || starts("\xE2\x80\x93") || starts("--") || starts("- ");
}

/// "Tuesday's primaries": the day of something that is named there, and of nothing else.
bool owns(const Article& article, TokenRange place) {
    if (place.last >= article.language.tokens.size()) return false;
    const std::string_view next = article.language.lower(article.language.tokens[place.last]);
    return next == "'s" || next == "\xE2\x80\x99s";
}

struct Placed {
    Days days;
    Ground ground = Ground::calendar;
};

/// The days that a value names. Decades are days too ("199"), and so are, among themselves, weekdays and days of a year that the
/// report, having no date, leaves open: "XXXX-WXX-2", "XXXX-12-02", "XXXX-XX-XXT15:30".
std::optional<Placed> placed(std::string_view value) {
    if (const auto days = days_of(value)) return Placed{*days};
    const auto digit = [&](std::size_t i) { return i < value.size() && value[i] >= '0' && value[i] <= '9'; };
    if (value.size() == 3 && digit(0) && digit(1) && digit(2)) {
        const auto from = days_of(std::string(value) + "0"), to = days_of(std::string(value) + "9");
        return Placed{{from->first, to->last, Precision::year}};
    }
    constexpr std::string_view kWeekday = "XXXX-WXX-", kYear = "XXXX-";
    if (value.size() >= 10 && value.substr(0, 9) == kWeekday && digit(9)) {
        const std::int32_t day = value[9] - '0';
        return Placed{{day, day, value.size() > 10 ? Precision::time : Precision::day}, Ground::week};
    }
    if (value.size() >= 7 && value.substr(0, 5) == kYear && digit(5) && (value.size() == 7 || digit(8)))
        if (const auto days = days_of("2000" + std::string(value.substr(4)))) return Placed{*days, Ground::year};
    constexpr std::string_view kHour = "XXXX-XX-XXT";
    if (value.substr(0, kHour.size()) == kHour && value.size() >= kHour.size() + 5 && digit(kHour.size()) && digit(kHour.size() + 3)) {
        const auto two = [&](std::size_t i) { return (value[i] - '0') * 10 + (value[i + 1] - '0'); };
        const std::int32_t minute = two(kHour.size()) * 60 + two(kHour.size() + 3);
        return Placed{{minute, minute, Precision::time}, Ground::hour};
    }
    if (value.substr(0, 4) == "XXXX" || value == "PAST_REF" || value == "FUTURE_REF") return Placed{{}, Ground::loose};
    return std::nullopt;
}

std::vector<Moment> moments_in(const Article& article, const Statement& statement) {
    std::vector<Moment> out;
    const auto& times = article.facts.times;
    for (auto t = std::lower_bound(times.begin(), times.end(), statement.span.begin,
                                   [](const TimeExpression& x, std::uint32_t begin) { return x.span.begin < begin; });
         t != times.end() && t->span.begin < statement.span.end; ++t) {
        if (t->type != TimeType::date && t->type != TimeType::time) continue;
        const auto at = placed(t->value);
        if (!at) continue;
        const TokenRange place = tokens_in(article, t->span);
        if (ends_name(article, statement, *t, place) || in_dateline(article, statement, t->span)) continue;
        out.push_back({&*t, at->days, place, at->ground, link_before(article, statement, place)});
    }
    return out;
}

bool names(const std::vector<Moment>& all, const TimeExpression& time) {
    return std::any_of(all.begin(), all.end(), [&](const Moment& o) { return o.time->value == time.value; });
}
bool meets(const std::vector<Moment>& all, const Moment& moment) {
    return std::any_of(all.begin(), all.end(), [&](const Moment& o) { return o.ground == moment.ground && compatible(moment.days, o.days); });
}

/// "In 2011" and "on Saturday", "this year" and "on Monday": nobody tells the one for the other. A day that names its year may be told by the year alone.
bool beyond_measure(const Article& a, const Moment& x, const Article& b, const Moment& y) {
    const auto coarse = [](const Moment& m, Precision than) { return m.ground == Ground::calendar && m.days.precision <= than; };
    const auto names_year = [](const Article& of, const Moment& m, const Moment& year) {
        return slice(of.document.text, m.time->span).find(year.time->value.substr(0, 4)) != std::string_view::npos;
    };
    const auto apart = [&](const Moment& year, const Article& of, const Moment& day) {
        if (day.ground == Ground::week) return coarse(year, Precision::month);
        if (day.ground == Ground::loose || !coarse(year, Precision::year)) return false;
        return day.ground != Ground::calendar || (day.days.precision > Precision::month && !names_year(of, day, year));
    };
    return apart(x, b, y) || apart(y, a, x);
}

bool is_day(const Days& d) { return d.precision == Precision::day || d.precision == Precision::time; }

DayOf day_of(Ground ground, const Days& days) { return {static_cast<int>(ground), days.first, days.last}; }

/// Whether the article names this day, or, where `any_hour`, an hour of it, in whatever sentence.
bool tells(const Index& article, const Moment& moment, bool any_hour) {
    return article.tells_time(moment.time->value) || (any_hour && is_day(moment.days) && article.tells_day(day_of(moment.ground, moment.days)));
}

/// "Friday" and "Friday", a week apart: each report means its own, or one of them was misread. Words that are the same disagree on nothing.
bool same_words(const Article& a, Span x, const Article& b, Span y) { return slice(a.language.folded, x) == slice(b.language.folded, y); }

/// "10:25 p.m." and "10:25 p.m. on Saturday", read as times of two days: one of them was misread too.
bool has_words(const std::vector<Moment>& all, const Article& article, const Article& other, Span words) {
    const std::string_view wanted = slice(other.language.folded, words);
    return std::any_of(all.begin(), all.end(), [&](const Moment& m) {
        const std::string_view told = slice(article.language.folded, m.time->span);
        return told.find(wanted) != told.npos || wanted.find(told) != wanted.npos;
    });
}

bool one_grain(const Days& a, const Days& b) { return is_day(a) ? is_day(b) : a.precision == b.precision; }
std::int32_t apart(const Days& a, const Days& b) { return std::max(0, std::max(a.first - b.last, b.first - a.last)); }

/// Told equally exactly, and not so far apart that they must be two events.
bool comparable(const Days& a, const Days& b) {
    const std::int32_t most = is_day(a) ? kDaysApart : a.precision == Precision::month ? kMonthsApart : kYearsApart;
    return one_grain(a, b) && apart(a, b) <= most;
}

/// The words of saying hold it: that was the day of saying.
bool of_saying(const Statement& statement, TokenRange place) {
    return std::any_of(statement.terms.begin(), statement.terms.end(), [&](const Term& t) { return place.holds(t.token) && t.frame; });
}

/// Days from the report to the moment; none for a report without a date.
std::optional<std::int32_t> ahead(const Article& article, const Moment& moment) {
    const Days& days = moment.days;
    if (!article.document.published || moment.ground != Ground::calendar) return std::nullopt;
    const auto report = days_of(article.document.published->value);
    return report ? std::optional(days.first > report->last ? days.first - report->last : -std::max(0, report->first - days.last)) : std::nullopt;
}

bool on_two_sides(const Article& a, const Moment& left, const Article& b, const Moment& right) {
    const auto x = ahead(a, left), y = ahead(b, right);
    return x && y && ((*x > 0 && *y < 0) || (*x < 0 && *y > 0));
}

bool is_today(const Article& article, const Moment& moment) {
    const auto away = ahead(article, moment);
    return away && is_day(moment.days) && (*away == 0 || *away == -1);
}

void add_days(const Scene& scene, const Moment& l, const Moment& r, Clues& out) {
    const Pairing& words = scene.words;
    const bool two_days = l.ground == r.ground && !compatible(l.days, r.days), here = tells(*words.there().index, l, two_days), there = tells(*words.here().index, r, two_days);
    out[Clue::told] = (here ? 0.5F : 0.0F) + (there ? 0.5F : 0.0F);
    out[Clue::near] = l.ground == r.ground && is_day(l.days) && is_day(r.days) && apart(l.days, r.days) <= kNearDays ? 1.0F : 0.0F;
    const bool one_ground = l.ground == r.ground;
    out[Clue::far] = one_ground && !comparable(l.days, r.days) ? 1.0F : 0.0F;
    out[Clue::grain] = one_ground && one_grain(l.days, r.days) ? 1.0F : 0.0F;
    out[Clue::grounds] = one_ground ? 0.0F : 1.0F;
    out[Clue::loose] = l.ground == Ground::loose || r.ground == Ground::loose ? 1.0F : 0.0F;
    out[Clue::link] = !l.link.empty() && l.link == r.link ? 1.0F : 0.0F;
    out[Clue::side] = on_two_sides(words.a(), l, words.b(), r) ? 1.0F : 0.0F;
    out[Clue::telling] = of_saying(words.left(), l.place) || of_saying(words.right(), r.place) ? 1.0F : 0.0F;
    out[Clue::today] = is_today(words.a(), l) || is_today(words.b(), r) ? 1.0F : 0.0F;
}

}  // namespace

std::vector<DayOf> days_told(const Article& article) {
    std::vector<DayOf> out;
    for (const TimeExpression& t : article.facts.times) {
        if (t.type != TimeType::date && t.type != TimeType::time) continue;
        const auto at = placed(t.value);
        if (at && is_day(at->days)) out.push_back(day_of(at->ground, at->days));
    }
    return out;
}

std::vector<MomentPair> moment_pairs(const Scene& scene) {
    const Pairing& words = scene.words;
    const Article &a = words.a(), &b = words.b();
    std::vector<MomentPair> out;
    const std::vector<Moment> here = moments_in(a, words.left());
    if (here.empty()) return out;
    const std::vector<Moment> there = moments_in(b, words.right());
    std::optional<Clues> common;
    for (const Moment& l : here)
        for (const Moment& r : there) {
            if ((l.ground == Ground::loose && r.ground == Ground::loose) || names(there, *l.time) || names(here, *r.time) || same_words(a, l.time->span, b, r.time->span)) continue;
            if (words.here().quoted(l.time->span) && words.there().quoted(r.time->span)) continue;
            if (beyond_measure(a, l, b, r)) continue;
            const bool both_can_be = l.ground != r.ground || compatible(l.days, r.days);
            if (both_can_be && owns(a, l.place) != owns(b, r.place)) continue;
            // A day that the other sentence also knows by another word is no disagreement.
            if (!both_can_be && (meets(there, l) || meets(here, r))) continue;
            if (!both_can_be && (has_words(there, b, a, l.time->span) || has_words(here, a, b, r.time->span))) continue;
            if (!common) common = scene_clues(scene);
            MomentPair pair{l, r, *common, both_can_be, here.size() == 1 && there.size() == 1};
            add_places(scene, l.place, r.place, pair.clues);
            add_days(scene, l, r, pair.clues);
            pair.clues[Clue::lone] = pair.left_over ? 1.0F : 0.0F;
            pair.clues[Clue::within] = both_can_be ? 1.0F : 0.0F;
            pair.clues[Clue::crowd] = crowd(here.size() + there.size());
            out.push_back(pair);
        }
    return out;
}

}  // namespace crossread::comparison
