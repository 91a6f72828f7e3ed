// One example or more for each rule of quantities.
#include <catch2/catch.hpp>

#include "core/facts/figures.hpp"

using figures::Lines;
using figures::quantities;

TEST_CASE("people and things counted, with the noun as unit") {
    CHECK(quantities("The accident killed 32 Norwegian tourists.") == Lines{"32 Norwegian tourists = 32 person of Norwegian tourists"});
    CHECK(quantities("The two allies signed it.") == Lines{"two allies = 2 person of allies"});
    CHECK(quantities("Leaders of four companies wrote.") == Lines{"four companies = 4 company of companies"});
    CHECK(quantities("Forty-two ships sank.") == Lines{"Forty-two ships = 42 ship of ships"});
    CHECK(quantities("The blast killed at least 12.") == Lines{"at least 12 = at_least 12 person"});
    CHECK(quantities("At least 12 were killed.") == Lines{"At least 12 = at_least 12 person"});
}

TEST_CASE("numbers in words and figures") {
    CHECK(quantities("It drew 1,250 visitors.") == Lines{"1,250 visitors = 1250 person of visitors"});
    CHECK(quantities("It drew a hundred and six visitors.") == Lines{"a hundred and six visitors = 106 person of visitors"});
    CHECK(quantities("It drew 3.2 million visitors.") == Lines{"3.2 million visitors = 3200000 person of visitors"});
    CHECK(quantities("It drew two hundred thousand visitors.") == Lines{"two hundred thousand visitors = 200000 person of visitors"});
    CHECK(quantities("It drew half a million visitors.") == Lines{"half a million visitors = 500000 person of visitors"});
    CHECK(quantities("It drew dozens of visitors.") == Lines{"dozens of visitors = at_least 12 person of visitors"});
    CHECK(quantities("It drew hundreds of thousands of visitors.") == Lines{"hundreds of thousands of visitors = at_least 100000 person of visitors"});
}

TEST_CASE("limits of a number") {
    CHECK(quantities("It cost more than $10,000.") == Lines{"more than $10,000 = more_than 10000 USD"});
    CHECK(quantities("It cost about $8 billion.") == Lines{"about $8 billion = about 8000000000 USD"});
    CHECK(quantities("It cost up to $250.") == Lines{"up to $250 = at_most 250 USD"});
    CHECK(quantities("It cost nearly $20.") == Lines{"nearly $20 = less_than 20 USD"});
    CHECK(quantities("No more than 30 people came.") == Lines{"No more than 30 people = at_most 30 person of people"});
}

TEST_CASE("money by sign and by name") {
    CHECK(quantities("It cost $9,587.64.") == Lines{"$9,587.64 = 9587.64 USD"});
    CHECK(quantities("It cost US$3.5m.") == Lines{"US$3.5m = 3500000 USD"});
    CHECK(quantities("It cost HK$300.") == Lines{"HK$300 = 300 HKD"});
    CHECK(quantities("It cost £2bn.") == Lines{"£2bn = 2000000000 GBP"});
    CHECK(quantities("It cost €45.") == Lines{"€45 = 45 EUR"});
    CHECK(quantities("It cost 500 million yuan.") == Lines{"500 million yuan = 500000000 CNY"});
    CHECK(quantities("It cost tens of thousands of dollars.") == Lines{"tens of thousands of dollars = at_least 10000 USD"});
    CHECK(quantities("It cost 12 Canadian dollars.") == Lines{"12 Canadian dollars = 12 CAD"});
    CHECK(quantities("It paid between $30,000 and $60,000.") == Lines{"$30,000 and $60,000 = 30000..60000 USD"});
    CHECK(quantities("It fell over six years.") == Lines{"six years = 6 year"});
    CHECK(quantities("It will cost $5 million to $10 million.") == Lines{"$5 million to $10 million = 5000000..10000000 USD"});
}

TEST_CASE("percentages") {
    CHECK(quantities("It makes up more than 90 per cent of trade.") == Lines{"more than 90 per cent = more_than 90 percent"});
    CHECK(quantities("It fell 3.5%.") == Lines{"3.5% = 3.5 percent"});
    CHECK(quantities("It fell by two percentage points.") == Lines{"two percentage points = 2 percentage_point"});
    CHECK(quantities("It fell 5 to 7 percent.") == Lines{"5 to 7 percent = 5..7 percent"});
}

