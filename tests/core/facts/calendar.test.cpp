#include "facts/calendar.hpp"

#include <catch2/catch.hpp>

using namespace crossread::facts;

TEST_CASE("days and dates are each other's inverse over four hundred years, leap days included") {
    int month = 0;
    for (DayNumber day = day_number({1800, 1, 1}); day < day_number({2200, 1, 1}); ++day) {
        const Civil date = civil(day);
        REQUIRE(is_valid(date));
        REQUIRE(day_number(date) == day);
        if (date.day == 1) month = date.month;
        REQUIRE(date.month == month);
    }
    CHECK(day_number({1970, 1, 1}) == 0);
    CHECK(is_valid({2000, 2, 29}));
    CHECK_FALSE(is_valid({1900, 2, 29}));
}

TEST_CASE("weekdays and ISO weeks") {
    CHECK(weekday(day_number({2018, 5, 3})) == 4);
    CHECK(weekday(day_number({1969, 7, 20})) == 7);
    CHECK(iso_week_value(day_number({2018, 12, 31})) == "2019-W01");  // the year of its Thursday
    CHECK(iso_week_value(day_number({2021, 1, 3})) == "2020-W53");
    CHECK(iso_week_value(day_number({2018, 4, 27})) == "2018-W17");
}

TEST_CASE("months are added within the month's days, across years and backwards") {
    CHECK(add_months({2018, 1, 31}, 1) == Civil{2018, 2, 28});
    CHECK(add_months({2018, 11, 15}, 3) == Civil{2019, 2, 15});
    CHECK(add_months({2018, 1, 15}, -1) == Civil{2017, 12, 15});
    CHECK(add_months({2018, 5, 3}, -24) == Civil{2016, 5, 3});
}

TEST_CASE("movable days") {
    CHECK(easter(2018) == Civil{2018, 4, 1});
    CHECK(easter(2024) == Civil{2024, 3, 31});
    CHECK(nth_weekday(2018, 11, 4, 4) == Civil{2018, 11, 22});
    CHECK(nth_weekday(2018, 5, 1, -1) == Civil{2018, 5, 28});
}

TEST_CASE("a stamp keeps what is known, and what is no date gives none") {
    const auto full = parse_stamp("2018-05-03T21:21");
    REQUIRE(full);
    CHECK((full->year == 2018 && full->month == 5 && full->day == 3 && full->hour == 21 && full->minute == 21));
    CHECK(parse_stamp("2018-05")->day == 0);
    CHECK(parse_stamp("2018-13-01")->month == 0);
    CHECK(parse_stamp("2018-02-30")->day == 0);
    CHECK_FALSE(parse_stamp("May 3"));
    CHECK_FALSE(parse_stamp(""));
}
