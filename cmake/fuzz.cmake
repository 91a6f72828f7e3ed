# The fuzzers: clang's libFuzzer with the address and undefined-behaviour sanitizers. tests/fuzz/run.sh builds and runs them.

if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  message(FATAL_ERROR "The fuzzers need clang: -DCMAKE_CXX_COMPILER=clang++")
endif()

set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g)
# Coverage feedback in the core; the fuzzing main only in the targets.
target_compile_options(core PUBLIC ${sanitizers} -fsanitize=fuzzer-no-link)
foreach(target read compare json)
  add_executable(fuzz_${target} tests/fuzz/fuzz_${target}.cpp)
  target_link_libraries(fuzz_${target} PRIVATE core crossread_flags)
  target_link_options(fuzz_${target} PRIVATE ${sanitizers} -fsanitize=fuzzer)
endforeach()
