/// @file
/// What a unit of words is by its form alone: prose, a date line, a byline, icon names run together, a caption…
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "source/dates.hpp"
#include "source/phrases.hpp"
#include "source/unit.hpp"
#include "source/wording.hpp"

namespace crossread::source {

enum class Form : std::uint8_t {
    prose,      ///< at least one whole sentence
    line,       ///< words without a sentence's end: a heading, a headline, a label
    timestamp,  ///< a date and little else
    byline,
    caption,
    icons,        ///< names of icons run together
    unfilled,     ///< a template that was not filled in: "{{count}}"
    menu,         ///< breadcrumbs and rows of labels
    address,      ///< a web or mail address, a handle, hashtags
    marks,        ///< no words at all
    code          ///< program text or markup that was not meant to be seen
};

struct Look {
    std::optional<Telling> telling;
    std::unique_ptr<FoundDate> date;  ///< of a timestamp or a byline with a date; few units have one, so it stands apart
    Wording wording;
    Form form = Form::line;
    bool updated = false;  ///< the date says when it was last changed

    /// The phrase speaks for the whole unit: it is all of it, or the unit is short and begins with it.
    [[nodiscard]] bool told() const;
};

[[nodiscard]] Look look_at_unit(const Unit& unit);

/// Whether the words before a date say that it is that of the last change.
[[nodiscard]] bool tells_update(std::string_view words);

/// Where the names of icons begin that were glued to the end of a paragraph ("…he said.Chevron DownMenu BurgerIcon Mail"), so that
/// the story's last words can be parted from them; text.size() when there are none.
[[nodiscard]] std::size_t icon_tail(std::string_view text);

/// The verdict on a unit that its form or its words alone give away; nothing for prose and plain lines.
[[nodiscard]] std::optional<Verdict> plain_junk(const Look& look);

}  // namespace crossread::source
