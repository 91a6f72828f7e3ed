/// @file
/// The samples of www/samples as Sources, for tests that want real shapes.
#pragma once

#include <array>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "crossread.hpp"

namespace crossread::tests {

/// Empty when the file is not there; the tests that use it require text.
[[nodiscard]] inline std::string file_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline constexpr std::array<std::string_view, 6> kSampleFiles{"ferry-quayside-courier.txt",  "ferry-meridian-ledger.html",
                                                              "ferry-kestrel-review.txt",    "strike-pacific-dispatch.txt",
                                                              "strike-andean-observer.txt", "strike-longshore-daily.txt"};

/// Both stories, three articles each, in the manifest's order.
[[nodiscard]] inline std::vector<Source> sample_sources() {
    std::vector<Source> out;
    for (const std::string_view name : kSampleFiles) {
        Source source;
        source.name = name;
        source.content = file_text(std::string(CROSSREAD_TESTS_DIR) + "/../www/samples/" + source.name);
        out.push_back(std::move(source));
    }
    return out;
}

}  // namespace crossread::tests
