#include "source/prose.hpp"

#include <utility>

#include "source/byline.hpp"
#include "source/dump_lines.hpp"
#include "source/wording.hpp"

namespace crossread::source {
namespace {

bool is_title(const std::vector<Unit>& units, const std::string& content) {
    if (units.size() < 3) return false;
    const Wording first = look_at(units[0].text), next = look_at(units[1].text);
    const std::size_t gap = units[1].source.begin - units[0].source.end;
    if (content.substr(units[0].source.end, gap).find("\n\n") == std::string::npos) return false;
    return first.words >= 3 && first.words <= 25 && !first.ends_sentence && !first.has_quote && next.ends_sentence && next.words >= 8;
}

}  // namespace

void read_prose(std::string content, Document& document) {
    const std::vector<Unit> units = units_of_dump(content, Joining::wrapped_only);
    for (const Unit& unit : units) document.blocks.push_back({BlockKind::paragraph, unit.source, unit.source});
    document.text = std::move(content);
    if (units.empty()) return;
    const bool titled = is_title(units, document.text);
    if (titled) {
        document.blocks[0].kind = BlockKind::title;
        document.title = units[0].text;
    }
    const Span first = document.blocks[titled ? 1 : 0].text;
    if (std::optional<Dateline> dateline = dateline_of(slice(document.text, first))) {
        dateline->span.begin += first.begin;
        dateline->span.end += first.begin;
        document.dateline = std::move(dateline);
    }
}

}  // namespace crossread::source
