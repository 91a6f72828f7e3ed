// What befell the people whom a number counts.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "figures.hpp"

using crossread::Fate;

namespace {

std::vector<Fate> fates(const std::string& text) {
    const figures::Text read(text);
    std::vector<Fate> out;
    for (const crossread::Quantity& q : read.facts.quantities) out.push_back(q.fate);
    return out;
}

using Fates = std::vector<Fate>;

}  // namespace

TEST_CASE("a number tells what befell the people it counts, whatever words say so") {
    CHECK(fates("At least 14 people died when the ferry burned.") == Fates{Fate::dead});
    CHECK(fates("The blast killed 16 and wounded 40.") == Fates{Fate::dead, Fate::hurt});
    CHECK(fates("The death toll from the fire rose to 17.") == Fates{Fate::dead});
    CHECK(fates("Divers were searching for five sailors, and 191 people have been rescued.") == Fates{Fate::missing, Fate::rescued});
    CHECK(fates("Police arrested three men.") == Fates{Fate::held});
    CHECK(fates("Sixteen people were taken to hospital, and nine needed treatment.") == Fates{Fate::hurt, Fate::hurt});
    CHECK(fates("Sixteen people work at the hospital.") == Fates{Fate::none});
}

TEST_CASE("some of the dead, further dead and those who killed are no toll") {
    CHECK(fates("Two of the dead were children.") == Fates{Fate::other});
    CHECK(fates("Another two people died later.") == Fates{Fate::other});
    CHECK(fates("Two gunmen killed five guards.") == Fates{Fate::other, Fate::dead});
}

TEST_CASE("a number of people says nothing of their fate where no word tells it, and things have none") {
    CHECK(fates("The ferry had 212 people on board.") == Fates{Fate::none});
    CHECK(fates("The storm killed 300 trees.") == Fates{Fate::none});
}

TEST_CASE("a number of dead is a toll") {
    CHECK(fates("The number of dead in the landslide rose to 16.") == Fates{Fate::dead});
    CHECK(fates("The number of the missing fell to four.") == Fates{Fate::missing});
}
