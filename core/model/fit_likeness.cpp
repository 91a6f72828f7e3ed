/// @file
/// Fits the functions of compare/likeness.hpp and prints their table for compare/weights.hpp.
///
///     fit_likeness fit DATA ECBPLUS STORIES  STS benchmark: DATA/compare/stsb/sts-train.csv and sts-dev.csv, news pairs; the
///                                            unpacked folder ecbplus of topics 1 to 35; tests/stories
///     fit_likeness held-out …                the same, and how good it is on stories of ours that it was not fitted on
///     fit_likeness graded DATA               how good the likeness is that is in the program, on the STS benchmark's news pairs
///     fit_likeness rows FOLDER...            every candidate pair of the stories as a line of features, for study
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "base/numbers.hpp"
#include "compare/align.hpp"
#include "compare/matcher.hpp"
#include "compare/relations.hpp"
#include "compare/weights.hpp"
#include "model/labelled.hpp"
#include "model/regression.hpp"

namespace {

using namespace crossread;
using namespace crossread::comparison;
using namespace crossread::model;

/// ECB+ annotates a few sentences of a document and leaves much unsaid; our own stories are annotated in full, and
/// count for more.
constexpr double kOwnWeight = 20;
/// Strong: of weights that do alike on stories held out, the smallest are the best on stories of another kind. Ten times as much
/// loses on stories of ours, a thousandth of it on reports of real papers.
constexpr double kRidge = 5000, kGradedRidge = 20;

/// One statement of all of a text's sentences.
Statement whole(const std::vector<Statement>& sentences, std::uint32_t index) {
    Statement out;
    out.article = index;
    for (const Statement& s : sentences) {
        out.terms.insert(out.terms.end(), s.terms.begin(), s.terms.end());
        out.sequence.insert(out.sequence.end(), s.sequence.begin(), s.sequence.end());
        out.names.insert(out.names.end(), s.names.begin(), s.names.end());
        out.days.insert(out.days.end(), s.days.begin(), s.days.end());
        out.tellers.insert(out.tellers.end(), s.tellers.begin(), s.tellers.end());
        out.figures.insert(out.figures.end(), s.figures.begin(), s.figures.end());
    }
    for (auto* list : {&out.names, &out.days, &out.tellers}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return out;
}

std::vector<Example> graded_pairs(const std::string& path) {
    std::vector<Example> out;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        std::vector<std::string> cells;
        std::stringstream row(line);
        for (std::string cell; std::getline(row, cell, '\t');) cells.push_back(cell);
        if (cells.size() < 7 || cells[0] != "main-news") continue;
        const auto read = marked({article_of(cells[5]), article_of(cells[6])});
        const std::vector<Statement> both{whole(read[0], 0), whole(read[1], 1)};
        const Vocabulary vocabulary(both);
        const std::vector<Coded> coded = code(both, vocabulary);
        Matcher matcher(vocabulary, both, coded);
        matcher.fix(0);
        out.push_back({matcher.with(1), std::atof(cells[4].c_str()) / 5});
    }
    return out;
}

double pearson(const std::vector<Example>& examples, const Weights& w) {
    double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (const Example& e : examples) {
        const double x = std::clamp(weighed(w, e.features), 0.0, 1.0), y = e.grade;
        n += 1, sx += x, sy += y, sxx += x * x, syy += y * y, sxy += x * y;
    }
    return (n * sxy - sx * sy) / std::sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
}

/// What only the story can tell has no say in how alike two sentences are by themselves.
std::vector<bool> of_pair_only() {
    std::vector<bool> out(kFeatures, true);
    for (std::size_t i = 0; i < kFeatures; ++i) out[i] = !needs_story(static_cast<Feature>(i));
    return out;
}

int graded(const std::string& data) {
    Weights ours{{}, kBias.likeness};
    for (const Weight& w : kWeights) ours.of.push_back(static_cast<double>(w.likeness));
    const auto dev = graded_pairs(data + "/compare/stsb/sts-dev.csv");
    return std::printf("STS-B dev, news: %zu pairs, Pearson %.3f\n", dev.size(), pearson(dev, ours)) > 0 ? 0 : 1;
}

/// A story's candidate pairs with what is known of them.
struct Pairs {
    std::vector<Example> known;            ///< by pair; of unknown ones the weight is 0
    std::vector<Scored> scored;
    std::vector<Statement> statements;
    double missed = 0;                     ///< same pairs that are no candidates
};

Pairs pairs_of(const LabelledStory& story, double weight) {
    Pairs out;
    out.statements = story.statements;
    double found = 0;
    each_pair(Vocabulary(story.statements), story.statements, [&](std::uint32_t a, std::uint32_t b, const Features& features) {
        const bool same = story.same.count({a, b}) > 0;
        found += same;
        out.known.push_back({features, same ? 1.0 : 0.0, story.unknown.count({a, b}) ? 0 : weight});
        out.scored.push_back({a, b, 0});
    });
    out.missed = static_cast<double>(story.same.size()) - found;
    return out;
}

using Chosen = std::vector<const Pairs*>;

/// A story of ours: all its reports, and two of them at a time, which have no third to bear anything out.
struct Own {
    Pairs whole;
    std::vector<Pairs> twos;
    void choose(Chosen& out) const {
        out.push_back(&whole);
        for (const Pairs& two : twos) out.push_back(&two);
    }
};

Own own_pairs(const LabelledStory& story) {
    Own out{pairs_of(story, kOwnWeight / 2), {}};
    for (const LabelledStory& two : by_two(story)) out.twos.push_back(pairs_of(two, kOwnWeight / 2));
    return out;
}

std::vector<Example> examples_of(const Chosen& stories) {
    std::vector<Example> out;
    for (const Pairs* story : stories)
        for (const Example& e : story->known)
            if (e.weight > 0) out.push_back(e);
    return out;
}

/// The same story with the features that need it, by a first look at each pair.
Pairs related(const Pairs& story, const Weights& first) {
    Pairs out = story;
    for (std::size_t i = 0; i < out.known.size(); ++i) out.scored[i].score = static_cast<float>(logistic(weighed(first, out.known[i].features)));
    const Relations relations(out.statements, out.scored);
    for (std::uint32_t i = 0; i < out.known.size(); ++i) relations.tell(i, out.known[i].features);
    return out;
}

struct Fitted {
    Weights first, sameness;
};

Fitted fit_both(const Chosen& stories) {
    Fitted out;
    out.first = fit(examples_of(stories), Curve::logistic, kRidge, of_pair_only());
    std::vector<Pairs> told;
    for (const Pairs* story : stories) told.push_back(related(*story, out.first));
    Chosen all;
    for (const Pairs& story : told) all.push_back(&story);
    out.sameness = fit(examples_of(all), Curve::logistic, kRidge, std::vector<bool>(kFeatures, true));
    return out;
}

/// Precision, recall and F1 from a threshold on.
std::array<double, 3> judged(const std::vector<std::pair<double, double>>& scores, double threshold, double missed) {
    double right = 0, found = 0, gold = missed;
    for (const auto& [score, grade] : scores) {
        const bool ours = score >= threshold;
        gold += grade, found += ours, right += ours && grade > 0.5;
    }
    const double p = right / std::max(1.0, found), r = right / std::max(1.0, gold);
    return {p, r, 2 * p * r / std::max(1e-9, p + r)};
}

/// Mean, over the pairs of the gold, of the precision down to each; those that are no candidates count as never found.
double average_precision(std::vector<std::pair<double, double>> scores, double missed) {
    std::stable_sort(scores.begin(), scores.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
    double right = 0, sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i].second > 0.5) sum += ++right / static_cast<double>(i + 1);
    return sum / (right + missed);
}

