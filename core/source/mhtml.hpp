/// @file
/// A page saved as one MIME file (MHTML), or a mail: the part that holds the story, decoded.
#pragma once

#include <string>
#include <string_view>

namespace crossread::source {

struct MimePart {
    std::string bytes;     ///< decoded from quoted-printable or base64, in its own charset
    std::string charset;   ///< as its header states it; may be empty
    std::string location;  ///< the page's address, where a header has it
    std::string subject;
    bool html = false;
};

/// The first text/html part; failing that the first text/plain one. `bytes` is empty when there is neither.
/// Multiparts within multiparts are read as one list. Linear, no recursion; wrong boundaries and codes give what can be read.
[[nodiscard]] MimePart read_mhtml(std::string_view content);

}  // namespace crossread::source
