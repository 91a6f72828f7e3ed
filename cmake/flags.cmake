# Flags that every target shares, each with its reason.

add_library(crossread_flags INTERFACE)
# Warnings are errors: a warning that stays is one that nobody reads.
target_compile_options(crossread_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
# Emscripten's older clang has opinions of its own; they are shown, but the native build is the judge.
if(NOT EMSCRIPTEN)
  target_compile_options(crossread_flags INTERFACE -Werror)
endif()
# GCC 12 sees overlapping copies in std::string concatenation where there are none (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(crossread_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>)
endif()
# No exceptions cross a room, and the wasm build has none; building natively without them keeps the two alike.
target_compile_options(crossread_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>)
# Same input, same output, bit for bit: no fused multiply-add where the other build has none.
target_compile_options(crossread_flags INTERFACE -ffp-contract=off)
# tests/run.sh --sanitize: what a test does not see, a sanitizer does. Only for testing: the program is several times slower.
option(CROSSREAD_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
if(CROSSREAD_SANITIZE)
  # -O1 builds in half the time of -O3.
  add_compile_options(-O1 -fsanitize=address,undefined -fno-sanitize-recover=all -g1)
  # Their checks hide from GCC what it knows of sizes, and it warns of overflows that cannot be.
  add_compile_options(-Wno-stringop-overflow -Wno-array-bounds -Wno-maybe-uninitialized)
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_link_options(-fsanitize=address,undefined)
endif()
