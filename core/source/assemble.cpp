#include "source/assemble.hpp"

#include "source/byline.hpp"

namespace crossread::source {
namespace {

std::uint32_t size32(const std::string& text) { return static_cast<std::uint32_t>(text.size()); }

void add_block(const Unit& unit, const Verdict& verdict, Document& out) {
    if (verdict.joins && !out.blocks.empty()) {
        Block& before = out.blocks.back();
        out.text += ' ';
        out.text += unit.text;
        before.text.end = size32(out.text);
        before.source.end = unit.source.end;
        return;
    }
    if (!out.text.empty()) out.text += "\n\n";
    const std::uint32_t begin = size32(out.text);
    out.text += unit.text;
    out.blocks.push_back({verdict.block, {begin, size32(out.text)}, unit.source, unit.row});
}

/// Cut before a code point, with an ellipsis.
void bound(std::string& text) {
    if (text.size() <= kLongestDropped) return;
    std::size_t end = kLongestDropped;
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text.resize(end);
    text += "…";
}

/// Adds dropped units, joining neighbours of one kind and reason.
class DroppedList {
public:
    DroppedList(std::string_view content, std::vector<Dropped>& out) : content_(content), out_(out) {}

    void add(const Unit& unit, const Verdict& verdict) {
        const std::string_view words = content_.empty() ? std::string_view(unit.text) : slice(content_, unit.source);
        if (open_ && out_.back().kind == verdict.drop && out_.back().reason == verdict.reason) {
            Dropped& before = out_.back();
            if (before.text.size() <= kLongestDropped) (before.text += '\n') += words.substr(0, 2 * kLongestDropped);
            before.source.end = unit.source.end;
            return;
        }
        close();
        out_.push_back({verdict.drop, std::string(words.substr(0, 2 * kLongestDropped)), verdict.reason, unit.source});
        open_ = true;
    }
    void close() {
        if (open_) bound(out_.back().text);
        open_ = false;
    }

private:
    std::string_view content_;
    std::vector<Dropped>& out_;
    bool open_ = false;
};

}  // namespace

void assemble(const std::vector<Unit>& units, const std::vector<Verdict>& verdicts, std::string_view content, Document& document) {
    std::size_t size = 0, blocks = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        size += verdicts[i].keep ? units[i].text.size() + 2 : 0;
        blocks += verdicts[i].keep;
    }
    document.text.reserve(size);
    document.blocks.reserve(blocks);
    for (const BlockKind head : {BlockKind::title, BlockKind::subtitle})
        for (std::size_t i = 0; i < units.size(); ++i)
            if (verdicts[i].keep && verdicts[i].block == head) add_block(units[i], verdicts[i], document);
    DroppedList dropped_list(content, document.dropped);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Verdict& verdict = verdicts[i];
        if (!verdict.keep) {
            dropped_list.add(units[i], verdict);
            continue;
        }
        dropped_list.close();
        if (verdict.block != BlockKind::title && verdict.block != BlockKind::subtitle) add_block(units[i], verdict, document);
    }
    dropped_list.close();
    for (const Block& block : document.blocks) {
        if (block.kind != BlockKind::paragraph) continue;
        if (std::optional<Dateline> dateline = dateline_of(slice(document.text, block.text))) {
            dateline->span.begin += block.text.begin;
            dateline->span.end += block.text.begin;
            document.dateline = std::move(dateline);
        }
        break;  // only the story's first paragraph has one
    }
}

}  // namespace crossread::source
