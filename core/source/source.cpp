#include "source/source.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "source/assemble.hpp"
#include "source/dates.hpp"
#include "source/dump.hpp"
#include "source/dump_lines.hpp"
#include "source/encoding.hpp"
#include "source/language_id.hpp"
#include "source/mhtml.hpp"
#include "source/mojibake.hpp"
#include "source/page.hpp"
#include "source/prose.hpp"
#include "source/put_back.hpp"
#include "source/sniff.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

void tell(Document& document, const char* code, std::string message, Span where = {}) {
    document.diagnostics.push_back({code, std::move(message), where});
}

void mend(std::vector<Unit>& units, Document& out) {
    if (mend_mojibake(units) > 0) tell(out, "mojibake_mended", "Characters that had been read in a wrong encoding before were put right.");
}

void read_dump(std::string_view content, const std::vector<Span>& keep, Document& out) {
    std::vector<Unit> units = units_of_dump(content, Joining::mending);
    mend(units, out);
    std::vector<Verdict> verdicts = judge_dump(units, out);
    put_back(keep, units, verdicts);
    assemble(units, verdicts, content, out);
}

/// Gives the language that the page states.
std::string read_page(std::string_view content, const std::vector<Span>& keep, Document& out) {
    PageStudy study = study_page(content, out.url);
    if (study.page.too_deep) tell(out, "too_deep", "Elements nested more than 2000 deep were read as if they lay beside one another.");
    mend(study.page.units, out);
    std::vector<Verdict> verdicts = judge_page(study, out);
    put_back(keep, study.page.units, verdicts);
    if (std::optional<Unit> title = unseen_title(study)) {
        study.page.units.insert(study.page.units.begin(), std::move(*title));
        verdicts.insert(verdicts.begin(), kept(BlockKind::title));
    }
    assemble(study.page.units, verdicts, {}, out);
    return study.metadata.language.value;
}

void tell_encoding(const Decoded& decoded, Document& out) {
    if (decoded.unsupported)
        tell(out, "encoding_not_supported", "The content is in " + decoded.declared + ", which cannot be decoded here.");
    else if (decoded.replaced > 0)
        tell(out, "invalid_utf8", "Some bytes were no characters; each is shown as U+FFFD.");
    else if (decoded.encoding != "utf-8")
        tell(out, "encoding", "Read as " + decoded.encoding + ".");
}

/// The part of a MIME file that holds the story, in place of the file.
Decoded open_mhtml(std::string_view content, Document& out, bool& html) {
    MimePart part = read_mhtml(content);
    out.format = Format::mhtml;
    html = part.html;
    if (out.url.empty()) out.url = part.location;
    tell(out, "mhtml_part", "Read from the file's first part of text; places in the source count within that part.");
    return decode_bytes(std::move(part.bytes), part.charset);
}

/// The characters that are read, and of which form. The content is used up: no second copy of it is made.
Decoded open(Source& source, Document& out, bool& html) {
    const bool automatic = source.format == Format::automatic;
    if (source.format == Format::mhtml || (automatic && sniff(source.content) == Format::mhtml)) return open_mhtml(source.content, out, html);
    Decoded content = decode_bytes(std::move(source.content));
    out.format = automatic ? sniff(content.text) : source.format;
    html = out.format == Format::html;
    return out.format == Format::mhtml ? open_mhtml(content.text, out, html) : content;
}

/// What cannot be decoded has no words to tell the language by.
void tell_language(const std::string& stated, Document& out, bool undecoded) {
    out.language = language_of(undecoded ? std::string_view() : std::string_view(out.text), stated);
    if (out.language != "en")
        tell(out, "language_not_analysed",
             "The article is not in English: it is parsed, cleaned and dated, but names and facts are not looked for.");
}

bool is_blank(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (const char32_t c = text::decode(text, at); !text::is_space(c) && c > 0x20) return false;
    return true;
}

}  // namespace

Result<Parsed> parse(Source source) {
    if (source.content.size() > kLargest) return Error{"too_large", "The content is larger than 256 MB."};
    if (is_binary(source.content)) return Error{"binary", "This is no text: it looks like a picture, a program or an archive."};
    Parsed out;
    Document& document = out.document;
    document.url = source.url;
    bool html = false;
    Decoded content = open(source, document, html);
    if (is_blank(content.text)) return Error{"empty", "There is no text in it."};
    tell_encoding(content, document);
    out.content_offsets = text::Utf16Offsets(content.text);

    std::vector<Span> keep;
    for (const Span piece : source.keep) keep.push_back(out.content_offsets.bytes(piece));
    std::string stated;
    if (document.format == Format::prose)
        read_prose(std::move(content.text), document);
    else if (html)
        stated = read_page(content.text, keep, document);
    else
        read_dump(content.text, keep, document);
    if (document.blocks.empty()) return Error{"empty", "There is no text in it."};
    if (document.text.size() > kLongestText) return Error{"too_large", "The story is longer than 16 MB of text."};
    tell_language(stated, document, content.unsupported);
    if (!source.published.empty()) document.published = Dated{source.published, Known::given, {}};
    return out;
}

}  // namespace crossread::source