/// Every fourth of our own stories is scored by what the others teach; the long ones, which are as real reports are, apart.
void print_held_out(const std::vector<Own>& own, const std::vector<Pairs>& others) {
    constexpr std::size_t kFolds = 4, kLong = 70;
    std::array<std::vector<std::pair<double, double>>, 2> scores;
    std::array<double, 2> missed{};
    for (std::size_t fold = 0; fold < kFolds; ++fold) {
        Chosen train;
        for (const Pairs& story : others) train.push_back(&story);
        for (std::size_t i = 0; i < own.size(); ++i)
            if (i % kFolds != fold) own[i].choose(train);
        const Fitted fitted = fit_both(train);
        for (std::size_t i = fold; i < own.size(); i += kFolds) {
            const bool is_long = own[i].whole.statements.size() >= kLong;
            missed[is_long] += own[i].whole.missed;
            for (const Example& e : related(own[i].whole, fitted.first).known)
                if (e.weight > 0) scores[is_long].push_back({logistic(weighed(fitted.sameness, e.features)), e.grade});
        }
    }
    for (const std::size_t kind : {0U, 1U})
        for (double t = 0.2; t < 0.52; t += 0.04) {
            const auto j = judged(scores[kind], t, missed[kind]);
            if (t < 0.21) std::printf("// held out, %s: average precision %.3f\n", kind ? "long" : "short", average_precision(scores[kind], missed[kind]));
            std::printf("// held out, %s, from %.2f: P %.3f R %.3f F1 %.3f\n", kind ? "long" : "short", t, j[0], j[1], j[2]);
        }
}

