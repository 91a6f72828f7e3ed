// The date of an article by its own words, surest first:
// - a dateline: "OSLO, May 3, 2018 —";
// - "Thursday, May 3, 2018" near the beginning; "Thursday, May 3" with a year told elsewhere that makes it a Thursday;
// - "on the eve of the vote of May 3, 2018";
// - one day, month or year told twice, side by side: "last month, in April 2018", "in 2008, ten years ago";
// - anniversaries: "the tenth anniversary of the 2008 crash", "ten years after the crash of 2008, the town is".
#include <algorithm>
#include <string_view>
#include <utility>

#include "facts/dating.hpp"
#include "facts/number.hpp"

namespace crossread::facts {
namespace {

constexpr std::uint32_t kBeginning = 4;  ///< sentences in which an article tells its news
constexpr std::uint32_t kPlace = 6;      ///< tokens of a dateline's place, or of its agency
constexpr std::uint32_t kLook = 200;     ///< tokens of one sentence that are searched: one without an end is no news
constexpr std::uint32_t kNear = 12;      ///< tokens from "anniversary", "eve" or "after" to the date that they speak of

bool full(const Expression& e) { return e.year && e.month && e.day && !e.end_day && is_valid({e.year, e.month, e.day}); }

class Alone {
public:
    Alone(const ReadArticle& article, const std::vector<DayTold>& told) : article_(article), told_(told) {
        for (const DayTold& time : told) {
            const Expression& e = time.read.expression;
            if (time.read.tense == Tense::future || time.read.tense == Tense::possible) continue;
            last_year_ = std::max({last_year_, e.year, e.end_year});
            if (full(e)) last_day_ = std::max(last_day_, day_number({e.year, e.month, e.day}));
        }
    }

    std::optional<Dated> date() const {
        for (const auto clue : {&Alone::dateline, &Alone::weekday_and_date, &Alone::weekday_and_year, &Alone::eve, &Alone::told_twice, &Alone::anniversary, &Alone::years_after})
            if (auto found = (this->*clue)()) return found;
        return std::nullopt;
    }

private:
    Dated inferred(std::string value, Span first, Span second = {}) const {
        Dated out{std::move(value), Known::inferred, {{0, first, false}}};
        if (!second.empty()) out.evidence.push_back({0, second, false});
        return out;
    }

    /// Nothing that the article tells as past may lie after it.
    bool holds(Civil date) const { return last_year_ <= date.year && last_day_ <= day_number(date); }
    bool holds_year(int year) const { return year >= 1000 && last_year_ <= year; }

    std::optional<Dated> on_day(Civil date, Span first, Span second = {}) const {
        if (!is_valid(date) || !holds(date)) return std::nullopt;
        return inferred(iso_day(date), first, second);
    }

