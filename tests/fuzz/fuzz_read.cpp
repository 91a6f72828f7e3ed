/// Any bytes, in any format, through the whole of `read` and its JSON: no crash, no hang, no report of the sanitizers.
/// The first byte chooses the format, the rest is the content.
#include <cstddef>
#include <cstdint>
#include <string>

#include "crossread.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    crossread::Source source;
    source.name = "fuzz";
    source.format = static_cast<crossread::Format>(data[0] % 5);
    source.content.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (data[0] & 0x80) source.published = "2018-05-03T21:21";
    const auto article = crossread::read(source);
    if (article && crossread::to_json(article.value()).empty()) __builtin_trap();
    return 0;
}
