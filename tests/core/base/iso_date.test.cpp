#include "base/iso_date.hpp"

#include <catch2/catch.hpp>

using crossread::is_iso_date;

TEST_CASE("a date is taken to any precision") {
    for (const char* date : {"2018", "2018-05", "2018-05-03", "2018-05-03T21:21", "2018-05-03T21:21:07", "2018-05-03T21:21Z", "2018-05-03T21:21+08:00",
                             "2018-05-03T21:21:07-03:30", "2024-02-29", "2000-02-29", "0001-01-01"}) {
        CAPTURE(date);
        CHECK(is_iso_date(date));
    }
}

TEST_CASE("what is no date of the calendar is refused") {
    for (const char* date : {"", "soon", "18", "20188", "2018-", "2018-5", "2018-13", "2018-00", "2018-05-", "2018-05-32", "2018-04-31", "2018-02-29", "1900-02-29",
                             "2018-05-03 21:21", "2018-05-03T", "2018-05-03T9:21", "2018-05-03T25:00", "2018-05-03T21:21:", "2018-05-03T21:21+8", "2018-05-03T21:21Zx",
                             "-2018-05-03", "2018-05-03T21:21:07.5", " 2018"}) {
        CAPTURE(date);
        CHECK_FALSE(is_iso_date(date));
    }
}
