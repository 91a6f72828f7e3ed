#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "report/json.hpp"
#include "report/names.hpp"

namespace crossread::report {
namespace {

using In = nlohmann::json;

/// Moves a text field out; false when it is there and is no text. null counts as absent.
bool take(In& object, const char* key, std::string& out) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return true;
    if (!found->is_string()) return false;
    out = std::move(found->get_ref<std::string&>());
    return true;
}

/// Takes "keep": [[begin, end], …]; false when it is anything else.
bool take_pieces(const In& object, std::vector<Span>& out) {
    const auto found = object.find("keep");
    if (found == object.end() || found->is_null()) return true;
    if (!found->is_array()) return false;
    for (const In& piece : *found) {
        if (!piece.is_array() || piece.size() != 2 || !piece[0].is_number_unsigned() || !piece[1].is_number_unsigned()) return false;
        out.push_back({piece[0].get<std::uint32_t>(), piece[1].get<std::uint32_t>()});
    }
    return true;
}

/// The value of its word in `words`, which stand in the enumeration's order; nullopt when it is none of them.
template <class E, std::size_t N>
std::optional<E> value_of(const std::array<std::string_view, N>& words, std::string_view word) {
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<E>(found - words.begin()));
}

}  // namespace

Result<Format> format_from(std::string_view word) {
    if (const std::optional<Format> known = value_of<Format>(kFormat, word)) return *known;
    return Error{"bad_format", "The format is one of auto, text, html, mhtml and prose."};
}

Result<Analysis> analysis_from(std::string_view word) {
    if (const std::optional<Analysis> known = value_of<Analysis>(kAnalysis, word)) return *known;
    return Error{"bad_analysis", "The analysis is full or story."};
}

Result<Source> source_from_json(std::string_view line) {
    In object = In::parse(line.begin(), line.end(), nullptr, /*allow_exceptions=*/false);
    if (!object.is_object()) return Error{"bad_json", "The line is no JSON object."};
    Source out;
    std::string format, analysis;
    const bool texts = take(object, "name", out.name) && take(object, "content", out.content) && take(object, "format", format) &&
                       take(object, "published", out.published) && take(object, "url", out.url) && take(object, "analysis", analysis);
    if (!texts) return Error{"bad_json", "name, content, format, published, url and analysis are texts."};
    if (!take_pieces(object, out.keep)) return Error{"bad_json", "keep is a list of pairs of numbers."};
    if (!format.empty()) {
        const Result<Format> known = format_from(format);
        if (!known) return known.error();
        out.format = known.value();
    }
    if (!analysis.empty()) {
        const Result<Analysis> known = analysis_from(analysis);
        if (!known) return known.error();
        out.analysis = known.value();
    }
    return out;
}

}  // namespace crossread::report
