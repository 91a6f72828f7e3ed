/// @file
/// The door of the source room: any bytes in, a clean Document out.
#pragma once

#include "base/result.hpp"
#include "source/document.hpp"
#include "text/offsets.hpp"

namespace crossread::source {

/// No content is larger than this, in bytes: a saved page with all its pictures in it, many times over.
inline constexpr std::size_t kLargest = 256u << 20;
/// No story is longer than this, in bytes: some three million words. What is found in them takes up to a hundred times their
/// room, and WebAssembly has two gigabytes.
inline constexpr std::size_t kLongestText = 16u << 20;

/// A Document and the way from bytes of the decoded content to UTF-16 units of the content as given.
///
/// `source` spans count in the decoded content: the content itself where it is UTF-8, its characters where it is in another encoding
/// (so that a unit is what a browser's decoder gives), and of MHTML the decoded part that holds the story.
struct Parsed {
    Document document;
    text::Utf16Offsets content_offsets;
};

/// Reads any bytes. Errors: "empty" (nothing but white space), "binary" (no text in it), "too_large" (kLargest, kLongestText).
/// What could be mended is mended and told in Document::diagnostics: "encoding", "invalid_utf8", "encoding_not_supported",
/// "mojibake_mended", "mhtml_part", "too_deep", "language_not_analysed".
///
/// Law 1: every visible character of the decoded content lies in the source range of a kept block or of a dropped one. Of a page of
/// HTML, tags, comments, scripts, styles, templates and drawings are not visible; text that the page hides by an attribute counts,
/// and is dropped as hidden. A block's source range holds all of its words; mark-up, and what was cut out of it, may lie between.
[[nodiscard]] Result<Parsed> parse(Source source);

}  // namespace crossread::source
