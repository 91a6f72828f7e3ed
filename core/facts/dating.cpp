// The date of an article that states none.
//
// Beside dated articles: a weekday (or "today", "yesterday") told in a sentence of the undated article is anchored on a day
// that a dated article gives for the same event: the sentences share names and a word for what happened, and the day falls
// on that weekday. Each anchor votes for the days of writing under which the expression would mean that day, as
// time_resolve.cpp reads it. Of the days with most votes, the one closest after the first day told as past is taken: an
// article opens with its news, and news is written on the day it tells of, or soon after.
// What it says itself is read first (dating_alone.cpp).
#include <algorithm>
#include <map>

#include "facts/dating.hpp"
#include "facts/figures.hpp"

namespace crossread::facts {
namespace {

constexpr std::size_t kMostExpressions = 60;  ///< of one article, so that long ones cost no more
constexpr int kReach = 9;                     ///< days of writing tried around an anchor
constexpr double kEnough = 4;                 ///< least weight of the anchors that agree

/// Whether the day of writing decides what day the expression means.
bool depends_on_day(const Expression& e) {
    if (e.type == TimeType::set || e.type == TimeType::duration || e.plural || e.month || e.year) return false;
    return e.weekday > 0 || (e.step_unit == Unit::day && counts_from_writing(e));
}

/// The day an expression means when the article was written on `day`; nullopt when it means none.
std::optional<DayNumber> meant_on(const TimeRead& read, DayNumber day) {
    const Civil date = civil(day);
    TimeContext context;
    context.published = Stamp{date.year, date.month, date.day, -1, -1};
    (void)resolve(read.expression, read.tense, context);
    if (!context.latest.day_known()) return std::nullopt;
    return day_number(context.latest.date);
}

std::optional<DayNumber> full_date(std::string_view value) {
    const auto stamp = parse_stamp(value);
    if (!stamp || !stamp->day || value.find('/') != std::string_view::npos) return std::nullopt;
    return day_number({stamp->year, stamp->month, stamp->day});
}

/// What a sentence tells of: its names, and its words for things and doings.
struct Sketch {
    std::vector<EntityId> names;      ///< sorted, unique; linked across articles
    std::vector<std::string> lemmas;  ///< sorted, unique
};

bool is_content(const Language& language, const Token& token) {
    const std::string_view word = language.lower(token);
    if (word.size() < 4 || word[0] < 'a' || word[0] > 'z') return false;
    if (token.pos != Pos::other && token.pos != Pos::noun && token.pos != Pos::nouns && token.pos != Pos::past && token.pos != Pos::verb && token.pos != Pos::gerund) return false;
    constexpr std::string_view kEmpty[] = {"said", "says", "told", "with", "that", "will", "would", "have", "been", "were", "from", "also", "which", "their", "after", "before",
                                           "about", "into", "when", "while", "this", "these", "those", "they", "what", "there", "other", "could", "should", "between", "president"};
    return meaning_of(word).word == Word::none && std::find(std::begin(kEmpty), std::end(kEmpty), word) == std::end(kEmpty);
}

template <class T>
void sort_unique(std::vector<T>& items) {
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

Sketch sketch(const ReadArticle& article, const std::vector<EntityId>& linked, std::uint32_t sentence) {
    const Language& language = *article.language;
    const Sentence& s = language.sentences[sentence];
    const std::vector<Mention>& mentions = article.entities->mentions;
    Sketch out;
    auto mention = std::lower_bound(mentions.begin(), mentions.end(), s.span.begin, [](const Mention& m, std::uint32_t b) { return m.span.begin < b; });
    std::vector<Span> named;
    for (; mention != mentions.end() && mention->span.begin < s.span.end; ++mention) {
        if (mention->entity < linked.size()) out.names.push_back(linked[mention->entity]);
        if (mention->kind == MentionKind::name) named.push_back(mention->span);
    }
    std::size_t next = 0;
    for (std::uint32_t t = s.first; t < s.last; ++t) {
        const Token& token = language.tokens[t];
        while (next < named.size() && named[next].end <= token.span.begin) ++next;
        if (next < named.size() && named[next].overlaps(token.span)) continue;
        if (is_content(language, token)) out.lemmas.push_back(language::lemma(language.lower(token), token.pos));
    }
    sort_unique(out.names);
    sort_unique(out.lemmas);
    return out;
}

template <class T>
std::size_t shared(const std::vector<T>& a, const std::vector<T>& b) {
    std::size_t count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            ++count, ++i, ++j;
        }
    }
    return count;
}

/// How sure it is that two sentences tell of one event; 0 when it is not.
double same_event(const Sketch& a, const Sketch& b) {
    const std::size_t names = shared(a.names, b.names), words = shared(a.lemmas, b.lemmas);
    if (names == 0 || words == 0 || names + words < 3) return 0;
    return static_cast<double>(2 * std::min<std::size_t>(names, 3) + std::min<std::size_t>(words, 3));
}

/// A day that a dated article gives for what the undated one tells of too.
struct Anchored {
    const DayTold* told;
    DayNumber day;
    double weight;
    Evidence here, there;
};

std::vector<Anchored> anchors(const ReadArticle& article, const std::vector<DayTold>& told, std::span<const ReadArticle> others,
                              std::span<const Facts* const> other_facts, const Linked& linked) {
    std::vector<std::pair<const DayTold*, Sketch>> sketches;
    for (const DayTold& day : told) {
        if (depends_on_day(day.read.expression)) sketches.emplace_back(&day, sketch(article, linked.of[0], day.sentence));
    }
    std::vector<Anchored> out;
    for (std::uint32_t o = 0; o < others.size() && !sketches.empty(); ++o) {
        std::size_t used = 0;
        for (const TimeExpression& time : other_facts[o]->times) {
            const auto day = full_date(time.value);
            if (!day || ++used > kMostExpressions) continue;
            const std::uint32_t sentence = others[o].language->sentence_at(time.span.begin);
            if (sentence >= others[o].language->sentences.size()) continue;
            const Sketch there = sketch(others[o], linked.of[o + 1], sentence);
            for (const auto& [told_day, here] : sketches) {
                const Expression& e = told_day->read.expression;
                if (e.weekday && e.weekday != weekday(*day)) continue;
                const double weight = same_event(here, there);
                if (weight > 0) out.push_back({told_day, *day, weight, {0, told_day->read.span, false}, {o + 1, time.span, false}});
            }
        }
    }
    return out;
}

/// The first day that the article tells of as past: its news. nullptr when it tells none.
const DayTold* news_day(const std::vector<DayTold>& told) {
    for (const DayTold& time : told) {
        if (depends_on_day(time.read.expression) && time.read.tense == Tense::past) return &time;
    }
    return nullptr;
}

/// Days from the news to the day of writing; a week when the article tells no day of its news.
int lag(const DayTold* news, DayNumber day) {
    const auto meant = news ? meant_on(news->read, day) : std::nullopt;
    return meant && *meant <= day ? day - *meant : 7;
}

/// False when the article tells a full date as past that lies after the day, or as coming that lies before it.
bool is_possible(const std::vector<DayTold>& told, DayNumber day) {
    for (const DayTold& time : told) {
        const Expression& e = time.read.expression;
        if (!e.year || !e.month || !e.day || e.month > 12) continue;
        const DayNumber date = day_number({e.year, e.month, std::min(e.day, days_in_month(e.year, e.month))});
        if (time.read.tense == Tense::past && date > day) return false;
    }
    return true;
}

void add_evidence(std::vector<Evidence>& out, const Evidence& evidence) {
    if (std::find(out.begin(), out.end(), evidence) == out.end()) out.push_back(evidence);
}

std::optional<Dated> from_others(const std::vector<DayTold>& told, const std::vector<Anchored>& anchored) {
    std::map<DayNumber, double> votes;
    for (const Anchored& anchor : anchored) {
        for (DayNumber day = anchor.day - kReach; day <= anchor.day + kReach; ++day) {
            if (meant_on(anchor.told->read, day) == anchor.day) votes[day] += anchor.weight;
        }
    }
    double most = 0;
    for (const auto& [day, weight] : votes) {
        if (is_possible(told, day)) most = std::max(most, weight);
    }
    if (most < kEnough) return std::nullopt;
    const DayTold* news = news_day(told);
    std::optional<DayNumber> best;
    int least = 0;
    for (const auto& [day, weight] : votes) {
        if (weight < most || !is_possible(told, day)) continue;
        const int days = lag(news, day);
        if (!best || days < least) best = day, least = days;
    }
    // Another week with as much to say for it leaves the day unsure.
    for (const auto& [day, weight] : votes) {
        if (weight == most && (day - *best > 7 || *best - day > 7)) return std::nullopt;
    }
    Dated out{iso_day(civil(*best)), Known::inferred, {}};
    for (const Anchored& anchor : anchored) {
        if (meant_on(anchor.told->read, *best) != anchor.day) continue;
        add_evidence(out.evidence, anchor.here);
        add_evidence(out.evidence, anchor.there);
    }
    if (news) add_evidence(out.evidence, {0, news->read.span, false});
    return out;
}

}  // namespace

std::optional<Dated> infer_date(const ReadArticle& article, const Facts&, std::span<const ReadArticle> others, std::span<const Facts* const> other_facts,
                                const Linked& linked) {
    const std::vector<DayTold> told = first_times(article);
    auto own = date_alone(article, told);
    constexpr std::size_t kDay = 10;  // letters of "2018-05-03"
    if ((own && own->value.size() == kDay) || others.empty() || linked.of.size() != others.size() + 1) return own;
    auto found = from_others(told, anchors(article, told, others, other_facts, linked));
    // Days that others give must lie in the month or year that the article says itself.
    return found && (!own || found->value.compare(0, own->value.size(), own->value) == 0) ? found : own;
}

}  // namespace crossread::facts
