# One test program per room, from tests/core/<room>/*.test.cpp, and one line of ctest for each: a process per test case
# would load the models some hundred times over. A failure prints its test case's sentence.

find_package(Catch2 2.13 REQUIRED)

file(GLOB support_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/support/*.cpp)
add_library(test_main STATIC tests/core/main.cpp ${support_files})
target_include_directories(test_main PUBLIC tests)
target_link_libraries(test_main PUBLIC core Catch2::Catch2 nlohmann_json::nlohmann_json)
target_compile_definitions(test_main PUBLIC CROSSREAD_TESTS_DIR="${CMAKE_SOURCE_DIR}/tests")

function(add_room_test room)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/core/${room}/*.test.cpp)
  if(files)
    add_executable(test_${room} ${files})
    target_link_libraries(test_${room} PRIVATE test_main)
    add_test(NAME ${room} COMMAND test_${room})
    set_tests_properties(${room} PROPERTIES TIMEOUT 600)
  endif()
endfunction()

foreach(room IN LISTS ROOMS)
  add_room_test(${room})
endforeach()
add_room_test(laws)