int fit_all(const std::string& data, const std::string& ecb, const std::string& stories, bool held_out) {
    const auto train = graded_pairs(data + "/compare/stsb/sts-train.csv"), dev = graded_pairs(data + "/compare/stsb/sts-dev.csv");
    const Weights graded = fit(train, Curve::line, kGradedRidge, of_pair_only());
    std::vector<Own> own;
    std::vector<Pairs> others;
    for (const LabelledStory& story : own_stories(stories)) own.push_back(own_pairs(story));
    for (const LabelledStory& story : ecb_labelled(ecb)) others.push_back(pairs_of(story, 1));
    Chosen all;
    for (const Pairs& story : others) all.push_back(&story);
    for (const Own& story : own) story.choose(all);
    const Fitted fitted = fit_both(all);
    std::printf("inline constexpr Biases kBias{%.3f, %.3f, %.3f};\n", graded.bias, fitted.first.bias, fitted.sameness.bias);
    std::printf("inline constexpr std::array<Weight, kFeatures> kWeights{{\n");
    for (std::size_t i = 0; i < kFeatures; ++i)
        std::printf("    {\"%s\", %.3fF, %.3fF, %.3fF},\n", std::string(kWeights[i].name).c_str(), graded.of[i], fitted.first.of[i], fitted.sameness.of[i]);
    std::printf("}};\n// STS-B news, Pearson: train %.3f, dev %.3f\n", pearson(train, graded), pearson(dev, graded));
    if (held_out) print_held_out(own, others);
    return 0;
}

void print_rows(const LabelledStory& story) {
    const Pairs pairs = pairs_of(story, 1);
    std::set<std::pair<std::uint32_t, std::uint32_t>> found;
    for (std::size_t i = 0; i < pairs.known.size(); ++i) {
        const Example& e = pairs.known[i];
        std::printf("%s\t%u\t%u\t%d", story.name.c_str(), pairs.scored[i].a, pairs.scored[i].b, e.weight > 0 ? static_cast<int>(e.grade) : -1);
        for (const float f : e.features.of) std::printf("\t%.4f", static_cast<double>(f));
        std::printf("\n");
        found.insert({pairs.scored[i].a, pairs.scored[i].b});
    }
    for (const auto& pair : story.same)
        if (!found.count(pair)) std::printf("%s\t%u\t%u\tmissed\n", story.name.c_str(), pair.first, pair.second);
    for (std::uint32_t s = 0; s < story.statements.size(); ++s)
        std::printf("#%s\t%u\t%u\t%s\n", story.name.c_str(), s, story.statements[s].article,
                    std::string(slice(story.articles[story.statements[s].article].document.text, story.statements[s].span)).c_str());
}

int rows(int count, char** folders) {
    for (int i = 0; i < count; ++i)
        for (const LabelledStory& story : std::string(folders[i]).find("ecbplus") != std::string::npos ? ecb_labelled(folders[i]) : own_stories(folders[i])) print_rows(story);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "";
    if ((what == "fit" || what == "held-out") && argc == 5) return fit_all(argv[2], argv[3], argv[4], what == "held-out");
    if (what == "graded" && argc == 3) return graded(argv[2]);
    if (what == "rows" && argc > 2) return rows(argc - 2, argv + 2);
    return std::fprintf(stderr, "usage: fit_likeness fit|held-out DATA ECBPLUS STORIES | graded DATA | rows FOLDER...\n"), 2;
}
