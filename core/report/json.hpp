/// @file
/// Articles and Reports as JSON of schema 1, Sources from JSON. With markdown.hpp the border of the core:
/// byte offsets become UTF-16 offsets here, once. The only room that sees nlohmann/json.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "compare/report.hpp"
#include "source/document.hpp"

namespace crossread::report {

/// One line, no newline at its end.
[[nodiscard]] std::string article_json(const Article& article);
[[nodiscard]] std::string report_json(const Report& report);

/// The same in pieces, each valid UTF-8.
void write_article_json(const Article& article, const std::function<void(std::string_view)>& use);
void write_report_json(const Report& report, const std::function<void(std::string_view)>& use);

/// {"name", "error": {"code", "message"}}
[[nodiscard]] std::string error_json(std::string_view name, const Error& error);

/// A Source from {"name", "content", "format", "published"?, "url"?, "analysis"?}. Unknown keys are passed over.
/// Errors: "bad_json" (no JSON object, or a field of another type), "bad_format" (no such format), "bad_analysis" (no such analysis).
[[nodiscard]] Result<Source> source_from_json(std::string_view line);

/// Corrections from a JSON list, as a Report's "corrections" has them. Error: "bad_corrections".
[[nodiscard]] Result<std::vector<Correction>> corrections_from_json(std::string_view text);

/// The Format of a word: "auto", "text", "html", "mhtml", "prose".
[[nodiscard]] Result<Format> format_from(std::string_view word);
/// The Analysis of a word: "full", "story".
[[nodiscard]] Result<Analysis> analysis_from(std::string_view word);

}  // namespace crossread::report
