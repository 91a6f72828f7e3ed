// Adding an article to a set that was compared gives what comparing all at once gives, byte for byte.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "crossread.hpp"
#include "support/random.hpp"
#include "support/samples.hpp"

using namespace crossread;

namespace {

std::vector<Article> read_all(const std::vector<Source>& sources) {
    std::vector<Article> out;
    for (const Source& s : sources) out.push_back(read(s).value());
    return out;
}

/// The samples, and one more of no story of theirs that does not say its date.
std::vector<Article> many() {
    std::vector<Source> sources = tests::sample_sources();
    Source stranger;
    stranger.name = "stranger", stranger.format = Format::prose;
    stranger.content = "Ilse Rahm won the chess championship in Vigo on Monday. Her grandmother taught her in Lugano.";
    sources.push_back(stranger);
    return read_all(sources);
}

}  // namespace

TEST_CASE("articles added one by one, in any order, and taken away give what comparing them at once gives") {
    const std::vector<Article> all = many();
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        tests::Random random(seed);
        Kept kept;
        std::vector<Article> now;
        for (int step = 0; step < 12; ++step) {
            const std::size_t at = random.below(all.size());
            if (now.size() > 2 && random.below(4) == 0)
                now.erase(now.begin() + static_cast<std::ptrdiff_t>(random.below(now.size())));
            else
                now.push_back(all[at]);
            CHECK(to_json(compare(now, {}, kept)) == to_json(compare(now)));
        }
    }
}

TEST_CASE("a correction is worked out anew, and forgotten when it is taken back") {
    const std::vector<Article> all = many();
    Kept kept;
    const std::string before = to_json(compare(all, {}, kept));
    const Report report = compare(all);
    REQUIRE_FALSE(report.agreements.empty());
    Correction apart;
    apart.kind = CorrectionKind::apart;
    for (const Evidence& e : report.agreements.front().spans) apart.sentences.emplace_back(slice(report.articles[e.article].document.text, e.span));
    CHECK(to_json(compare(all, {apart}, kept)) == to_json(compare(all, {apart})));
    CHECK(to_json(compare(all, {apart}, kept)) != before);
    CHECK(to_json(compare(all, {}, kept)) == before);
}

TEST_CASE("what is kept is of the last comparison only") {
    const std::vector<Article> all = many();
    Kept kept;
    (void)compare(all, {}, kept);
    CHECK(kept.words.size() == all.size());
    const std::size_t stories = kept.stories.size();
    CHECK(stories >= 2);
    (void)compare({all.front()}, {}, kept);
    CHECK(kept.words.size() == 1);
    CHECK(kept.stories.size() == 1);
    (void)compare({}, {}, kept);
    CHECK(kept.words.empty());
    CHECK(kept.stories.empty());
}
