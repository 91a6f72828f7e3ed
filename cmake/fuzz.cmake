# The fuzzers: clang's libFuzzer with the address and undefined-behaviour sanitizers. tests/fuzz/run.sh builds and runs them.

if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  message(FATAL_ERROR "The fuzzers need clang: -DCMAKE_CXX_COMPILER=clang++")
endif()

# -O1: twice as quick to build as -O2, and stack traces that name the function at fault.
set(sanitizers -O1 -g1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
# Coverage feedback in the core; the fuzzing main only in the targets.
target_compile_options(core PUBLIC ${sanitizers} -fsanitize=fuzzer-no-link)
file(GLOB fuzzers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/fuzz/fuzz_*.cpp)
foreach(file IN LISTS fuzzers)
  get_filename_component(name ${file} NAME_WE)
  add_executable(${name} ${file})
  target_link_libraries(${name} PRIVATE core crossread_flags)
  target_link_options(${name} PRIVATE ${sanitizers} -fsanitize=fuzzer)
endforeach()

# The laws, on samples and seeded random inputs, with the same sanitized core: a second build of everything would double the
# time of the test command. tests/run.sh --sanitize makes that build and runs all native tests with it.
find_package(Catch2 2.13 REQUIRED)
file(GLOB law_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/core/laws/*.test.cpp ${CMAKE_SOURCE_DIR}/tests/support/*.cpp)
add_executable(sanitized_laws ${CMAKE_SOURCE_DIR}/tests/core/main.cpp ${law_files})
target_include_directories(sanitized_laws PRIVATE tests)
target_compile_definitions(sanitized_laws PRIVATE CROSSREAD_TESTS_DIR="${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(sanitized_laws PRIVATE core Catch2::Catch2 nlohmann_json::nlohmann_json)
target_link_options(sanitized_laws PRIVATE ${sanitizers})
