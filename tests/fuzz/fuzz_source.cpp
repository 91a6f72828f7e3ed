/// Any bytes through the source room, with pieces put back: the laws of a Document hold.
/// The first four bytes choose the format and a piece, the rest is the content.
#include <cstddef>
#include <cstdint>

#include "source/source.hpp"
#include "text/utf8.hpp"

using namespace crossread;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 4) return 0;
    Source given;
    given.format = static_cast<Format>(data[0] % 5);
    const std::uint32_t begin = data[1] * 16u;
    if (data[3] & 1) given.keep.push_back({begin, begin + data[2]});
    given.content.assign(reinterpret_cast<const char*>(data) + 4, size - 4);
    const auto parsed = source::parse(given);
    if (!parsed) return 0;
    const Document& document = parsed.value().document;
    if (text::valid_prefix(document.text) != document.text.size()) __builtin_trap();
    std::uint32_t end = 0;
    for (const Block& block : document.blocks) {
        if (block.text.begin < end || block.text.end < block.text.begin || block.text.end > document.text.size()) __builtin_trap();
        end = block.text.end;
    }
    return 0;
}
