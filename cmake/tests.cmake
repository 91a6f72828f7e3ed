# One test program per room, from tests/core/<room>/*.test.cpp; each TEST_CASE is one line of ctest.

find_package(Catch2 2.13 REQUIRED)
include(Catch)

add_library(test_main STATIC tests/core/main.cpp)
target_link_libraries(test_main PUBLIC Catch2::Catch2)

function(add_room_test room)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/core/${room}/*.test.cpp)
  if(files)
    add_executable(test_${room} ${files})
    target_include_directories(test_${room} PRIVATE tests)
    target_link_libraries(test_${room} PRIVATE core test_main nlohmann_json::nlohmann_json)
    target_compile_definitions(test_${room} PRIVATE CROSSREAD_TESTS_DIR="${CMAKE_SOURCE_DIR}/tests")
    catch_discover_tests(test_${room} TEST_PREFIX "${room}: ")
  endif()
endfunction()

foreach(room IN LISTS ROOMS)
  add_room_test(${room})
endforeach()
add_room_test(laws)