    /// "OSLO, May 3, 2018 —", "OSLO, May 3, 2018 (Agency) -": the first paragraph opens with where and when it was written.
    std::optional<Dated> dateline() const {
        const Language& language = *article_.language;
        for (const Sentence& s : language.sentences) {
            const Block& block = article_.document->blocks[s.block];
            if (block.kind != BlockKind::paragraph) continue;
            for (const DayTold& time : told_) {
                if (time.read.span.begin < block.text.begin || !full(time.read.expression)) continue;
                const std::uint32_t at = token_at(time.read.span.begin), after = token_at(time.read.span.end);
                if (at > s.first + kPlace || after >= s.last) return std::nullopt;
                const std::uint32_t mark = lower(after) == "(" ? find(")", s, after) + 1 : after;
                const bool dash = mark < s.last && mark < after + kPlace && (lower(mark) == "-" || lower(mark) == "--" || lower(mark) == "\u2013" || lower(mark) == "\u2014");
                const Expression& e = time.read.expression;
                return dash ? on_day({e.year, e.month, e.day}, time.read.span) : std::nullopt;
            }
            return std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<Dated> weekday_and_date() const {
        for (const DayTold& time : told_) {
            const Expression& e = time.read.expression;
            if (time.sentence >= kBeginning) break;
            if (!full(e) || !e.weekday || time.read.tense == Tense::future) continue;
            const Civil date{e.year, e.month, e.day};
            return weekday(day_number(date)) == e.weekday ? on_day(date, time.read.span) : std::nullopt;
        }
        return std::nullopt;
    }

    /// "Thursday, May 3" and, elsewhere, 2017: of the years from that one on, the first in which May 3 is a Thursday, when it
    /// comes soon. Only one year in five or six does.
    std::optional<Dated> weekday_and_year() const {
        if (last_year_ == 0) return std::nullopt;
        const DayTold* year = nullptr;
        for (const DayTold& time : told_)
            if (!year && std::max(time.read.expression.year, time.read.expression.end_year) == last_year_) year = &time;
        for (const DayTold& time : told_) {
            const Expression& e = time.read.expression;
            if (time.sentence >= kBeginning) break;
            if (!e.weekday || !e.month || !e.day || e.year || time.read.tense != Tense::past || !year) continue;
            for (int y = last_year_; y <= last_year_ + 1; ++y)
                if (is_valid({y, e.month, e.day}) && weekday(day_number({y, e.month, e.day})) == e.weekday) return on_day({y, e.month, e.day}, time.read.span, year->read.span);
            return std::nullopt;
        }
        return std::nullopt;
    }

    std::string_view lower(std::uint32_t token) const { return article_.language->lower(article_.language->tokens[token]); }
    std::uint32_t token_at(std::uint32_t byte) const { return article_.language->token_at(byte); }

    /// The first date told in the `kNear` tokens after `token`, in the same sentence, that has a year.
    const DayTold* dated_after(std::uint32_t token, std::uint32_t sentence) const {
        for (const DayTold& time : told_) {
            if (time.sentence != sentence || !time.read.expression.year) continue;
            const std::uint32_t at = token_at(time.read.span.begin);
            if (at > token && at - token <= kNear) return &time;
        }
        return nullptr;
    }

    /// The first token from `first` on that is this word, in the sentence and near; otherwise the token after those looked at.
    std::uint32_t find(std::string_view word, const Sentence& s, std::uint32_t first) const {
        const std::uint32_t last = std::min(s.last, first + kLook);
        while (first < last && lower(first) != word) ++first;
        return first;
    }

    std::optional<Dated> eve() const {
        const auto& sentences = article_.language->sentences;
        for (std::uint32_t s = 0; s < sentences.size() && s < kBeginning; ++s) {
            const std::uint32_t eve = find("eve", sentences[s], sentences[s].first);
            if (eve + 1 >= sentences[s].last || lower(eve + 1) != "of") continue;
            const DayTold* day = dated_after(eve, s);
            if (!day || !full(day->read.expression)) continue;
            const Expression& e = day->read.expression;
            const int years = years_before_anniversary(sentences[s], eve, token_at(day->read.span.begin));
            if (years > 0 && !is_valid({e.year + years, e.month, e.day})) continue;
            const Civil coming{e.year + years, e.month, e.day};
            if (!holds(coming)) continue;
            return inferred(iso_day(civil(day_number(coming) - 1)), article_.language->tokens[eve].span, day->read.span);
        }
        return std::nullopt;
    }

    /// "the tenth anniversary of": 10; 0 when no anniversary is told between the tokens.
    int years_before_anniversary(const Sentence& s, std::uint32_t first, std::uint32_t last) const {
        const std::uint32_t at = find("anniversary", s, first);
        if (at >= last) return 0;
        Atoms atoms;
        Sentence few = s;
        few.first = first, few.last = last;
        few.span = {article_.language->tokens[first].span.begin, article_.language->tokens[last].span.begin};
        atoms.cut(article_.document->text, *article_.language, few);
        for (std::uint32_t i = 0; i < atoms.size(); ++i) {
            const auto ordinal = read_ordinal(atoms, i);
            if (!ordinal) continue;
            if (atoms[ordinal->end].token == at) return static_cast<int>(ordinal->value);
            i = ordinal->end - 1;
        }
        return 0;
    }

    /// Two expressions beside each other mean one time: the one names it, the other counts from the day of writing.
    std::optional<Dated> told_twice() const {
        for (std::size_t i = 0; i + 1 < told_.size(); ++i) {
            if (told_[i].sentence != told_[i + 1].sentence || !beside(told_[i].read.span, told_[i + 1].read.span)) continue;
            for (const auto& [named, counted] : {std::pair(&told_[i], &told_[i + 1]), std::pair(&told_[i + 1], &told_[i])})
                if (auto found = equal(named->read, counted->read)) return found;
        }
        return std::nullopt;
    }

    /// Only a comma, a dash or a bracket between them, and perhaps "in" or "on".
    bool beside(Span a, Span b) const {
        const std::uint32_t first = token_at(a.end), last = token_at(b.begin);
        if (last <= first || last - first > 2) return false;
        const std::string_view mark = lower(first);
        if (mark != "," && mark != "(" && mark != "-" && mark != "--" && mark != "\u2013" && mark != "\u2014") return false;
        return last - first == 1 || lower(first + 1) == "in" || lower(first + 1) == "on";
    }

    std::optional<Dated> equal(const TimeRead& named, const TimeRead& counted) const {
        const Expression &n = named.expression, &c = counted.expression;
        if (!n.year || n.weekday || n.step_unit != Unit::none || !counts_from_writing(c)) return std::nullopt;
        const int steps = static_cast<int>(c.steps);
        switch (c.step_unit) {
            case Unit::day:
                if (!full(n)) return std::nullopt;
                return on_day(civil(day_number({n.year, n.month, n.day}) - steps), named.span, counted.span);
            case Unit::month: {
                if (!n.month || n.day) return std::nullopt;
                const Civil month = add_months({n.year, n.month, 1}, -steps);
                return holds_year(month.year) ? std::optional(inferred(iso_month(month.year, month.month), named.span, counted.span)) : std::nullopt;
            }
            case Unit::decade:
            case Unit::year: {
                if (n.month) return std::nullopt;
                const int year = n.year - steps * (c.step_unit == Unit::decade ? 10 : 1);
                return holds_year(year) ? std::optional(inferred(iso_year(year), named.span, counted.span)) : std::nullopt;
            }
            default: return std::nullopt;
        }
    }

    std::optional<Dated> anniversary() const {
        const auto& sentences = article_.language->sentences;
        for (const DayTold& time : told_) {
            const Expression& e = time.read.expression;
            if (!e.year || time.sentence >= sentences.size()) continue;
            const Sentence& s = sentences[time.sentence];
            const std::uint32_t date = token_at(time.read.span.begin), from = std::max(s.first, date - std::min(date, kNear));
            const std::uint32_t word = find("anniversary", s, from);
            if (word >= date) continue;
            const int years = years_before_anniversary(s, from - std::min(from - s.first, kNear), date);
            if (years < 1 || !holds_year(e.year + years)) continue;
            // The very day may lie before or after the day of writing: the month is sure where a month is told.
            const std::string value = e.month ? iso_month(e.year + years, e.month) : iso_year(e.year + years);
            return inferred(value, article_.language->tokens[word].span, time.read.span);
        }
        return std::nullopt;
    }

    /// "Ten years after the crash of 2008, the town is …".
    std::optional<Dated> years_after() const {
        for (const DayTold& time : told_) {
            const Expression& e = time.read.expression;
            if (e.type != TimeType::duration || e.count < 1 || (e.unit != Unit::year && e.unit != Unit::decade) || time.sentence >= kBeginning) continue;
            const std::uint32_t after = token_at(time.read.span.end);
            const Sentence& s = article_.language->sentences[time.sentence];
            if (after >= s.last || after - s.first > kLook || lower(after) != "after" || !speaks_of_now(s)) continue;
            const DayTold* from = dated_after(after, time.sentence);
            if (!from) continue;
            const int year = from->read.expression.year + static_cast<int>(e.count) * (e.unit == Unit::decade ? 10 : 1);
            if (holds_year(year)) return inferred(iso_year(year), time.read.span, from->read.span);
        }
        return std::nullopt;
    }

    /// The sentence has a present tense, and no past one but in "has been".
    bool speaks_of_now(const Sentence& s) const {
        bool now = false;
        for (std::uint32_t i = s.first; i < std::min(s.last, s.first + kLook); ++i) {
            const Pos pos = article_.language->tokens[i].pos;
            if (pos == Pos::past) return false;
            now = now || pos == Pos::present || pos == Pos::present3;
        }
        return now;
    }

    const ReadArticle& article_;
    const std::vector<DayTold>& told_;
    int last_year_ = 0;
    DayNumber last_day_ = -1000000;
};

}  // namespace

bool counts_from_writing(const Expression& e) {
    return e.type == TimeType::date && e.step_unit != Unit::none && e.anchor == Anchor::published && !e.vague_steps && !e.month && !e.year && !e.plural && !*e.modifier &&
           e.shift_unit == Unit::none;
}

std::optional<Dated> date_alone(const ReadArticle& article, const std::vector<DayTold>& told) { return Alone(article, told).date(); }

}  // namespace crossread::facts