TEST_CASE("measures") {
    CHECK(quantities("The road is 200 kilometres long.") == Lines{"200 kilometres = 200 km"});
    CHECK(quantities("The park has 50 square miles.") == Lines{"50 square miles = 50 square mile"});
    CHECK(quantities("It was 25 degrees Celsius.") == Lines{"25 degrees Celsius = 25 °C"});
    CHECK(quantities("Winds reached 90 miles an hour.") == Lines{"90 miles an hour = 90 mph"});
    CHECK(quantities("They walked a 10-mile path.") == Lines{"10-mile = 10 mile"});
}

TEST_CASE("ages, sentences and scores") {
    CHECK(quantities("Anna Berg, 47, was chosen.") == Lines{"47 = 47 age"});
    CHECK(quantities("She left at the age of 30.") == Lines{"30 = 30 age"});
    CHECK(quantities("The 25-year-old driver fled.") == Lines{"25-year-old = 25 age"});
    CHECK(quantities("He was given 46 to 57 months.") == Lines{"46 to 57 months = 46..57 month"});
    CHECK(quantities("The visitors won 3-2.") == Lines{"3-2 = 3..2 score"});
}

TEST_CASE("ordinals, fractions and how often") {
    CHECK(quantities("It was the 70th anniversary.") == Lines{"70th = 70 ordinal"});
    CHECK(quantities("It was his second trip.") == Lines{"second = 2 ordinal"});
    CHECK(quantities("The first lady spoke.") == Lines{});
    CHECK(quantities("One in five adults smokes.") == Lines{"One in five = 0.2 fraction"});
    CHECK(quantities("Only two in 2010 were sold.") == Lines{"two = 2"});
    CHECK(quantities("They met twice.") == Lines{"twice = 2 time"});
    CHECK(quantities("Two-thirds of the voters came.") == Lines{"Two-thirds = 0.666667 fraction"});
}

TEST_CASE("dates, labels and pronouns count nothing") {
    CHECK(quantities("On April 13, 2016, at 9:30 a.m. it began.") == Lines{});
    CHECK(quantities("The court struck down Senate Bill 1062.") == Lines{});
    CHECK(quantities("A B-52 flew over No. 10 on Route 66.") == Lines{});
    CHECK(quantities("No one knew which one it was.") == Lines{});
    CHECK(quantities("Call 1-800-555-0100.") == Lines{});
}

TEST_CASE("money of the world, by its sign, its short name or its name") {
    CHECK(quantities("It cost Rs 500 crore.") == Lines{"Rs 500 crore = 5000000000 INR"});
    CHECK(quantities("It cost \u20B912,34,567.") == Lines{"\u20B912,34,567 = 1234567 INR"});
    CHECK(quantities("It cost RM20 million.") == Lines{"RM20 million = 20000000 MYR"});
    CHECK(quantities("It cost A$3bn.") == Lines{"A$3bn = 3000000000 AUD"});
    CHECK(quantities("It cost \u20A6500,000.") == Lines{"\u20A6500,000 = 500000 NGN"});
    CHECK(quantities("It cost EUR 125.") == Lines{"EUR 125 = 125 EUR"});
    CHECK(quantities("It cost 300 naira.") == Lines{"300 naira = 300 NGN"});
    CHECK(quantities("It cost 3 million rand.") == Lines{"3 million rand = 3000000 ZAR"});
    CHECK(quantities("They won 500 million won.") == Lines{"500 million won = 500000000 KRW"});
    CHECK(quantities("It cost 40 lakh taka.") == Lines{"40 lakh taka = 4000000 BDT"});
    CHECK(quantities("The rms were 20.") == Lines{"20 = 20"});
}

