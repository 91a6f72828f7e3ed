// One example or more for each rule of time expressions. The article is of Thursday, 3 May 2018, unless a test says otherwise.
#include <catch2/catch.hpp>

#include "core/facts/figures.hpp"

using figures::Lines;
using figures::times;

TEST_CASE("calendar dates in every order of their parts") {
    CHECK(times("The bridge opened on April 13, 2016.") == Lines{"April 13, 2016 = 2016-04-13"});
    CHECK(times("The bridge opened on 13 April 2016.") == Lines{"13 April 2016 = 2016-04-13"});
    CHECK(times("It was signed on the 21st of August, 1998.") == Lines{"the 21st of August, 1998 = 1998-08-21"});
    CHECK(times("The form was dated 2017-11-30.") == Lines{"2017-11-30 = 2017-11-30"});
    CHECK(times("The form was dated 11/30/2017.") == Lines{"11/30/2017 = 2017-11-30"});
    CHECK(times("The form was dated 30/11/17.") == Lines{"30/11/17 = 2017-11-30"});
    CHECK(times("It closed on Friday, Oct. 13.") == Lines{"Friday, Oct. 13 = 2017-10-13"});
    CHECK(times("She resigned in May of 2011.") == Lines{"May of 2011 = 2011-05"});
    CHECK(times("The fair ran from April 13 to April 18.") == Lines{"April 13 = 2018-04-13", "April 18 = 2018-04-18"});
    CHECK(times("The fair ran April 13-18.") == Lines{"April 13-18 = 2018-04-13/2018-04-18"});
}

TEST_CASE("a date without its year looks back after a past tense and ahead after a future one") {
    CHECK(times("The council met on Sept. 9.") == Lines{"Sept. 9 = 2017-09-09"});
    CHECK(times("The council will meet on Sept. 9.") == Lines{"Sept. 9 = 2018-09-09"});
    CHECK(times("The dam broke in December.") == Lines{"December = 2017-12"});
    CHECK(times("The dam will be repaired in December.") == Lines{"December = 2018-12"});
    CHECK(times("He toured the region this March.") == Lines{"this March = 2018-03"});
    CHECK(times("He toured the region last June.") == Lines{"last June = 2017-06"});
    CHECK(times("The hearing is scheduled for Jan. 7.") == Lines{"Jan. 7 = 2019-01-07"});
}

TEST_CASE("without the article's date the open part stays open") {
    CHECK(times("The council met on Sept. 9.", "") == Lines{"Sept. 9 = XXXX-09-09"});
    CHECK(times("The council met on Friday.", "") == Lines{"Friday = XXXX-WXX-5"});
    CHECK(times("It fell in the second quarter.", "") == Lines{"the second quarter = XXXX-Q2"});
    CHECK(times("The council met last week.", "") == Lines{"last week = XXXX-WXX"});
    CHECK(times("The council met yesterday.", "") == Lines{"yesterday = XXXX-XX-XX"});
    CHECK(times("It began in 2007.", "") == Lines{"2007 = 2007"});
    CHECK(times("The council met on Friday.", "2018-05") == Lines{"Friday = XXXX-WXX-5"});
}

TEST_CASE("weekdays by tense and by relation") {
    CHECK(times("The mayor spoke on Monday.") == Lines{"Monday = 2018-04-30"});
    CHECK(times("The mayor will speak on Monday.") == Lines{"Monday = 2018-05-07"});
    CHECK(times("The mayor spoke on Thursday.") == Lines{"Thursday = 2018-05-03"});
    CHECK(times("The mayor spoke last Friday.") == Lines{"last Friday = 2018-04-27"});
    CHECK(times("The mayor speaks next Tuesday.") == Lines{"next Tuesday = 2018-05-08"});
    CHECK(times("The mayor will speak this coming Sunday.") == Lines{"this coming Sunday = 2018-05-06"});
    CHECK(times("It was decided on Tuesday of last week.") == Lines{"Tuesday of last week = 2018-04-24"});
    CHECK(times("The Sun said the men sat down.") == Lines{});
}

TEST_CASE("days counted from today") {
    CHECK(times("She left yesterday.") == Lines{"yesterday = 2018-05-02"});
    CHECK(times("She leaves tomorrow morning.") == Lines{"tomorrow morning = 2018-05-04TMO"});
    CHECK(times("She left the day before yesterday.") == Lines{"the day before yesterday = 2018-05-01"});
    CHECK(times("It rained last night.") == Lines{"last night = 2018-05-02TNI"});
    CHECK(times("They sing tonight.") == Lines{"tonight = 2018-05-03TNI"});
}

