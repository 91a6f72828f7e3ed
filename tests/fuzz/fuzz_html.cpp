/// Any bytes through the HTML scanner: tokens that follow one another inside the page, and texts that can be made of them.
/// The first byte chooses how the page's beginning is read, as inside an element of that kind.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "source/html_scanner.hpp"
#include "text/utf8.hpp"

using namespace crossread;
using namespace crossread::source;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string page = text::repair(std::string(reinterpret_cast<const char*>(data) + 1, size - 1)).text;
    HtmlScanner scanner(page, static_cast<TextMode>(data[0] % 6), "title");
    HtmlToken token;
    std::string made;
    for (std::uint32_t end = 0; scanner.next(token); end = token.span.end) {
        if (token.span.begin < end || token.span.end <= token.span.begin || token.span.end > page.size()) __builtin_trap();
        made.clear();
        append_text(made, slice(page, token.span), token.mode);
        append_name(made, slice(page, token.name));
        for (const HtmlAttribute& attribute : token.attributes) append_value(made, slice(page, attribute.value));
        if (text::valid_prefix(made) != made.size()) __builtin_trap();
        if (token.kind == HtmlToken::Kind::start_tag) scanner.read_as(text_mode_of(slice(page, token.name)), slice(page, token.name));
    }
    return 0;
}
