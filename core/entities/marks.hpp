/// @file
/// Marks that names of one nationality, bill or model share, within an article and across articles. Internal to the entities room.
#pragma once

#include <string>

namespace crossread::entities {

/// "russian" and "russians" give one mark, "english" and "scottish" two. `key` as in name_key.hpp.
[[nodiscard]] std::string nationality_mark(const std::string& key);

/// "senate bill 1062" and "sb 1062" give "sb1062"; names without a number at the end give themselves.
[[nodiscard]] std::string sign(const std::string& key);

}  // namespace crossread::entities
