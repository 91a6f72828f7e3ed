/// @file
/// Character references: "&amp;", "&eacute", "&#8217;", "&#x2019;", by the rules of the WHATWG HTML Standard (13.2.5.72 and after).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace crossread::source {

/// `text` begins with "&". Appends what it stands for and gives how many bytes were read; where it is no reference, that is
/// "&" itself and 1. In attributes an old name without its semicolon is none before "=" or a letter or digit.
std::size_t append_reference(std::string& out, std::string_view text, bool in_attribute);

}  // namespace crossread::source
