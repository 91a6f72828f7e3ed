#include "source/source.hpp"

#include <utility>

#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

/// Paragraphs are parted by blank lines; in `prose` by line ends. The text is the content itself.
void split_blocks(Document& out) {
    const std::string& text = out.text;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = text.find('\n', at);
        if (end == std::string::npos) end = text.size();
        std::size_t b = at, e = end;
        while (b < e && text::is_space(static_cast<unsigned char>(text[b]))) ++b;
        while (e > b && text::is_space(static_cast<unsigned char>(text[e - 1]))) --e;
        const Span span{static_cast<std::uint32_t>(b), static_cast<std::uint32_t>(e)};
        if (!span.empty()) out.blocks.push_back({BlockKind::paragraph, span, span});
        at = end + 1;
    }
}

}  // namespace

Result<Parsed> parse(const Source& source) {
    text::Repaired repaired = text::repair(source.content);
    Parsed out;
    out.document.format = source.format == Format::automatic ? Format::text : source.format;
    out.document.language = "en";
    out.document.url = source.url;
    if (!source.published.empty()) out.document.published = Dated{source.published, Known::given, {}};
    out.document.text = std::move(repaired.text);
    out.content_offsets = text::Utf16Offsets(out.document.text);
    split_blocks(out.document);
    if (out.document.blocks.empty()) return Error{"empty", "There is no text in it."};
    return out;
}

}  // namespace crossread::source
