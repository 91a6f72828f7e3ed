/// @file
/// Bytes of any encoding into UTF-8. This tool decodes UTF-8, UTF-16 and the single-byte encodings of the Encoding Standard; of the
/// rest (Shift_JIS, GBK, Big5 and their kin) it says that it cannot: in a browser and in Node, TextDecoder can be asked first.
#pragma once

#include <string>
#include <string_view>

namespace crossread::source {

struct Decoded {
    std::string text;          ///< valid UTF-8
    std::string encoding;      ///< what it was read as: "utf-8", "windows-1252", "utf-16le"
    bool unsupported = false;  ///< the content states an encoding that cannot be read here: `declared`
    std::string declared;
    std::size_t replaced = 0;  ///< how many places of the content were no characters
};

/// By byte-order mark, then what is declared (a header's charset, or the page's own meta), then what the bytes themselves say:
/// valid UTF-8 is UTF-8 whatever is declared, for no other encoding looks like it by chance.
/// `declared` may be empty; the beginning of the content is then searched for a charset.
[[nodiscard]] Decoded decode_bytes(std::string bytes, std::string_view declared = {});

/// True when the bytes are a picture, a program, an archive or the like, not text of any encoding.
[[nodiscard]] bool is_binary(std::string_view bytes);

}  // namespace crossread::source