TEST_CASE("weeks, months, quarters and years by their relation") {
    CHECK(times("Prices fell last week.") == Lines{"last week = 2018-W17"});
    CHECK(times("Prices fell last month.") == Lines{"last month = 2018-04"});
    CHECK(times("Prices fell last year.") == Lines{"last year = 2017"});
    CHECK(times("Prices will fall next year.") == Lines{"next year = 2019"});
    CHECK(times("Prices rose this quarter.") == Lines{"this quarter = 2018-Q2"});
    CHECK(times("Prices fell last weekend.") == Lines{"last weekend = 2018-W17-WE"});
    CHECK(times("Tensions eased since the beginning of the year.") == Lines{"the beginning of the year = 2018 [start]"});
    CHECK(times("He said that last week prices fell.") == Lines{"last week = 2018-W17"});
    CHECK(times("Work began in the week of March 6.") == Lines{"the week of March 6 = 2018-W10"});
}

TEST_CASE("quarters, halves, seasons and fiscal years") {
    CHECK(times("Profit fell in the third quarter.") == Lines{"the third quarter = 2017-Q3"});
    CHECK(times("The third-quarter loss was small.") == Lines{"third-quarter = 2017-Q3"});
    CHECK(times("Profit fell in the first quarter of 2015.") == Lines{"the first quarter of 2015 = 2015-Q1"});
    CHECK(times("Profit fell in last year's third quarter.") == Lines{"last year's third quarter = 2017-Q3"});
    CHECK(times("Profit fell in Q3 2016.") == Lines{"Q3 2016 = 2016-Q3"});
    CHECK(times("Sales fell in the second half of 2016.") == Lines{"the second half of 2016 = 2016-H2"});
    CHECK(times("It was built in the summer of 1994.") == Lines{"the summer of 1994 = 1994-SU"});
    CHECK(times("It was built last fall.") == Lines{"last fall = 2017-FA"});
    CHECK(times("Revenue fell in fiscal 2016.") == Lines{"fiscal 2016 = 2016"});
    CHECK(times("It grew for the nine months.") == Lines{"the nine months = P9M"});
}

TEST_CASE("a comparison with the year before keeps the quarter, and does not move the story") {
    CHECK(times("Sales rose in the first quarter. They were lower a year earlier. In the quarter costs fell.") ==
          Lines{"the first quarter = 2018-Q1", "a year earlier = 2017-Q1", "the quarter = 2018-Q1"});
    CHECK(times("Sales rose in the first quarter, from two million in the year-ago period.") == Lines{"the first quarter = 2018-Q1", "the year-ago period = 2017-Q1"});
}

TEST_CASE("years, spans of years, decades and centuries") {
    CHECK(times("It was the first such visit since 2007.") == Lines{"2007 = 2007"});
    CHECK(times("They ended the 1950-53 war.") == Lines{"1950-53 = 1950/1953"});
    CHECK(times("She taught there in the 1990s.") == Lines{"the 1990s = 199"});
    CHECK(times("She taught there in the late '80s.") == Lines{"the late '80s = 198 [end]"});
    CHECK(times("She taught there in the nineties.") == Lines{"the nineties = 199"});
    CHECK(times("It is a work of the 18th century.") == Lines{"the 18th century = 17"});
    CHECK(times("It failed in nineteen ninety-six.") == Lines{"nineteen ninety-six = 1996"});
    CHECK(times("It happened in the year two thousand.") == Lines{"the year two thousand = 2000"});
    CHECK(times("They sold 2000 bicycles for $1998.") == Lines{});
    CHECK(times("She is in her nineties.") == Lines{});
}

TEST_CASE("early, late, mid and the parts of a period") {
    CHECK(times("He visited in late March.") == Lines{"late March = 2018-03 [end]"});
    CHECK(times("He visited early Monday.") == Lines{"early Monday = 2018-04-30 [start]"});
    CHECK(times("He visited in mid-November.") == Lines{"mid-November = 2017-11 [mid]"});
    CHECK(times("He visited earlier this month.") == Lines{"earlier this month = 2018-05 [start]"});
    CHECK(times("It closed at the end of 1994.") == Lines{"the end of 1994 = 1994 [end]"});
    CHECK(times("It will close by year-end.") == Lines{"year-end = 2018-12-31"});
    CHECK(times("It rained in the late afternoon.") == Lines{"the late afternoon = 2018-05-03TAF [end]"});
}

