/// Any line as a Source in JSON: an Error or a Source, never an abort.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "report/json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto source = crossread::report::source_from_json({reinterpret_cast<const char*>(data), size});
    if (!source && source.error().code.empty()) __builtin_trap();
    return 0;
}
