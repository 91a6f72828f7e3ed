/// @file
/// Facts: what an article says that can be checked against another: times, quantities, quotations, events.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/span.hpp"
#include "entities/entities.hpp"
#include "language/language.hpp"
#include "source/document.hpp"

namespace crossread {

enum class TimeType : std::uint8_t { date, time, duration, set };

/// A time expression with a TIMEX3 value (ISO-TimeML, TimeML 1.2.1).
struct TimeExpression {
    Span span;  ///< in Document::text
    TimeType type = TimeType::date;
    std::string value;     ///< "2018-04-27", "P70Y", "XXXX-10-31", "PAST_REF"; never empty
    std::string modifier;  ///< TIMEX3 mod, lower case: "start", "end", "approx", "more_than"; mostly empty
};

/// What befell the people whom a number counts, however it is told: "killed 16", "the toll rose to 17". `none` is not known;
/// `other` is known to be no toll: some of a group ("two of the dead"), what is added to a count ("another two died"), what a
/// count rose from, those who did it.
enum class Fate : std::uint8_t { none, other, dead, hurt, missing, held, rescued };

[[nodiscard]] constexpr bool is_toll(Fate fate) { return fate > Fate::other; }

struct Quantity {
    Span span;  ///< number, unit and what is counted: "32 Chinese tourists"
    double value = 0;
    std::optional<double> upper;  ///< end of a range: "46 to 57 months"
    std::string unit;             ///< "person", "USD", "percent", "ordinal", "km"…; the counted noun's lemma otherwise; may be empty
    std::string of;               ///< what is counted, as written: "Chinese tourists"; may be empty
    std::string modifier;         ///< "more_than", "less_than", "at_least", "at_most", "about"; mostly empty
    Fate fate = Fate::none;
};

enum class QuoteKind : std::uint8_t { direct, indirect, mixed };

struct Quote {
    Span span;  ///< the words said, quotation marks not included
    QuoteKind kind = QuoteKind::direct;
    EntityId speaker = kNoEntity;
    Span speaker_text;  ///< the words that name the speaker; empty when nothing does
    Span cue;           ///< "said", "according to"; empty when there is none
    std::vector<EntityId> together{};  ///< those who say it, where several do: "Roe and Poe said"; `speaker` is none then
};

/// How an event is told.
enum class Told : std::uint8_t { done, planned, possible, denied, claimed };

struct Event {
    Span span;     ///< the clause
    Span trigger;  ///< the verb or noun that says it
    std::string when;  ///< ISO 8601 date, as precise as known; empty when not known
    EntityId where = kNoEntity;
    std::vector<EntityId> who;
    Told told = Told::done;
};

/// One article's facts, each list in order of begin.
struct Facts {
    std::vector<TimeExpression> times;
    std::vector<Quantity> quantities;
    std::vector<Quote> quotes;
    std::vector<Event> events;
    std::vector<Span> clauses;  ///< the whole text cut into clauses, whether they tell of an event or not
    std::optional<std::uint32_t> main_event;  ///< index into `events`
};

/// What the facts room reads of one article. The pointers are never null and outlive the call.
struct ReadArticle {
    const Document* document;
    const Language* language;
    const Entities* entities;
};

namespace facts {

/// Takes the facts. Times are resolved against document.published, or kept underspecified without it.
[[nodiscard]] Facts extract(const ReadArticle& article);

/// The same of an article that states no date: what it says itself dates it (document.published), and its times are resolved from that day.
[[nodiscard]] Facts date_and_extract(Document& document, const Language& language, const Entities& entities);

/// The day an undated article was written, from what it says itself and from dated articles that tell of the same
/// events. `others` are the dated ones (Document::published is set), with their facts; `linked` is over
/// [article, others...] in that order. nullopt when nothing makes it sure enough. Evidence::article counts the same way.
[[nodiscard]] std::optional<Dated> infer_date(const ReadArticle& article, const Facts& facts, std::span<const ReadArticle> others,
                                              std::span<const Facts* const> other_facts, const Linked& linked);

}  // namespace facts
}  // namespace crossread