TEST_CASE("clock times, with their zones and days") {
    CHECK(times("The train left at 9:21pm.") == Lines{"9:21pm = 2018-05-03T21:21"});
    CHECK(times("The train left at 10 a.m. on Tuesday.") == Lines{"10 a.m. on Tuesday = 2018-05-01T10:00"});
    CHECK(times("The train left at 12 a.m. EST and was late.") == Lines{"12 a.m. EST = 2018-05-03T00:00"});
    CHECK(times("The train left at noon Saturday.") == Lines{"noon Saturday = 2018-04-28T12:00"});
    CHECK(times("The ship left at 0600 GMT.") == Lines{"0600 GMT = 2018-05-03T06:00"});
    CHECK(times("They left at four in the morning.") == Lines{"four in the morning = 2018-05-03T04:00"});
    CHECK(times("They left at ten o'clock.") == Lines{"ten o'clock = 2018-05-03T10:00"});
    CHECK(times("Published Thursday, 03 May, 2018, 9:21pm by the desk.") == Lines{"Thursday, 03 May, 2018, 9:21pm = 2018-05-03T21:21"});
    CHECK(times("The team won 3:2 on penalties.") == Lines{});
    CHECK(times("It struck at 4:17 a.m. local time (0117 GMT) on Monday.") ==
          Lines{"4:17 a.m. local time = 2018-04-30T04:17", "0117 GMT = 2018-04-30T01:17", "Monday = 2018-04-30"});
    CHECK(times("It closes at 9 a.m. (0800 GMT) on May 12.") == Lines{"9 a.m. = 2018-05-12T09:00", "0800 GMT = 2018-05-12T08:00", "May 12 = 2018-05-12"});
    CHECK(times("\"Ask in June.\"") == Lines{"June = 2018-06"});
}

TEST_CASE("durations, with fractions, ranges and limits") {
    CHECK(times("It took three weeks.") == Lines{"three weeks = P3W"});
    CHECK(times("It took 90 minutes.") == Lines{"90 minutes = PT90M"});
    CHECK(times("It lasted more than seven decades.") == Lines{"more than seven decades = P70Y [more_than]"});
    CHECK(times("They waited for at least 72 hours.") == Lines{"at least 72 hours = PT72H [equal_or_more]"});
    CHECK(times("It lasted a year and a half.") == Lines{"a year and a half = P1Y6M"});
    CHECK(times("It lasted 2 1/2 hours.") == Lines{"2 1/2 hours = PT2H30M"});
    CHECK(times("It will take two to three weeks.") == Lines{"two to three weeks = P2W"});
    CHECK(times("It was a two-day meeting on a 10-year plan.") == Lines{"two-day = P2D", "10-year = P10Y"});
    CHECK(times("It has grown over the past two months.") == Lines{"the past two months = P2M"});
    CHECK(times("They talked for days.") == Lines{"days = PXD"});
    CHECK(times("They talked for several hours.") == Lines{"several hours = PTXH"});
    CHECK(times("A 6-year-old boy and a man 52 years old were found.") == Lines{});
}

TEST_CASE("dates counted from now, and from what was told before") {
    CHECK(times("It closed two weeks ago.") == Lines{"two weeks ago = 2018-W16"});
    CHECK(times("It closed 10 days ago.") == Lines{"10 days ago = 2018-04-23"});
    CHECK(times("It closed five years ago.") == Lines{"five years ago = 2013"});
    CHECK(times("The court ruled on March 5, 2015. It was reversed three days later.") == Lines{"March 5, 2015 = 2015-03-05", "three days later = 2015-03-08"});
    CHECK(times("The court ruled in March 2015. It was reversed a month later.") == Lines{"March 2015 = 2015-03", "a month later = 2015-04"});
    CHECK(times("The court ruled on March 5, 2015. The following year it moved.") == Lines{"March 5, 2015 = 2015-03-05", "The following year = 2016"});
    CHECK(times("Years ago it moved, several years ago.") == Lines{"Years ago = PAST_REF", "several years ago = PAST_REF"});
    CHECK(times("He arrived on Monday, the day after a storm had passed.") == Lines{"Monday = 2018-04-30", "the day after = 2018-04-30"});
}

