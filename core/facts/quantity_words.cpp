#include "facts/quantity_words.hpp"

#include <algorithm>
#include <iterator>

namespace crossread::facts {
namespace {

/// Sorted by word, for a binary search.
constexpr MoneyName kMoney[] = {
    {"aed", "AED"}, {"afghanis", "AFN"}, {"baht", "THB"}, {"birr", "ETB"}, {"bitcoin", "BTC"}, {"bitcoins", "BTC"}, {"bolivars", "VES"},
    {"bucks", "USD"}, {"cedi", "GHS"}, {"cedis", "GHS"}, {"cent", "cent"}, {"cents", "cent"}, {"chf", "CHF"}, {"cny", "CNY"},
    {"crowns", "SEK"}, {"dinar", "dinar"}, {"dinars", "dinar"}, {"dirham", "AED"}, {"dirhams", "AED"}, {"dollar", "USD"},
    {"dollars", "USD"}, {"dong", "VND"}, {"eur", "EUR"}, {"euro", "EUR"}, {"euros", "EUR"}, {"forint", "HUF"}, {"forints", "HUF"},
    {"franc", "CHF"}, {"francs", "CHF"}, {"gbp", "GBP"}, {"guilders", "NLG"}, {"hryvnia", "UAH"}, {"hryvnias", "UAH"}, {"inr", "INR"},
    {"jpy", "JPY"}, {"korunas", "CZK"}, {"koruny", "CZK"}, {"krona", "SEK"}, {"krone", "NOK"}, {"kroner", "NOK"}, {"kronor", "SEK"},
    {"kwacha", "ZMW"}, {"kyat", "MMK"}, {"lari", "GEL"}, {"lei", "RON"}, {"leva", "BGN"}, {"lira", "TRY"}, {"liras", "TRY"},
    {"marks", "DEM"}, {"naira", "NGN"}, {"pence", "GBX"}, {"peso", "MXN"}, {"pesos", "MXN"}, {"rand", "ZAR"}, {"rands", "ZAR"},
    {"reais", "BRL"}, {"renminbi", "CNY"}, {"rial", "IRR"}, {"rials", "IRR"}, {"ringgit", "MYR"}, {"riyal", "SAR"}, {"riyals", "SAR"},
    {"rmb", "CNY"}, {"rouble", "RUB"}, {"roubles", "RUB"}, {"ruble", "RUB"}, {"rubles", "RUB"}, {"rupee", "INR"}, {"rupees", "INR"},
    {"rupiah", "IDR"}, {"shekel", "ILS"}, {"shekels", "ILS"}, {"shilling", "KES"}, {"shillings", "KES"}, {"sterling", "GBP"},
    {"taka", "BDT"}, {"tenge", "KZT"}, {"usd", "USD"}, {"won", "KRW"}, {"yen", "JPY"}, {"yuan", "CNY"}, {"zloty", "PLN"},
    {"zlotys", "PLN"}};

/// Short names that stand before a figure, with a capital: "Rs 500", "RM20 million", "USD 3bn".
constexpr MoneyName kPrefixes[] = {
    {"aed", "AED"}, {"aud", "AUD"}, {"brl", "BRL"}, {"cad", "CAD"}, {"chf", "CHF"}, {"cny", "CNY"}, {"czk", "CZK"}, {"dkk", "DKK"}, {"egp", "EGP"}, {"eur", "EUR"},
    {"gbp", "GBP"}, {"hkd", "HKD"}, {"huf", "HUF"}, {"idr", "IDR"}, {"ils", "ILS"}, {"inr", "INR"}, {"jpy", "JPY"}, {"kes", "KES"}, {"krw", "KRW"}, {"ksh", "KES"},
    {"mxn", "MXN"}, {"myr", "MYR"}, {"ngn", "NGN"}, {"nok", "NOK"}, {"nzd", "NZD"}, {"php", "PHP"}, {"pkr", "PKR"}, {"pln", "PLN"}, {"re", "INR"}, {"rm", "MYR"},
    {"rmb", "CNY"}, {"rp", "IDR"}, {"rs", "INR"}, {"rub", "RUB"}, {"sar", "SAR"}, {"sek", "SEK"}, {"sgd", "SGD"}, {"thb", "THB"}, {"tk", "BDT"}, {"twd", "TWD"},
    {"ugx", "UGX"}, {"usd", "USD"}, {"vnd", "VND"}, {"zar", "ZAR"}};

/// Signs of money, as atoms.cpp tells them by a letter.
constexpr struct {
    char mark;
    std::string_view code;
} kSigns[] = {{'$', "USD"}, {'L', "GBP"}, {'E', "EUR"}, {'Y', "JPY"}, {'R', "INR"}, {'N', "NGN"}, {'W', "KRW"}, {'S', "ILS"},
              {'D', "VND"}, {'P', "PHP"}, {'U', "UAH"}, {'C', "GHS"}, {'T', "TRY"}, {'B', "RUB"}, {'H', "THB"}};

constexpr MoneyName kDollars[] = {{"a", "AUD"}, {"au", "AUD"}, {"c", "CAD"}, {"can", "CAD"}, {"hk", "HKD"}, {"nt", "TWD"}, {"nz", "NZD"}, {"r", "BRL"}, {"s", "SGD"}, {"us", "USD"}};

constexpr MeasureName kMeasures[] = {
    {"acre", "acre"}, {"acres", "acre"}, {"barrel", "barrel"}, {"barrels", "barrel"}, {"bushels", "bushel"}, {"calories", "calorie"},
    {"carats", "carat"}, {"celsius", "°C"}, {"centimeter", "cm"}, {"centimeters", "cm"}, {"centimetre", "cm"}, {"centimetres", "cm"},
    {"cm", "cm"}, {"decibels", "dB"}, {"degree", "degree"}, {"degrees", "degree"}, {"fahrenheit", "°F"}, {"fathoms", "fathom"},
    {"feet", "ft"}, {"foot", "ft"}, {"ft", "ft"}, {"furlongs", "furlong"}, {"gallon", "gallon"}, {"gallons", "gallon"}, {"gb", "GB"},
    {"ghz", "GHz"}, {"gigabytes", "GB"}, {"gigahertz", "GHz"}, {"gigawatt", "GW"}, {"gigawatts", "GW"}, {"gram", "g"}, {"grams", "g"},
    {"gw", "GW"}, {"gwh", "GWh"}, {"ha", "ha"}, {"hectare", "ha"}, {"hectares", "ha"}, {"hertz", "Hz"}, {"horsepower", "hp"},
    {"hz", "Hz"}, {"inch", "in"}, {"inches", "in"}, {"joules", "J"}, {"kg", "kg"}, {"kilo", "kg"}, {"kilobytes", "kB"},
    {"kilogram", "kg"}, {"kilograms", "kg"}, {"kilometer", "km"}, {"kilometers", "km"}, {"kilometre", "km"}, {"kilometres", "km"},
    {"kilos", "kg"}, {"kilotons", "kiloton"}, {"kilowatt", "kW"}, {"kilowatts", "kW"}, {"km", "km"}, {"kmh", "km/h"}, {"kmph", "km/h"},
    {"knots", "knot"}, {"kph", "km/h"}, {"kw", "kW"}, {"kwh", "kWh"}, {"lb", "pound"}, {"lbs", "pound"}, {"liter", "l"}, {"liters", "l"},
    {"litre", "l"}, {"litres", "l"}, {"mb", "MB"}, {"mcg", "µg"}, {"megabytes", "MB"}, {"megahertz", "MHz"}, {"megapixels", "megapixel"},
    {"megawatt", "MW"}, {"megawatts", "MW"}, {"meter", "m"}, {"meters", "m"}, {"metre", "m"}, {"metres", "m"}, {"mg", "mg"},
    {"mhz", "MHz"}, {"micrograms", "µg"}, {"mile", "mile"}, {"miles", "mile"}, {"milligrams", "mg"}, {"milliliters", "ml"},
    {"millilitres", "ml"}, {"millimeters", "mm"}, {"millimetres", "mm"}, {"ml", "ml"}, {"mm", "mm"}, {"mph", "mph"}, {"mw", "MW"},
    {"mwh", "MWh"}, {"ounce", "oz"}, {"ounces", "oz"}, {"oz", "oz"}, {"pint", "pint"}, {"pints", "pint"}, {"pound", "pound"},
    {"pounds", "pound"}, {"quarts", "quart"}, {"sqft", "square ft"}, {"stone", "stone"}, {"tablespoons", "tablespoon"}, {"tb", "TB"},
    {"teaspoons", "teaspoon"}, {"terabytes", "TB"}, {"terawatt", "TW"}, {"terawatts", "TW"}, {"ton", "ton"}, {"tonne", "tonne"},
    {"tonnes", "tonne"}, {"tons", "ton"}, {"twh", "TWh"}, {"volts", "V"}, {"watts", "W"}, {"yard", "yard"}, {"yards", "yard"}};

/// Singular nouns for persons that news counts. Those in -man, -woman, -ist, -ian and the like need no entry.
constexpr std::string_view kPersons[] = {
    "activist", "actor", "addict", "adult", "agent", "aide", "alien", "ally", "ambassador", "analyst", "applicant", "artist", "asylum-seeker", "athlete", "attacker",
    "attendee", "author", "baby", "backer", "banker", "believer", "bomber", "boy", "brother", "bystander", "candidate", "captain", "captive", "casualty", "celebrity",
    "child", "citizen", "civilian", "client", "colleague", "combatant", "commander", "commuter", "consumer", "convict", "cop", "council-member", "criminal", "customer",
    "daughter", "defendant", "delegate", "democrat", "demonstrator", "deputy", "detainee", "developer", "diplomat", "director", "dissident", "diver", "doctor", "driver", "employee",
    "engineer", "envoy", "evacuee", "executive", "expert", "family-member", "fan", "farmer", "father", "fatality", "fighter", "firefighter", "fisher", "follower",
    "foreigner", "friend", "fugitive", "girl", "governor", "graduate", "grandchild", "guard", "guest", "gunman", "hijacker", "hiker", "homeowner", "hostage", "immigrant",
    "individual", "infant", "informant", "inmate", "inspector", "insurgent", "intruder", "investigator", "investor", "journalist", "judge", "juror", "kid", "killer",
    "king", "lawmaker", "lawyer", "leader", "legislator", "man", "manager", "marine", "martyr", "mayor", "member", "mercenary", "migrant", "militant", "miner",
    "minister", "minor", "monk", "mother", "mourner", "murderer", "musician", "native", "neighbor", "neighbour", "nun", "nurse", "observer", "offender", "officer",
    "official", "operative", "opponent", "owner", "parent", "parliamentarian", "participant", "passenger", "patient", "peacekeeper", "pedestrian", "people", "person",
    "personnel", "physician", "pilgrim", "pilot", "plaintiff", "player", "poet", "police", "politician", "president", "priest", "prisoner", "producer", "professor",
    "prosecutor", "protester", "protestor", "pupil", "rebel", "recipient", "recruit", "refugee", "reporter", "representative", "republican", "rescuer", "researcher", "resident",
    "respondent", "rider", "rioter", "robber", "runner", "sailor", "scholar", "scientist", "senator", "senior", "separatist", "serviceman", "shareholder", "shopper",
    "sibling", "singer", "sister", "smoker", "smuggler", "soldier", "son", "speaker", "specialist", "spectator", "spy", "staff", "staffer", "student", "subscriber",
    "supporter", "survivor", "suspect", "swimmer", "taxpayer", "teacher", "teammate", "teen", "teenager", "tenant", "thief", "tourist", "trader", "traveler",
    "traveller", "troop", "user", "veteran", "viewer", "victim", "villager", "visitor", "volunteer", "voter", "walker", "warrior", "widow", "wife", "winner", "witness",
    "woman", "worker", "worshiper", "worshipper", "writer", "youngster", "youth"};

template <class Entry, std::size_t N>
std::string_view find(const Entry (&table)[N], std::string_view word, std::string_view Entry::*value) {
    const auto at = std::lower_bound(std::begin(table), std::end(table), word, [](const Entry& e, std::string_view w) { return e.word < w; });
    return at != std::end(table) && at->word == word ? (*at).*value : std::string_view{};
}

bool ends_with(std::string_view word, std::string_view ending) {
    return word.size() > ending.size() + 1 && word.substr(word.size() - ending.size()) == ending;
}

}  // namespace

std::string_view currency_of(std::string_view word) { return find(kMoney, word, &MoneyName::code); }

std::string_view money_prefix_of(std::string_view word) { return find(kPrefixes, word, &MoneyName::code); }

std::string_view money_sign_of(std::int16_t mark) {
    for (const auto& sign : kSigns)
        if (sign.mark == mark) return sign.code;
    return {};
}

std::string_view dollar_of(std::string_view prefix) { return find(kDollars, prefix, &MoneyName::code); }

std::string_view measure_of(std::string_view word) { return find(kMeasures, word, &MeasureName::unit); }

bool is_person_noun(std::string_view singular) {
    if (std::binary_search(std::begin(kPersons), std::end(kPersons), singular)) return true;
    return ends_with(singular, "man") || ends_with(singular, "woman") || ends_with(singular, "men") || ends_with(singular, "women") || ends_with(singular, "people") ||
           ends_with(singular, "ologist") || ends_with(singular, "goer") ||
           ends_with(singular, "writer") || ends_with(singular, "worker") || ends_with(singular, "holder") || ends_with(singular, "keeper") || ends_with(singular, "seeker");
}

}  // namespace crossread::facts
