# bench_rooms: one bench for each room, by Google Benchmark. tests/bench/run.sh builds and runs it.

find_package(benchmark REQUIRED)

add_executable(bench_rooms tests/bench/native/rooms.cpp tests/bench/native/inputs.cpp)
target_link_libraries(bench_rooms PRIVATE core crossread_flags benchmark::benchmark)
target_compile_definitions(bench_rooms PRIVATE CROSSREAD_SAMPLES="${CMAKE_SOURCE_DIR}/www/samples")
# The library's own macros name a variable that nobody reads.
target_compile_options(bench_rooms PRIVATE -Wno-unused-variable)
