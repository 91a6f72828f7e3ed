/// @file
/// Fits the functions of compare/likeness.hpp and prints their table for compare/weights.hpp.
///
///     fit_likeness fit DATA ECBPLUS FACTS STORIES  STS benchmark: DATA/compare/stsb/sts-train.csv and sts-dev.csv, news pairs; the
///                                                  unpacked corpus ECB+, and labels/ecbplus_facts.tsv; tests/stories
///     fit_likeness held-out ...                    the same, and how good it is on stories that it was not fitted on
///     fit_likeness graded DATA                     how good the likeness is that is in the program, on the STS benchmark's news pairs
///     fit_likeness rows STORIES...                 every candidate pair of the stories as a line of features, for study; STORIES is
///                                                  a folder of stories, or FACTS behind ECBPLUS
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "base/numbers.hpp"
#include "compare/align.hpp"
#include "compare/gather.hpp"
#include "compare/matcher.hpp"
#include "compare/relations.hpp"
#include "compare/weights.hpp"
#include "model/labelled.hpp"
#include "model/regression.hpp"

namespace {

using namespace crossread;
using namespace crossread::comparison;
using namespace crossread::model;

/// What holds for real reports of many hands counts before what holds for our own of one; both are annotated in full.
constexpr double kRealWeight = 30, kOwnWeight = 10;
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

std::vector<bool> of_pair_only() {
    std::vector<bool> out(kFeatures, true);
    for (std::size_t i = 0; i < kFeatures; ++i) out[i] = !needs_story(static_cast<Feature>(i));
    return out;
}

/// Neither what only the story can tell nor where they stand has a say in how alike two sentences are by themselves.
std::vector<bool> of_words_only() {
    std::vector<bool> out = of_pair_only();
    for (const Feature f : {Feature::place, Feature::early_less, Feature::early_more}) out[static_cast<std::size_t>(f)] = false;
    return out;
}

int graded(const std::string& data) {
    Weights ours{{}, kBias.likeness};
    for (const Weight& w : kWeights) ours.of.push_back(static_cast<double>(w.likeness));
    const auto dev = graded_pairs(data + "/compare/stsb/sts-dev.csv");
    return std::printf("STS-B dev, news: %zu pairs, Pearson %.3f\n", dev.size(), pearson(dev, ours)) > 0 ? 0 : 1;
}

enum class Unique : std::uint8_t { unknown, no, yes };

/// A story's candidate pairs with what is known of them.
struct Pairs {
    std::vector<Example> known;            ///< by pair; of unknown ones the weight is 0
    std::vector<Scored> scored;
    std::vector<Statement> statements;
    std::vector<Unique> unique;            ///< by statement: no other article states any of it
    double missed = 0;                     ///< same pairs that are no candidates
};

std::vector<Unique> unique_of(const LabelledStory& story) {
    std::vector<Unique> out(story.statements.size(), Unique::unknown);
    for (std::uint32_t a = 0; a < out.size(); ++a)
        for (std::uint32_t b = a + 1; b < out.size(); ++b)
            if (story.statements[a].article != story.statements[b].article && !story.unknown.count({a, b})) out[a] = out[b] = Unique::yes;
    for (const auto& [a, b] : story.same) out[a] = out[b] = Unique::no;
    return out;
}

Pairs pairs_of(const LabelledStory& story, double weight) {
    Pairs out;
    out.statements = story.statements;
    out.unique = unique_of(story);
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

/// A story: all its reports, and two of them at a time, which have no third to bear anything out.
struct Told {
    Pairs whole;
    std::vector<Pairs> twos;
    std::string name;
    void choose(Chosen& out) const {
        out.push_back(&whole);
        for (const Pairs& two : twos) out.push_back(&two);
    }
};

std::vector<Told> told_pairs(const std::vector<LabelledStory>& stories, double weight) {
    std::vector<Told> out;
    for (const LabelledStory& story : stories) {
        Told& told = out.emplace_back(Told{pairs_of(story, weight / 2), {}, story.name});
        for (const LabelledStory& two : by_two(story)) told.twos.push_back(pairs_of(two, weight / 2));
    }
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

/// Mean, over the pairs of the gold, of the precision down to each; those that are no candidates count as never found.
double average_precision(std::vector<std::pair<double, double>> scores, double missed) {
    std::stable_sort(scores.begin(), scores.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
    double right = 0, sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i].second > 0.5) sum += ++right / static_cast<double>(i + 1);
    return sum / (right + missed);
}

/// How many are right of those found, and of how many.
struct Tally {
    double right = 0, found = 0, gold = 0;
    void print(const char* what) const {
        const double p = right / std::max(1.0, found), r = right / std::max(1.0, gold);
        std::printf(" %s P %.3f R %.3f F1 %.3f", what, p, r, 2 * p * r / std::max(1e-9, p + r));
    }
};

/// What the stories come to when all pairs are this much surer (log odds): pairs within agreements, and statements told as only here.
struct Outcome {
    double surer = 0;
    Tally pairs, only;

    void add(const Pairs& story, const std::vector<double>& sums) {
        std::vector<Edge> edges;
        std::vector<bool> shared(story.statements.size(), false);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const Edge& edge = edges.emplace_back(Edge{story.scored[i].a, story.scored[i].b, 0, static_cast<float>(logistic(sums[i] + surer))});
            if (edge.sameness >= kSameFrom) shared[edge.a] = shared[edge.b] = true;
        }
        std::set<std::pair<std::uint32_t, std::uint32_t>> found;
        for (const Group& group : gather(edges, story.statements))
            for (const std::uint32_t a : group.statements)
                for (const std::uint32_t b : group.statements)
                    if (a < b && story.statements[a].article != story.statements[b].article) found.insert({a, b});
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (story.known[i].weight <= 0 || !found.count({edges[i].a, edges[i].b})) continue;
            pairs.found += 1, pairs.right += story.known[i].grade;
        }
        for (const Example& e : story.known) pairs.gold += e.weight > 0 ? e.grade : 0;
        pairs.gold += story.missed;
        for (std::size_t i = 0; i < shared.size(); ++i) {
            if (story.unique[i] == Unique::unknown) continue;
            const bool unique = story.unique[i] == Unique::yes;
            only.gold += unique, only.found += !shared[i], only.right += unique && !shared[i];
        }
    }
};

