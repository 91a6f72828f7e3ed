/// @file
/// Unit: a run of words that stands by itself in the input (a dump's paragraph, a page's block), and what was decided about it.
/// Internal to the source room. Reading makes units out of bytes; judging gives each a Verdict; assembling makes the Document.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/document.hpp"

namespace crossread::source {

/// `text` is never empty. Of all units together the source ranges cover every visible character of the content.
struct Unit {
    std::string text;                       ///< white space collapsed to single spaces, none at the ends
    Span source;                            ///< in the decoded content
    BlockKind kind = BlockKind::paragraph;  ///< what mark-up or a bullet says it is
    bool row = false;                       ///< of a table; its cells are parted by tabs
};

/// The head fields are judged like the rest: a title is a kept unit of kind title.
struct Verdict {
    bool keep = false;
    BlockKind block = BlockKind::paragraph;  ///< when kept
    bool joins = false;                      ///< when kept: goes on where the kept paragraph before it was cut
    DropKind drop = DropKind::other;         ///< when dropped
    const char* reason = "";                 ///< when dropped; never empty then
};

inline Verdict kept(BlockKind kind) { return {true, kind, false, DropKind::other, ""}; }
inline Verdict dropped(DropKind kind, const char* reason) { return {false, BlockKind::paragraph, false, kind, reason}; }

}  // namespace crossread::source
