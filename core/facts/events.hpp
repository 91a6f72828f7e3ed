/// @file
/// Events: what happened, who took part, where and when, and how it is told. Internal to the facts room.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "facts/event_clause.hpp"
#include "facts/facts.hpp"
#include "facts/speaker.hpp"

namespace crossread::facts {

struct Happening {
    Event event;
    std::string word;      ///< the trigger's lemma
    bool clause = false;   ///< its clause says it; otherwise a noun mentions it
    bool aside = false;    ///< told in somebody's very words, or in a clause that describes: "Roe, who founded it in 1950"
};

/// The events of the text, in order of begin; two of one clause may share it, none has another's trigger.
/// `reading.phrases` is over the whole text, quotations read like the rest; `clauses` are its own. `times` and `quotes`
/// are the article's. Linear.
[[nodiscard]] std::vector<Happening> happenings(const Reading& reading, std::span<const Clause> clauses, std::span<const TimeExpression> times,
                                                std::span<const Quote> quotes);

/// The event that the article is about: its words come again, the title and the first paragraphs tell of it.
/// nullopt when there are no events.
[[nodiscard]] std::optional<std::uint32_t> main_event(const Document& document, std::span<const Happening> all);

/// Fills in what the main event's own clause leaves out: the day and the place that its sentence tells, else the place that
/// the report is from.
void complete(const Reading& reading, std::span<const TimeExpression> times, Event& event);

}  // namespace crossread::facts
