#include "facts/words.hpp"

#include "base/word_index.hpp"

namespace crossread::facts {
namespace {

struct Entry {
    constexpr Entry(std::string_view text, Word meant, int number = 0) : word(text), meaning{meant, static_cast<std::int16_t>(number)} {}
    WordKey word;
    Meaning meaning;
};

constexpr std::int16_t of(Unit unit) { return static_cast<std::int16_t>(unit); }
constexpr std::int16_t of(DayPart part) { return static_cast<std::int16_t>(part); }

/// Grouped by meaning; the order is free.
constexpr WordIndex kEntries(std::to_array<Entry>({
    // numbers
    {"zero", Word::ones, 0}, {"one", Word::ones, 1}, {"two", Word::ones, 2}, {"three", Word::ones, 3}, {"four", Word::ones, 4},
    {"five", Word::ones, 5}, {"six", Word::ones, 6}, {"seven", Word::ones, 7}, {"eight", Word::ones, 8}, {"nine", Word::ones, 9},
    {"ten", Word::ones, 10}, {"eleven", Word::ones, 11}, {"twelve", Word::ones, 12}, {"thirteen", Word::ones, 13}, {"fourteen", Word::ones, 14},
    {"fifteen", Word::ones, 15}, {"sixteen", Word::ones, 16}, {"seventeen", Word::ones, 17}, {"eighteen", Word::ones, 18}, {"nineteen", Word::ones, 19},
    {"twenty", Word::tens, 20}, {"thirty", Word::tens, 30}, {"forty", Word::tens, 40}, {"fifty", Word::tens, 50}, {"sixty", Word::tens, 60},
    {"seventy", Word::tens, 70}, {"eighty", Word::tens, 80}, {"ninety", Word::tens, 90},
    {"hundred", Word::hundred, 100}, {"hundreds", Word::hundred, 1}, {"thousand", Word::scale, 3}, {"million", Word::scale, 6}, {"billion", Word::scale, 9}, {"trillion", Word::scale, 12},
    {"thousands", Word::scale, 103}, {"millions", Word::scale, 106}, {"billions", Word::scale, 109}, {"trillions", Word::scale, 112}, {"tens", Word::dozen, 10}, {"scores", Word::dozen, 120},
    {"mn", Word::scale, 6}, {"mln", Word::scale, 6}, {"bn", Word::scale, 9}, {"bln", Word::scale, 9}, {"tn", Word::scale, 12},
    {"lakh", Word::scale, 5}, {"lakhs", Word::scale, 5}, {"crore", Word::scale, 7}, {"crores", Word::scale, 7},
    {"dozen", Word::dozen, 12}, {"dozens", Word::dozen, 112},
    {"first", Word::ordinal, 1}, {"second", Word::ordinal, 2}, {"third", Word::ordinal, 3}, {"fourth", Word::ordinal, 4}, {"fifth", Word::ordinal, 5},
    {"sixth", Word::ordinal, 6}, {"seventh", Word::ordinal, 7}, {"eighth", Word::ordinal, 8}, {"ninth", Word::ordinal, 9}, {"tenth", Word::ordinal, 10},
    {"eleventh", Word::ordinal, 11}, {"twelfth", Word::ordinal, 12}, {"thirteenth", Word::ordinal, 13}, {"fourteenth", Word::ordinal, 14}, {"fifteenth", Word::ordinal, 15},
    {"sixteenth", Word::ordinal, 16}, {"seventeenth", Word::ordinal, 17}, {"eighteenth", Word::ordinal, 18}, {"nineteenth", Word::ordinal, 19},
    {"twentieth", Word::ordinal, 20}, {"thirtieth", Word::ordinal, 30}, {"fortieth", Word::ordinal, 40}, {"fiftieth", Word::ordinal, 50},
    {"sixtieth", Word::ordinal, 60}, {"seventieth", Word::ordinal, 70}, {"eightieth", Word::ordinal, 80}, {"ninetieth", Word::ordinal, 90}, {"hundredth", Word::ordinal, 100},
    {"once", Word::times, 1}, {"twice", Word::times, 2}, {"thrice", Word::times, 3},
    {"thirds", Word::fraction, 3}, {"fourths", Word::fraction, 4}, {"fifths", Word::fraction, 5}, {"tenths", Word::fraction, 10},
    {"a", Word::a, 1}, {"an", Word::a, 1}, {"another", Word::another}, {"few", Word::few}, {"several", Word::several}, {"many", Word::many}, {"couple", Word::couple, 2}, {"some", Word::some},
    // names of times
    {"january", Word::month, 1}, {"february", Word::month, 2}, {"march", Word::month, 3}, {"april", Word::month, 4}, {"may", Word::month, 5}, {"june", Word::month, 6},
    {"july", Word::month, 7}, {"august", Word::month, 8}, {"september", Word::month, 9}, {"october", Word::month, 10}, {"november", Word::month, 11}, {"december", Word::month, 12},
    {"jan", Word::month, 1}, {"feb", Word::month, 2}, {"mar", Word::month, 3}, {"apr", Word::month, 4}, {"jun", Word::month, 6}, {"jul", Word::month, 7},
    {"aug", Word::month, 8}, {"sep", Word::month, 9}, {"sept", Word::month, 9}, {"oct", Word::month, 10}, {"nov", Word::month, 11}, {"dec", Word::month, 12},
    {"monday", Word::weekday, 1}, {"tuesday", Word::weekday, 2}, {"wednesday", Word::weekday, 3}, {"thursday", Word::weekday, 4}, {"friday", Word::weekday, 5},
    {"saturday", Word::weekday, 6}, {"sunday", Word::weekday, 7},
    {"mondays", Word::weekday, 11}, {"tuesdays", Word::weekday, 12}, {"wednesdays", Word::weekday, 13}, {"thursdays", Word::weekday, 14}, {"fridays", Word::weekday, 15},
    {"saturdays", Word::weekday, 16}, {"sundays", Word::weekday, 17},
    {"mon", Word::weekday, 21}, {"tue", Word::weekday, 22}, {"tues", Word::weekday, 22}, {"wed", Word::weekday, 23}, {"thu", Word::weekday, 24}, {"thur", Word::weekday, 24},
    {"thurs", Word::weekday, 24}, {"fri", Word::weekday, 25}, {"sat", Word::weekday, 26}, {"sun", Word::weekday, 27},
    {"minute", Word::unit, of(Unit::minute)}, {"hour", Word::unit, of(Unit::hour)}, {"day", Word::unit, of(Unit::day)}, {"week", Word::unit, of(Unit::week)},
    {"fortnight", Word::unit, of(Unit::fortnight)}, {"weekend", Word::unit, of(Unit::weekend)}, {"month", Word::unit, of(Unit::month)}, {"quarter", Word::unit, of(Unit::quarter)}, {"half", Word::unit, of(Unit::half)},
    {"year", Word::unit, of(Unit::year)}, {"decade", Word::unit, of(Unit::decade)}, {"century", Word::unit, of(Unit::century)}, {"millennium", Word::unit, of(Unit::millennium)},
    {"seconds", Word::units, of(Unit::second)}, {"minutes", Word::units, of(Unit::minute)}, {"hours", Word::units, of(Unit::hour)}, {"days", Word::units, of(Unit::day)},
    {"fortnights", Word::units, of(Unit::fortnight)}, {"nights", Word::units, of(Unit::night)}, {"weeks", Word::units, of(Unit::week)}, {"weekends", Word::units, of(Unit::weekend)}, {"months", Word::units, of(Unit::month)},
    {"quarters", Word::units, of(Unit::quarter)}, {"years", Word::units, of(Unit::year)}, {"decades", Word::units, of(Unit::decade)}, {"centuries", Word::units, of(Unit::century)},
    {"hr", Word::unit, of(Unit::hour)}, {"min", Word::units, of(Unit::minute)}, {"hrs", Word::units, of(Unit::hour)}, {"mins", Word::units, of(Unit::minute)}, {"yrs", Word::units, of(Unit::year)}, {"millennia", Word::units, of(Unit::millennium)},
    {"spring", Word::season, 0}, {"springtime", Word::season, 0}, {"summer", Word::season, 1}, {"summertime", Word::season, 1}, {"fall", Word::season, 2}, {"autumn", Word::season, 2},
    {"winter", Word::season, 3}, {"summers", Word::season, 11}, {"winters", Word::season, 13},
    {"dawn", Word::part, of(DayPart::dawn)}, {"daybreak", Word::part, of(DayPart::dawn)}, {"sunrise", Word::part, of(DayPart::dawn)}, {"morning", Word::part, of(DayPart::morning)},
    {"afternoon", Word::part, of(DayPart::afternoon)}, {"evening", Word::part, of(DayPart::evening)}, {"dusk", Word::part, of(DayPart::evening)},
    {"sunset", Word::part, of(DayPart::evening)}, {"night", Word::part, of(DayPart::night)}, {"lunchtime", Word::part, of(DayPart::midday)},
    {"midday", Word::clock, 12}, {"noon", Word::clock, 12}, {"midnight", Word::clock, 24}, {"mornings", Word::part, of(DayPart::morning) + 100},
    {"evenings", Word::part, of(DayPart::evening) + 100}, {"afternoons", Word::part, of(DayPart::afternoon) + 100},
    {"today", Word::day_ref, 0}, {"tomorrow", Word::day_ref, 1}, {"yesterday", Word::day_ref, -1}, {"tonight", Word::tonight}, {"overnight", Word::tonight, 1},
    {"am", Word::meridiem, 0}, {"pm", Word::meridiem, 12}, {"oclock", Word::oclock},
    {"gmt", Word::zone}, {"utc", Word::zone}, {"est", Word::zone}, {"edt", Word::zone}, {"pst", Word::zone}, {"pdt", Word::zone}, {"cst", Word::zone}, {"cdt", Word::zone},
    {"mst", Word::zone}, {"mdt", Word::zone}, {"et", Word::zone}, {"pt", Word::zone}, {"ct", Word::zone}, {"bst", Word::zone}, {"cet", Word::zone}, {"cest", Word::zone},
    {"ist", Word::zone}, {"jst", Word::zone}, {"kst", Word::zone}, {"hkt", Word::zone}, {"aest", Word::zone}, {"aedt", Word::zone}, {"msk", Word::zone},
    {"twenties", Word::decade_name, 20}, {"thirties", Word::decade_name, 30}, {"forties", Word::decade_name, 40}, {"fifties", Word::decade_name, 50},
    {"sixties", Word::decade_name, 60}, {"seventies", Word::decade_name, 70}, {"eighties", Word::decade_name, 80}, {"nineties", Word::decade_name, 90},
    {"period", Word::period}, {"time", Word::period, 1}, {"moment", Word::period, 2}, {"term", Word::period, 3}, {"future", Word::period, 4},
    // relations
    {"the", Word::the}, {"its", Word::own}, {"their", Word::own}, {"his", Word::own}, {"her", Word::own}, {"our", Word::own},
    {"this", Word::this_}, {"that", Word::that}, {"these", Word::these}, {"those", Word::these, 1}, {"last", Word::last}, {"next", Word::next}, {"past", Word::past},
    {"coming", Word::coming}, {"upcoming", Word::coming}, {"previous", Word::previous}, {"preceding", Word::previous}, {"prior", Word::previous, 1}, {"following", Word::following},
    {"ensuing", Word::following}, {"same", Word::same}, {"latest", Word::latest}, {"recent", Word::recent}, {"current", Word::current}, {"near", Word::near},
    {"each", Word::each}, {"every", Word::every}, {"other", Word::other}, {"per", Word::per},
    {"early", Word::early}, {"late", Word::late}, {"mid", Word::mid}, {"earlier", Word::earlier}, {"later", Word::later}, {"sometime", Word::sometime},
    {"beginning", Word::start}, {"start", Word::start}, {"middle", Word::middle}, {"end", Word::end}, {"close", Word::end, 1},
    {"ago", Word::ago}, {"before", Word::before}, {"after", Word::after}, {"from", Word::from}, {"until", Word::until}, {"till", Word::until},
    {"during", Word::during}, {"between", Word::between}, {"hence", Word::hence},
    {"fiscal", Word::fiscal}, {"comparable", Word::same, 1}, {"corresponding", Word::same, 1},
    {"about", Word::about}, {"around", Word::about}, {"approximately", Word::about}, {"roughly", Word::about}, {"circa", Word::about}, 
    {"nearly", Word::nearly}, {"almost", Word::nearly}, {"more", Word::more}, {"less", Word::less}, {"fewer", Word::less}, {"over", Word::over}, {"above", Word::over}, {"exceeding", Word::over},
    {"under", Word::under}, {"below", Word::under}, {"than", Word::than}, {"at", Word::at}, {"least", Word::least}, {"most", Word::most}, {"up", Word::up}, {"to", Word::to},
    {"no", Word::no}, {"as", Word::as},
    {"of", Word::of}, {"and", Word::and_}, {"or", Word::or_}, {"so", Word::so}, {"in", Word::in}, {"on", Word::on}, {"by", Word::by}, {"for", Word::for_}, {"since", Word::since},
    {"through", Word::through},
    // whole expressions
    {"daily", Word::set_word, of(Unit::day)}, {"nightly", Word::set_word, of(Unit::day)}, {"weekly", Word::set_word, of(Unit::week)}, {"monthly", Word::set_word, of(Unit::month)},
    {"quarterly", Word::set_word, of(Unit::quarter)}, {"annually", Word::set_word, of(Unit::year)}, {"yearly", Word::set_word, of(Unit::year)}, {"hourly", Word::set_word, of(Unit::hour)},
    {"now", Word::present}, {"right", Word::right}, {"currently", Word::present}, {"nowadays", Word::present}, {"presently", Word::present}, {"recently", Word::past_ref}, 
    {"lately", Word::past_ref}, 
    {"old", Word::old}, {"long", Word::long_}, {"new", Word::new_}, {"full", Word::full}, {"ended", Word::full, 1}, {"ending", Word::full, 1},
    {"christmas", Word::holiday}, {"thanksgiving", Word::holiday}, {"easter", Word::holiday}, {"halloween", Word::holiday}, {"good", Word::holiday}, {"labor", Word::holiday},
    {"memorial", Word::holiday}, {"boxing", Word::holiday}, {"independence", Word::holiday}, {"veterans", Word::holiday}, {"valentine", Word::holiday}, {"election", Word::holiday},
    // quantities
    {"percent", Word::percent}, {"pct", Word::percent}, {"percentage", Word::percent, 1}, {"point", Word::point}, {"points", Word::point},
    {"aged", Word::age_word}, {"age", Word::age_word, 1},
}));
static_assert(kEntries.sound());

}  // namespace

Meaning meaning_of(std::string_view lower) {
    const Entry* entry = kEntries.find(lower);
    return entry ? entry->meaning : Meaning{};
}

}  // namespace crossread::facts