TEST_CASE("sets") {
    CHECK(times("The committee meets every week.") == Lines{"every week = P1W"});
    CHECK(times("The committee meets every two years.") == Lines{"every two years = P2Y"});
    CHECK(times("The committee meets every other day.") == Lines{"every other day = P2D"});
    CHECK(times("The committee meets each Thursday.") == Lines{"each Thursday = XXXX-WXX-4"});
    CHECK(times("The committee meets each July.") == Lines{"each July = XXXX-07"});
    CHECK(times("The committee meets daily.") == Lines{"daily = P1D"});
    CHECK(times("The committee meets on Tuesdays.") == Lines{"Tuesdays = XXXX-WXX-2"});
}

TEST_CASE("the past, the present and the future without a date") {
    CHECK(times("The road is now closed.") == Lines{"now = PRESENT_REF"});
    CHECK(times("The road was recently closed.") == Lines{"recently = PAST_REF"});
    CHECK(times("The road will be closed in the near future.") == Lines{"the near future = FUTURE_REF"});
    CHECK(times("The road may be closed as soon as Friday.") == Lines{"Friday = 2018-05-04"});
}

TEST_CASE("holidays, fixed and movable") {
    CHECK(times("The shops closed on Christmas Day.") == Lines{"Christmas Day = 2017-12-25"});
    CHECK(times("The shops will close on Thanksgiving.") == Lines{"Thanksgiving = 2018-11-22"});
    CHECK(times("The shops closed on Good Friday 2016.") == Lines{"Good Friday 2016 = 2016-03-25"});
    CHECK(times("The shops closed on New Year's Eve.") == Lines{"New Year's Eve = 2017-12-31"});
}

TEST_CASE("words that only look like times") {
    CHECK(times("He called it a letter to Father Christmas.").empty());
    CHECK(times("May he march on, and may the second fall be soft.") == Lines{});
    CHECK(times("Flight 1990 carried 1,998 bags of No. 2010 grain.") == Lines{});
    CHECK(times("Call 2010-2015-86 at the dawn of a new age.") == Lines{});
    CHECK(times("") == Lines{});
}

TEST_CASE("a time inside a longer name is none") {
    figures::Text read("The band High Noon played on Monday.", "2018-05-03");
    crossread::Entities names;
    names.mentions.push_back({{9, 18}, crossread::MentionKind::name, crossread::EntityType::other, 0, 1.0F, false});
    crossread::Facts facts;
    crossread::facts::take_figures({&read.document, &read.language, &names}, facts);
    REQUIRE(facts.times.size() == 1);
    CHECK(facts.times[0].value == "2018-04-30");
}

TEST_CASE("a language known to be other than English gives no figures") {
    figures::Text read("Am Freitag kamen 32 Gäste.", "2018-05-03");
    read.document.language = "de";
    crossread::Facts facts;
    crossread::facts::take_figures(read.article(), facts);
    CHECK(facts.times.empty());
    CHECK(facts.quantities.empty());
}

TEST_CASE("days of a row share the month and the year that are told once") {
    CHECK(times("The court will sit on April 24 and 25, 2019.") == Lines{"April 24 = 2019-04-24", "25, 2019 = 2019-04-25"});
    CHECK(times("Shows are on March 8, 9 and 10.") == Lines{"March 8 = 2018-03-08", "9 = 2018-03-09", "10 = 2018-03-10"});
    CHECK(times("The fair on 24 and 25 April drew crowds.") == Lines{"24 = 2018-04-24", "25 April = 2018-04-25"});
    CHECK(times("On April 24, 25 boats sank.") == Lines{"April 24 = 2018-04-24"});
    CHECK(times("On April 24 and 25 boats sank.") == Lines{"April 24 = 2018-04-24"});
    CHECK(times("The fair ran from May to October 2020.") == Lines{"May = 2020-05", "October 2020 = 2020-10"});
    CHECK(times("The team will play from November to March.") == Lines{"November = 2018-11", "March = 2019-03"});
    CHECK(times("It lasted from December to February 2017.") == Lines{"December = 2016-12", "February 2017 = 2017-02"});
}

