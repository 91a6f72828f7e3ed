/// @file
/// Marks that names of one nationality, bill, model or storm share, within an article and across articles. Internal to the entities room.
#pragma once

#include <string>
#include <string_view>

namespace crossread::entities {

/// "russian" and "russians" give one mark, "english" and "scottish" two. `key` as in name_key.hpp.
[[nodiscard]] std::string nationality_mark(const std::string& key);

/// "milton" of "hurricane milton" and of "tropical storm milton"; empty where no storm is named.
[[nodiscard]] std::string_view storm_name(std::string_view key);

/// "senate bill 1062" and "sb 1062" give "sb1062", "hurricane milton" gives "milton"; other names without a number at the end give themselves.
[[nodiscard]] std::string sign(const std::string& key);

}  // namespace crossread::entities
