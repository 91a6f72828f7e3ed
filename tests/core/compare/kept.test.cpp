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
std::vector<Source> many_sources() {
    std::vector<Source> sources = tests::sample_sources();
    Source stranger;
    stranger.name = "stranger", stranger.format = Format::prose;
    stranger.content = "Ilse Rahm won the chess championship in Vigo on Monday. Her grandmother taught her in Lugano.";
    sources.push_back(stranger);
    return sources;
}

std::vector<Article> many() { return read_all(many_sources()); }

/// Another wording of the article: one sentence gone, or one figure another.
Source changed(Source source, tests::Random& random) {
    std::string& text = source.content;
    if (const std::size_t digit = text.find_first_of("123456789", random.below(text.size())); digit != std::string::npos && random.below(2) == 0) {
        text[digit] = text[digit] == '9' ? '1' : static_cast<char>(text[digit] + 1);
        return source;
    }
    const std::size_t begin = text.find(". ", random.below(text.size()));
    const std::size_t end = begin == std::string::npos ? begin : text.find(". ", begin + 2);
    if (end != std::string::npos) text.erase(begin, end - begin);
    return source;
}

/// Something that a person may mend in the report, by names and words as they stand in it.
Correction any_correction(const Report& report, tests::Random& random) {
    Correction c;
    constexpr CorrectionKind kKinds[] = {CorrectionKind::rename, CorrectionKind::merge,  CorrectionKind::split,
                                         CorrectionKind::retype, CorrectionKind::apart, CorrectionKind::no_difference};
    c.kind = kKinds[random.below(6)];
    const auto any_name = [&]() -> EntityName {
        if (report.linked.entities.empty()) return {};
        const Entity& e = report.linked.entities[random.below(report.linked.entities.size())];
        if (!e.aliases.empty()) c.words = e.aliases.front();
        return {e.type, e.name};
    };
    c.entity = any_name();
    if (c.kind == CorrectionKind::merge) c.into = any_name();
    if (c.kind == CorrectionKind::rename) c.words = "Somebody Else";
    const auto words = [&](const Evidence& e) { return std::string(slice(report.articles[e.article].document.text, e.span)); };
    if (c.kind == CorrectionKind::apart && !report.agreements.empty())
        for (const Evidence& e : report.agreements[random.below(report.agreements.size())].spans) c.sentences.push_back(words(e));
    if (c.kind == CorrectionKind::no_difference && !report.differences.empty())
        for (const Valued& v : report.differences[random.below(report.differences.size())].spans) c.sentences.push_back(words(v.where));
    return c;
}

}  // namespace

TEST_CASE("articles added, taken away and changed in any order, and corrections made and taken back, give what comparing at once gives") {
    std::vector<Source> sources = many_sources();
    for (std::size_t i = 0; i < 3; ++i) sources.push_back(sources[i]), sources.back().name += " again", sources.back().published.clear();
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        tests::Random random(seed);
        Kept kept;
        std::vector<Article> now;
        std::vector<Correction> corrections;
        for (int step = 0; step < 20; ++step) {
            const std::size_t at = random.below(now.size()), what = random.below(8);
            const Source& any = sources[random.below(sources.size())];
            if (now.size() > 2 && what == 0) now.erase(now.begin() + static_cast<std::ptrdiff_t>(at));
            else if (!now.empty() && what <= 2) now[at] = read(changed(any, random)).value();
            else if (!corrections.empty() && what == 3) corrections.pop_back();
            else if (what == 4) corrections.push_back(any_correction(compare(now), random));
            else if (now.size() < 8) now.insert(now.begin() + static_cast<std::ptrdiff_t>(at), read(any).value());
            CAPTURE(seed, step, what);
            CHECK(to_json(compare(now, corrections, kept)) == to_json(compare(now, corrections)));
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