TEST_CASE("dates counted from a named one") {
    CHECK(times("The shop closed two weeks before Christmas.") == Lines{"two weeks before Christmas = 2017-12-11"});
    CHECK(times("It will reopen three days after Easter.") == Lines{"three days after Easter = 2019-04-24"});
    CHECK(times("She left the day before last Tuesday's hearing.") == Lines{"the day before last Tuesday = 2018-04-30"});
    CHECK(times("He resigned two days after Monday's vote.") == Lines{"two days = P2D", "Monday = 2018-04-30"});
    CHECK(times("Five trading days after May 1 it fell.") == Lines{"Five trading days = P5D", "May 1 = 2018-05-01"});
    CHECK(times("The mill closed two years before 2010.") == Lines{"two years before 2010 = 2008"});
    CHECK(times("It saves 45 million euros a year from 2024.") == Lines{"a year = P1Y", "2024 = 2024"});
}

TEST_CASE("weeks of a month and fortnights") {
    CHECK(times("Rates fell in the first week of May 2016.") == Lines{"the first week of May 2016 = 2016-W17"});
    CHECK(times("Rates fell in the last week of July 2016.") == Lines{"the last week of July 2016 = 2016-W30"});
    CHECK(times("Sales rose in the week ending April 8.") == Lines{"the week ending April 8 = 2018-W14"});
    CHECK(times("He arrived a fortnight ago.") == Lines{"a fortnight ago = 2018-W16"});
    CHECK(times("He stayed for two fortnights.") == Lines{"two fortnights = P4W"});
}

TEST_CASE("hours told by their minutes") {
    CHECK(times("The hall opened at half past seven in the evening.") == Lines{"half past seven in the evening = 2018-05-03T19:30"});
    CHECK(times("He left at a quarter to nine.") == Lines{"a quarter to nine = 2018-05-03T08:45"});
    CHECK(times("They met at ten past nine.") == Lines{"ten past nine = 2018-05-03T09:10"});
    CHECK(times("Five to seven boats sank.") == Lines{});
}

TEST_CASE("dates with stops and hyphens between their parts") {
    CHECK(times("It was signed on 23.04.2017.") == Lines{"23.04.2017 = 2017-04-23"});
    CHECK(times("The form was dated 05-Aug-2016.") == Lines{"05-Aug-2016 = 2016-08-05"});
    CHECK(times("The house has version 1.2.2017.4 of it.") == Lines{});
}

TEST_CASE("a participle is past, a timetable is ahead, and what had been planned is over") {
    CHECK(times("The deal signed in October covers fish.") == Lines{"October = 2017-10"});
    CHECK(times("It missed the record set on Aug. 6.") == Lines{"Aug. 6 = 2017-08-06"});
    CHECK(times("She set the trial for Aug. 6.") == Lines{"Aug. 6 = 2018-08-06"});
    CHECK(times("The trial is set for Aug. 6.") == Lines{"Aug. 6 = 2018-08-06"});
    CHECK(times("The ministers meet in Oslo on Monday.") == Lines{"Monday = 2018-05-07"});
    CHECK(times("On Monday, the union plans to march.") == Lines{"Monday = 2018-05-07"});
    CHECK(times("The permit had been due to expire on Monday.") == Lines{"Monday = 2018-04-30"});
    CHECK(times("He could not be found on Monday.") == Lines{"Monday = 2018-04-30"});
    CHECK(times("The council announced the plan March 21.") == Lines{"March 21 = 2018-03-21"});
    CHECK(times("It is part of a plan to pay the debt by February.") == Lines{"February = 2019-02"});
    CHECK(times("The ferry sank on Monday. Repairs are planned for June 3. Three days earlier, a tug sank.") ==
          Lines{"Monday = 2018-04-30", "June 3 = 2018-06-03", "Three days earlier = 2018-04-27"});
    CHECK(times("The bank was robbed on Monday. Three men came at 3:15 a.m. and left.") == Lines{"Monday = 2018-04-30", "3:15 a.m. = 2018-04-30T03:15"});
    CHECK(times("It was robbed in the early hours of Monday.") == Lines{"the early hours of Monday = 2018-04-30 [start]"});
    CHECK(times("She left a month ago.") == Lines{"a month ago = 2018-04"});
    CHECK(times("It lost money in fiscal 2018.") == Lines{"fiscal 2018 = 2018"});
    CHECK(times("Snow fell overnight.") == Lines{"overnight = 2018-05-02TNI"});
    CHECK(times("The lake will one day be dry.") == Lines{"one day = FUTURE_REF"});
    CHECK(times("The fair will take one day.") == Lines{"one day = P1D"});
}