/// Scores of pairs with their grades, and pairs of the gold that are no candidates.
struct Scores {
    const char* name;
    std::vector<std::pair<double, double>> of;
    double missed = 0;
    std::vector<Outcome> outcomes;

    explicit Scores(const char* story_kind) : name(story_kind) {
        for (double surer = -0.6; surer < 1.5; surer += 0.3) outcomes.push_back({surer, {}, {}});
    }
    void add(const Pairs& story, const Fitted& fitted) {
        missed += story.missed;
        std::vector<double> sums;
        for (const Example& e : related(story, fitted.first).known) {
            sums.push_back(weighed(fitted.sameness, e.features));
            if (e.weight > 0) of.push_back({sums.back(), e.grade});
        }
        for (Outcome& outcome : outcomes) outcome.add(story, sums);
    }
    void print() const {
        std::printf("// held out, %s: average precision %.4f\n", name, average_precision(of, missed));
        for (const Outcome& outcome : outcomes) {
            std::printf("//   surer by %+.1f:", outcome.surer);
            outcome.pairs.print("pairs"), outcome.only.print("only here"), std::printf("\n");
        }
    }
};

/// The number that an ECB+ story's name begins with: its two stories tell of like events.
int topic_of(const Told& story) { return std::atoi(story.name.c_str()); }

/// Each fourth of the stories is scored by what the others teach; of our own the long ones, which are as real reports are, apart.
void print_held_out(const std::vector<Told>& own, const std::vector<Told>& real) {
    constexpr int kFolds = 4;
    constexpr std::size_t kLong = 70;
    Scores of_three("real"), of_two("real, two reports"), long_ones("own, long"), short_ones("own, short"), own_two("own, two reports");
    for (int fold = 0; fold < kFolds; ++fold) {
        Chosen train;
        for (const Told& story : real)
            if (topic_of(story) % kFolds != fold) story.choose(train);
        for (std::size_t i = 0; i < own.size(); ++i)
            if (static_cast<int>(i) % kFolds != fold) own[i].choose(train);
        const Fitted fitted = fit_both(train);
        for (const Told& story : real) {
            if (topic_of(story) % kFolds != fold) continue;
            of_three.add(story.whole, fitted);
            for (const Pairs& two : story.twos) of_two.add(two, fitted);
        }
        for (std::size_t i = static_cast<std::size_t>(fold); i < own.size(); i += kFolds) {
            (own[i].whole.statements.size() >= kLong ? long_ones : short_ones).add(own[i].whole, fitted);
            for (const Pairs& two : own[i].twos) own_two.add(two, fitted);
        }
    }
    for (const Scores* scores : {&of_three, &of_two, &long_ones, &short_ones, &own_two}) scores->print();
}

int fit_all(char** folders, bool held_out) {
    const std::string data = folders[0];
    const auto train = graded_pairs(data + "/compare/stsb/sts-train.csv"), dev = graded_pairs(data + "/compare/stsb/sts-dev.csv");
    const Weights graded = fit(train, Curve::line, kGradedRidge, of_words_only());
    const std::vector<Told> real = told_pairs(ecb_facts(folders[1], folders[2]), kRealWeight), own = told_pairs(own_stories(folders[3]), kOwnWeight);
    Chosen all;
    for (const auto* stories : {&real, &own})
        for (const Told& story : *stories) story.choose(all);
    const Fitted fitted = fit_both(all);
    std::printf("inline constexpr Biases kBias{%.3f, %.3f, %.3f};\n", graded.bias, fitted.first.bias, fitted.sameness.bias);
    std::printf("inline constexpr std::array<Weight, kFeatures> kWeights{{\n");
    for (std::size_t i = 0; i < kFeatures; ++i)
        std::printf("    {\"%s\", %.3fF, %.3fF, %.3fF},\n", std::string(kWeights[i].name).c_str(), graded.of[i], fitted.first.of[i], fitted.sameness.of[i]);
    std::printf("}};\n// STS-B news, Pearson: train %.3f, dev %.3f\n", pearson(train, graded), pearson(dev, graded));
    if (held_out) print_held_out(own, real);
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
    for (int i = 0; i < count; ++i) {
        const bool facts = i + 1 < count && std::string(folders[i + 1]).ends_with(".tsv");
        for (const LabelledStory& story : facts ? ecb_facts(folders[i], folders[i + 1]) : own_stories(folders[i])) print_rows(story);
        i += facts;
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "";
    if ((what == "fit" || what == "held-out") && argc == 6) return fit_all(argv + 2, what == "held-out");
    if (what == "graded" && argc == 3) return graded(argv[2]);
    if (what == "rows" && argc > 2) return rows(argc - 2, argv + 2);
    return std::fprintf(stderr, "usage: fit_likeness fit|held-out DATA ECBPLUS FACTS STORIES | graded DATA | rows STORIES...\n"), 2;
}
