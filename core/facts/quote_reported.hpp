/// @file
/// Speech that is reported without quotation marks. Internal to the facts room.
#pragma once

#include <optional>

#include "facts/cue.hpp"
#include "facts/speaker.hpp"

namespace crossread::facts {

/// What somebody is reported to have said, as phrases [first, last), and who said it.
struct Reported {
    std::size_t first = 0, last = 0;
    NounGroup speaker;
    Span cue;  ///< "said", "according to"
};

/// The cue at a verb phrase; nullptr where there is no verb or it is no cue.
[[nodiscard]] const Cue* cue_at(const Reading& reading, std::size_t at);

/// The main verb's words; "according to" as a whole.
[[nodiscard]] Span cue_span(const Reading& reading, std::size_t verb);

/// The speaker of "according to" at phrase `at`; nullopt when it is something else.
[[nodiscard]] std::optional<NounGroup> according_to(const Reading& reading, std::size_t at);

/// The clause or infinitive that the verb at `verb` reports ("said that…", "told Roe it…", "promised to…"), or the words
/// before it ("…, Roe said"). nullopt when it reports nothing, is denied, passive or only possible, or has no speaker.
[[nodiscard]] std::optional<Reported> reported(const Reading& reading, std::size_t verb);

}  // namespace crossread::facts
