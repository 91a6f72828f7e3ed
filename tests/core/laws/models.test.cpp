#include "model/blobs.hpp"

#include <catch2/catch.hpp>

#include <cstdint>
#include <span>
#include <string_view>

#include "entities/tagger_model.hpp"
#include "language/parts.hpp"
#include "language/word_table.hpp"
#include "model/packed.hpp"

using namespace crossread;

TEST_CASE("each model file that ships has the form that its loader expects, and one byte less has not") {
    CHECK(entities::TaggerModel::fits(model::tagger()));
    CHECK(language::PartModel::fits(model::parts()));
    CHECK(language::WordTable::fits(model::words()));
    CHECK_FALSE(entities::TaggerModel::fits(model::tagger().subspan(1)));
    CHECK_FALSE(language::PartModel::fits(model::parts().subspan(1)));
    CHECK_FALSE(language::WordTable::fits(model::words().subspan(1)));
    CHECK_FALSE(entities::TaggerModel::fits({}));
    CHECK_FALSE(language::PartModel::fits({}));
    CHECK_FALSE(language::WordTable::fits({}));
}

TEST_CASE("a packed file comes out byte for byte, and of half of it no more than it states") {
    // What pack.mjs makes of the text below: its seven letters and space, their shares, four states, five words.
    constexpr std::uint8_t kPacked[] = {23,  0,   0, 0,   1,   0,   0,   0,  8,   0,   32,  22, 2,   101, 200, 2,  102, 200, 2,
                                        105, 178, 0, 108, 178, 0,   114, 46, 4,   115, 178, 0,  121, 22,  2,   66, 246, 1,   0,
                                        76,  243, 1, 0,   227, 188, 1,   0,  138, 10,  73,  19, 48,  158, 208, 32, 140, 197};
    const model::Bytes packed = std::as_bytes(std::span(kPacked));
    const model::Unpacked file(packed);
    CHECK(std::string_view(reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()) == "ferry ferry ferries fly");
    CHECK(reinterpret_cast<std::uintptr_t>(file.bytes().data()) % 64 == 16);
    CHECK(model::Unpacked(packed.first(packed.size() / 2)).bytes().size() == file.bytes().size());
    CHECK(model::Unpacked({}).bytes().empty());
}
