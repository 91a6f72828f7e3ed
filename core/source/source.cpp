#include "source/source.hpp"

#include <utility>

#include "source/assemble.hpp"
#include "source/dump.hpp"
#include "source/dump_lines.hpp"
#include "source/page.hpp"
#include "source/prose.hpp"
#include "source/sniff.hpp"
#include "text/utf8.hpp"

namespace crossread::source {
namespace {

void read_dump(std::string_view content, Document& out) {
    const std::vector<Unit> units = units_of_dump(content, Joining::mending);
    const std::vector<Verdict> verdicts = judge_dump(units, out);
    assemble(units, verdicts, content, out);
}

void read_page(std::string_view content, Document& out) {
    const PageStudy study = study_page(content, out.url);
    const std::vector<Verdict> verdicts = judge_page(study, out);
    assemble(study.page.units, verdicts, {}, out);
}

}  // namespace

Result<Parsed> parse(const Source& source) {
    text::Repaired content = text::repair(source.content);
    Parsed out;
    Document& document = out.document;
    document.format = source.format == Format::automatic ? sniff(content.text) : source.format;
    document.language = "en";
    document.url = source.url;
    out.content_offsets = text::Utf16Offsets(content.text);
    if (document.format == Format::prose) read_prose(std::move(content.text), document);
    else if (document.format == Format::html) read_page(content.text, document);
    else read_dump(content.text, document);
    if (!source.published.empty()) document.published = Dated{source.published, Known::given, {}};
    if (document.blocks.empty()) return Error{"empty", "There is no text in it."};
    return out;
}

}  // namespace crossread::source
