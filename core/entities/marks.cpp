#include "entities/marks.hpp"

#include <string_view>
#include <vector>

#include "entities/gazetteer.hpp"
#include "entities/words.hpp"

namespace crossread::entities {
namespace {

bool ends_in_s(std::string_view word) { return word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's'; }

}  // namespace

std::string nationality_mark(const std::string& key) {
    const Known known = lookup(key);
    const std::uint8_t country = known.first(Kind::people).country;
    if (known.is(Kind::people)) return country == kNoCountry ? key.substr(0, 4) : std::to_string(country) + key.substr(0, 3);
    return ends_in_s(key) ? key.substr(0, key.size() - 1) : key;
}

std::string_view storm_name(std::string_view key) {
    constexpr std::string_view kTropical = "tropical ";
    if (key.starts_with(kTropical)) key.remove_prefix(kTropical.size());
    const std::size_t space = key.find(' ');
    return space != std::string_view::npos && is_storm(key.substr(0, space)) ? key.substr(space + 1) : std::string_view{};
}

std::string sign(const std::string& key) {
    if (const std::string_view storm = storm_name(key); !storm.empty()) return std::string(storm);
    const std::size_t digits = key.find_last_not_of("0123456789");
    if (digits == std::string::npos || digits + 1 == key.size()) return key;
    const std::vector<std::string> words = split_words(std::string_view(key).substr(0, digits + 1));
    std::string out;
    for (const std::string& word : words) out += words.size() == 1 ? word : word.substr(0, 1);
    return out + key.substr(digits + 1);
}

}  // namespace crossread::entities
