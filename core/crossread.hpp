/// @file
/// Crossread: several reports of one story, read side by side.
///
///     #include "crossread.hpp"
///     int main() {
///         auto a = crossread::read({.name = "first", .content = "KABUL -- A blast killed 32 people on Monday."});
///         auto b = crossread::read({.name = "second", .content = "At least 36 people died in Monday's blast."});
///         if (a && b) std::puts(crossread::to_json(crossread::compare({a.value(), b.value()})).c_str());
///     }
///
/// Everything is a plain value. Offsets in C++ are bytes of UTF-8, half-open; in the JSON they are UTF-16 code units.
/// Nothing throws, nothing is read from or written to disk or network, and the same input gives the same output, byte
/// for byte, on every machine and in WebAssembly.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "compare/kept.hpp"
#include "compare/report.hpp"
#include "source/document.hpp"

namespace crossread {

/// One clean, analysed article from one input. Any bytes are welcome; what cannot be an article at all is an Error
/// ("empty", "binary", "too_large", "bad_date" for a Source::published that is no date), what could be mended is mended and told in Article::document.diagnostics.
/// With Analysis::story everything beyond the Document is empty, and the diagnostic "story_alone" says so.
[[nodiscard]] Result<Article> read(Source source);

/// What the articles agree on, what one alone says, where they differ, who is quoted, and when things happened.
/// `corrections` are what a person mended by hand; everything is worked out with them. In an article that was read for its story
/// alone there is nothing to compare: it stands in the report by itself.
[[nodiscard]] Report compare(std::vector<Article> articles, const std::vector<Correction>& corrections = {});

/// The same, for sets that grow: `kept` is what the last comparison left (nothing at first), and is left for the next one.
/// A story that is as it was is not compared again; the report is the same, byte for byte.
[[nodiscard]] Report compare(std::vector<Article> articles, const std::vector<Correction>& corrections, Kept& kept);

/// JSON of schema 1 (core/report/schema.json), on one line, without a newline at its end.
[[nodiscard]] std::string to_json(const Article& article);
[[nodiscard]] std::string to_json(const Report& report);

/// The same in pieces, each valid UTF-8: of a long article the JSON is several times the article, and need not be in memory as a whole.
using UseJson = std::function<void(std::string_view piece)>;
void write_json(const Article& article, const UseJson& use);
void write_json(const Report& report, const UseJson& use);

/// The report for people, as Markdown.
[[nodiscard]] std::string to_markdown(const Report& report);

}  // namespace crossread