TEST_CASE("numbers with a part, and parts of a number") {
    CHECK(quantities("It drew two and a half million visitors.") == Lines{"two and a half million visitors = 2500000 person of visitors"});
    CHECK(quantities("It drew a million and a half visitors.") == Lines{"a million and a half visitors = 1500000 person of visitors"});
    CHECK(quantities("It drew half a million visitors.") == Lines{"half a million visitors = 500000 person of visitors"});
    CHECK(quantities("It drew a half-million visitors.") == Lines{"a half-million visitors = 500000 person of visitors"});
    CHECK(quantities("One out of three adults smokes.") == Lines{"One out of three = 0.333333 fraction"});
    CHECK(quantities("He has a one-in-ten chance.") == Lines{"one-in-ten = 0.1 fraction"});
    CHECK(quantities("It took three quarters of them.") == Lines{"three quarters = 0.75 fraction"});
}

TEST_CASE("below zero, two units together, and units told twice") {
    CHECK(quantities("It was -5 degrees.") == Lines{"-5 degrees = -5 degree"});
    CHECK(quantities("It was minus 20 degrees Celsius.") == Lines{"minus 20 degrees Celsius = -20 \u00B0C"});
    CHECK(quantities("Temperatures reached 42.3C (108F) there.") == Lines{"42.3C = 42.3 \u00B0C", "108F = 108 \u00B0F"});
    CHECK(quantities("It was -5 \u00B0C, then 40\u00B0F and 12\u00B0.") == Lines{"-5 \u00B0C = -5 \u00B0C", "40\u00B0F = 40 \u00B0F", "12\u00B0 = 12 degree"});
    CHECK(quantities("She sat in 42C.").empty());
    CHECK(quantities("Sales fell -3.5%.") == Lines{"-3.5% = -3.5 percent"});
    CHECK(quantities("He is 5 feet 3 inches tall.") == Lines{"5 feet 3 inches = 5.25 ft"});
    CHECK(quantities("The 7-foot-1 center is no 5-foot man.") == Lines{"7-foot-1 = 7.083333 ft", "5-foot = 5 ft"});
    CHECK(quantities("The baby weighed 8 pounds 6 ounces.") == Lines{"8 pounds 6 ounces = 8.375 pound"});
    CHECK(quantities("The car did 80 km/h.") == Lines{"80 km/h = 80 km/h"});
    CHECK(quantities("It burned 500 sq km.") == Lines{"500 sq km = 500 square km"});
    CHECK(quantities("Rates of 5% to 7% are common.") == Lines{"5% to 7% = 5..7 percent"});
    CHECK(quantities("It will cost $5m-$10m.") == Lines{"$5m-$10m = 5000000..10000000 USD"});
    CHECK(quantities("It weighs between 3kg and 4kg.") == Lines{"3kg and 4kg = 3..4 kg"});
    CHECK(quantities("It fell from 7% to 5%.") == Lines{"7% = 7 percent", "5% = 5 percent"});
}

TEST_CASE("days in a row are dates") {
    CHECK(quantities("The court will sit on April 24 and 25.") == Lines{});
    CHECK(quantities("On April 24 and 25 boats sank.") == Lines{"25 boats = 25 boat of boats"});
    CHECK(quantities("The bid ends at 12 a.m. EST. It was low.") == Lines{});
}

TEST_CASE("a loose number, digits in threes with spaces, and halves of a measure") {
    CHECK(quantities("It drew 300 or so students.") == Lines{"300 or so students = about 300 person of students"});
    CHECK(quantities("It drew some 280 000 people.") == Lines{"some 280 000 people = about 280000 person of people"});
    CHECK(quantities("They ran three 100-metre races.") == Lines{"three = 3", "100-metre = 100 m"});
    CHECK(quantities("They met for half an hour.") == Lines{"half an hour = 0.5 hour"});
    CHECK(quantities("They met for an hour and a half.") == Lines{"an hour and a half = 1.5 hour"});
}

TEST_CASE("an age told with a verb, and a vote in words") {
    CHECK(quantities("The mayor, who is 62, resigned.") == Lines{"62 = 62 age"});
    CHECK(quantities("She was 23, engaged and happy.") == Lines{"23 = 23 age"});
    CHECK(quantities("The board voted five to two to close it.") == Lines{"five to two = 5..2 score"});
}
