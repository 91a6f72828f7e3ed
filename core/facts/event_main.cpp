#include <algorithm>
#include <string_view>

#include "base/iso_date.hpp"
#include "base/key_table.hpp"
#include "facts/calendar.hpp"
#include "facts/events.hpp"

namespace crossread::facts {
namespace {

/// How much a word of the triggers is what the article is about: how often it comes, thrice for the title's; at most this.
constexpr int kMost = 8;

/// Days before the article after which what happened is background: a report tells of the last weeks.
constexpr int kBackground = 45;

bool is_background(const Document& document, const Event& e) {
    if (e.when.empty() || !document.published) return false;
    const auto now = parse_stamp(document.published->value), then = parse_stamp(e.when);
    if (!now || !then || !now->day) return false;
    const Civil last{then->year, then->month ? then->month : 12, then->day ? then->day : 28};
    return day_number({now->year, now->month, now->day}) - day_number(last) > kBackground;
}

/// Newspapers tell what happened first: the first paragraph's events stand before the second one's and the title's,
/// which say it shorter. What is dated, placed and has people in it is told in full.
int standing(const Document& document, const Event& e, const Telling& told, bool body, int paragraph) {
    int score = body ? (paragraph == 1 ? 7 : paragraph == 2 ? 3 : 0) : 4;
    score += (e.when.empty() ? 0 : 2) + static_cast<int>(std::min<std::size_t>(e.who.size(), 2)) + (e.where == kNoEntity ? 0 : 1);
    if (e.told == Told::denied || e.told == Told::possible) score -= 2;
    if (told.aside) score -= 4;
    if (is_background(document, e)) score -= 6;
    return told.clause ? score + 2 : score;
}

/// The span of the sentence that holds the event, without what is outside it.
Span sentence_of(const Reading& r, Span event) {
    const std::uint32_t s = r.language.sentence_at(event.begin);
    return s < r.language.sentences.size() ? r.language.sentences[s].span : event;
}

/// "Days before the meeting last Friday", "since Monday", "Monday's robbery": the day of something else.
bool is_of_another(const Reading& r, Span time) {
    const std::string_view after = std::string_view(r.document.text).substr(time.end, 4);
    if (after.substr(0, 2) == "'s" || after == "\u2019s") return true;
    const std::uint32_t token = r.language.token_at(time.begin);
    for (std::uint32_t i = token; i > 0 && token - i < 6; --i) {
        const std::string_view word = r.lower(i - 1);
        if (word == "," || word == ".") return false;
        if (word == "before" || word == "after" || word == "since" || word == "until" || word == "following" || word == "from") return true;
    }
    return false;
}

/// The one day that a sentence tells of itself; empty where it tells none, or two.
std::string only_day(const Reading& r, std::span<const TimeExpression> times, Span sentence) {
    std::string out;
    auto t = std::lower_bound(times.begin(), times.end(), sentence.begin, [](const TimeExpression& x, std::uint32_t begin) { return x.span.begin < begin; });
    for (; t != times.end() && t->span.begin < sentence.end; ++t) {
        const std::string day = t->value.substr(0, t->value.find('T'));
        if (t->type == TimeType::duration || t->type == TimeType::set || !is_iso_date(day)) continue;
        if (is_of_another(r, t->span)) continue;
        if (!out.empty() && out != day) return {};
        out = day;
    }
    return out;
}

bool leads_to_place(std::string_view word) { return word == "in" || word == "at" || word == "near" || word == "outside" || word == "off" || word == "across" || word == "over"; }

/// The first place in the sentence that "in", "near" or the like leads to.
EntityId place_in(const Reading& r, Span sentence) {
    const auto& all = r.entities.mentions;
    auto m = std::lower_bound(all.begin(), all.end(), sentence.begin, [](const Mention& x, std::uint32_t begin) { return x.span.begin < begin; });
    for (; m != all.end() && m->span.begin < sentence.end; ++m) {
        const std::uint32_t token = r.language.token_at(m->span.begin);
        if (m->type == EntityType::place && m->kind == MentionKind::name && m->entity != kNoEntity && token > 0 && leads_to_place(r.lower(token - 1))) return m->entity;
    }
    return kNoEntity;
}

/// The place that a paragraph of the body opens with, before its dash: "OSLO — …".
EntityId dateline_place(const Reading& r) {
    for (const Block& block : r.document.blocks) {
        if (block.kind != BlockKind::paragraph) continue;
        const auto& all = r.entities.mentions;
        const auto m = std::lower_bound(all.begin(), all.end(), block.text.begin, [](const Mention& x, std::uint32_t begin) { return x.span.begin < begin; });
        const bool opens = m != all.end() && m->span.begin == block.text.begin && m->type == EntityType::place;
        if (!opens) return kNoEntity;
        const std::string_view head = slice(r.document.text, {m->span.end, std::min(block.text.end, m->span.end + 40)});
        return head.find(" - ") != head.npos || head.find("--") != head.npos || head.find("\u2014") != head.npos || head.find("\u2013") != head.npos ? m->entity : kNoEntity;
    }
    return kNoEntity;
}

}  // namespace

std::optional<std::uint32_t> main_event(const Document& document, std::span<const Event> events, std::span<const Telling> tellings) {
    if (events.empty()) return std::nullopt;
    KeyTable<int> weights;
    std::size_t block = 0;
    const auto block_of = [&](const Event& e) {
        while (block + 1 < document.blocks.size() && document.blocks[block + 1].text.begin <= e.span.begin) ++block;
        return block;
    };
    for (std::size_t i = 0; i < events.size(); ++i)
        weights.at(tellings[i].word) += document.blocks[block_of(events[i])].kind <= BlockKind::subtitle ? 3 : 1;
    block = 0;
    std::uint32_t best = 0;
    std::size_t before = document.blocks.size();  // the block of the event before
    int most = -100, paragraph = 0;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const bool same = block_of(events[i]) == before, body = document.blocks[block].kind > BlockKind::subtitle;
        before = block;
        if (body && !same) ++paragraph;
        const int score = std::min(weights.find(tellings[i].word), kMost) + standing(document, events[i], tellings[i], body, paragraph);
        if (score > most) most = score, best = i;
    }
    return best;
}

void complete(const Reading& reading, std::span<const TimeExpression> times, Event& event) {
    const Span sentence = sentence_of(reading, event.trigger);
    if (event.when.empty()) event.when = only_day(reading, times, sentence);
    if (event.where == kNoEntity) event.where = place_in(reading, sentence);
    if (event.where == kNoEntity) event.where = dateline_place(reading);
}

}  // namespace crossread::facts
