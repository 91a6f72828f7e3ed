/// @file
/// Events: what happened, who took part, where and when, and how it is told. Internal to the facts room.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "facts/event_clause.hpp"
#include "facts/facts.hpp"
#include "facts/speaker.hpp"

namespace crossread::facts {

/// How an event is told, as far as it says which one the article is about.
struct Telling {
    std::uint32_t word = 0;  ///< hash_of the trigger's lemma
    bool clause = false;     ///< its clause says it; otherwise a noun mentions it
    bool aside = false;      ///< told in somebody's very words, or in a clause that describes: "Roe, who founded it in 1950"
};

struct Happening {
    Event event;
    Telling telling;
};

/// The events of a part of the text, in order of begin; two of one clause may share it, none has another's trigger.
/// `reading.phrases` is over the part, quotations read like the rest; `clauses` and `quotes` are the part's own, `times`
/// the article's. Linear.
[[nodiscard]] std::vector<Happening> happenings(const Reading& reading, std::span<const Clause> clauses, std::span<const TimeExpression> times,
                                                std::span<const Quote> quotes);

/// The event that the article is about: its words come again, the title and the first paragraphs tell of it.
/// A telling for each event; nullopt when there are none.
[[nodiscard]] std::optional<std::uint32_t> main_event(const Document& document, std::span<const Event> events, std::span<const Telling> tellings);

/// Fills in what the main event's own clause leaves out: the day and the place that its sentence tells, else the place that
/// the report is from.
void complete(const Reading& reading, std::span<const TimeExpression> times, Event& event);

}  // namespace crossread::facts
