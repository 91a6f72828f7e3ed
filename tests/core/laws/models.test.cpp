#include "model/blobs.hpp"

#include <catch2/catch.hpp>

#include "entities/tagger_model.hpp"
#include "language/parts.hpp"
#include "language/word_table.hpp"

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
