#include "facts/quantity_words.hpp"

#include <algorithm>
#include <iterator>

namespace crossread::facts {
namespace {

/// Sorted by word, for a binary search.
constexpr MoneyName kMoney[] = {
    {"baht", "THB"}, {"bitcoin", "BTC"}, {"bitcoins", "BTC"}, {"bucks", "USD"}, {"cent", "cent"}, {"cents", "cent"}, {"crowns", "SEK"}, {"dinar", "dinar"},
    {"dinars", "dinar"}, {"dirham", "AED"}, {"dirhams", "AED"}, {"dollar", "USD"}, {"dollars", "USD"}, {"euro", "EUR"}, {"euros", "EUR"}, {"francs", "CHF"},
    {"guilders", "NLG"}, {"hryvnia", "UAH"}, {"kroner", "NOK"}, {"kronor", "SEK"}, {"lira", "TRY"}, {"liras", "TRY"}, {"marks", "DEM"}, {"naira", "NGN"},
    {"pence", "GBX"}, {"peso", "MXN"}, {"pesos", "MXN"}, {"rand", "ZAR"}, {"reais", "BRL"}, {"ringgit", "MYR"}, {"riyals", "SAR"}, {"rouble", "RUB"},
    {"roubles", "RUB"}, {"ruble", "RUB"}, {"rubles", "RUB"}, {"rupee", "INR"}, {"rupees", "INR"}, {"rupiah", "IDR"}, {"shekels", "ILS"}, {"shillings", "KES"},
    {"sterling", "GBP"}, {"won", "KRW"}, {"yen", "JPY"}, {"yuan", "CNY"}, {"zloty", "PLN"}};

constexpr MoneyName kDollars[] = {{"a", "AUD"}, {"au", "AUD"}, {"c", "CAD"}, {"can", "CAD"}, {"hk", "HKD"}, {"nt", "TWD"}, {"nz", "NZD"}, {"r", "BRL"}, {"s", "SGD"}, {"us", "USD"}};

constexpr MeasureName kMeasures[] = {
    {"acre", "acre"}, {"acres", "acre"}, {"barrel", "barrel"}, {"barrels", "barrel"}, {"bushels", "bushel"}, {"carats", "carat"}, {"celsius", "°C"},
    {"centimeter", "cm"}, {"centimeters", "cm"}, {"centimetre", "cm"}, {"centimetres", "cm"}, {"cm", "cm"}, {"decibels", "dB"}, {"degree", "degree"},
    {"degrees", "degree"}, {"fahrenheit", "°F"}, {"feet", "ft"}, {"foot", "ft"}, {"ft", "ft"}, {"gallon", "gallon"}, {"gallons", "gallon"}, {"gigabytes", "GB"},
    {"gigawatts", "GW"}, {"gram", "g"}, {"grams", "g"}, {"gw", "GW"}, {"ha", "ha"}, {"hectare", "ha"}, {"hectares", "ha"}, {"hertz", "Hz"}, {"horsepower", "hp"},
    {"inch", "in"}, {"inches", "in"}, {"kg", "kg"}, {"kilo", "kg"}, {"kilogram", "kg"}, {"kilograms", "kg"}, {"kilometer", "km"}, {"kilometers", "km"},
    {"kilometre", "km"}, {"kilometres", "km"}, {"kilos", "kg"}, {"kilotons", "kiloton"}, {"kilowatts", "kW"}, {"km", "km"}, {"knots", "knot"}, {"kph", "km/h"},
    {"liter", "l"}, {"liters", "l"}, {"litre", "l"}, {"litres", "l"}, {"megabytes", "MB"}, {"megahertz", "MHz"}, {"megapixels", "megapixel"}, {"megawatt", "MW"},
    {"megawatts", "MW"}, {"meter", "m"}, {"meters", "m"}, {"metre", "m"}, {"metres", "m"}, {"mg", "mg"}, {"mile", "mile"}, {"miles", "mile"}, {"milligrams", "mg"},
    {"millimeters", "mm"}, {"millimetres", "mm"}, {"mm", "mm"}, {"mph", "mph"}, {"mw", "MW"}, {"ounce", "oz"}, {"ounces", "oz"}, {"pound", "pound"},
    {"pounds", "pound"}, {"terabytes", "TB"}, {"ton", "ton"}, {"tonne", "tonne"}, {"tonnes", "tonne"}, {"tons", "ton"}, {"volts", "V"}, {"watts", "W"},
    {"yard", "yard"}, {"yards", "yard"}};

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

std::string_view dollar_of(std::string_view prefix) { return find(kDollars, prefix, &MoneyName::code); }

std::string_view measure_of(std::string_view word) { return find(kMeasures, word, &MeasureName::unit); }

bool is_person_noun(std::string_view singular) {
    if (std::binary_search(std::begin(kPersons), std::end(kPersons), singular)) return true;
    return ends_with(singular, "man") || ends_with(singular, "woman") || ends_with(singular, "men") || ends_with(singular, "women") || ends_with(singular, "people") ||
           ends_with(singular, "ologist") || ends_with(singular, "goer") ||
           ends_with(singular, "writer") || ends_with(singular, "worker") || ends_with(singular, "holder") || ends_with(singular, "keeper") || ends_with(singular, "seeker");
}

}  // namespace crossread::facts
