/// @file
/// The door of the source room: any bytes in, a clean Document out.
#pragma once

#include "base/result.hpp"
#include "source/document.hpp"
#include "text/offsets.hpp"

namespace crossread::source {

/// A Document and the way from bytes of the decoded content to UTF-16 units of the content as given.
struct Parsed {
    Document document;
    text::Utf16Offsets content_offsets;
};

/// Reads any bytes. Errors: "empty" (nothing but white space), "binary" (no text in it), "too_large".
/// What could be mended is mended and told in Document::diagnostics.
[[nodiscard]] Result<Parsed> parse(const Source& source);

}  // namespace crossread::source
