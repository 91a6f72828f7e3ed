/// @file
/// Trains tagger.bin, the weights of core/entities/tagger.hpp.
///
///     train_tagger DATA_DIR LABELS_DIR OUT.bin
///
/// DATA_DIR holds the sets unpacked, as train.sh lays them out; LABELS_DIR is core/model/labels. The same data give the same bytes: one
/// thread, fixed seeds.
#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "entities/features.hpp"
#include "entities/memory.hpp"
#include "model/corpus.hpp"
#include "model/crf.hpp"
#include "model/marked_text.hpp"
#include "model/variants.hpp"

using namespace crossread;
using namespace crossread::entities;
using model::drawn;
using model::LabelledArticle;
using model::Learner;
using model::Read;
using model::Sequence;

namespace {

constexpr int kEpochs = 4, kFoldEpochs = 2;
constexpr int kRounds = 3;      // orders of learning whose weights are averaged
constexpr int kOurCopies = 8;   // variants of each article of our own: they are few, and nearest to what is read
constexpr double kWithoutMemory = 0.35;  // articles learnt as a first reading sees them

/// The runs of one article; with a memory, what it says is part of the features.
void append_sequences(const Read& read, std::uint32_t article, const Memory* memory, std::vector<Sequence>& out) {
    std::size_t sentence = 0;
    const Language& language = read.example.language;
    for (const Run run : read.scene.runs) {
        while (language.sentences[sentence].last <= run.first) ++sentence;
        Sequence sequence;
        sequence.article = article;
        sequence.first = run.first;
        std::vector<Recalled> recalled;
        for (std::uint32_t i = run.first; memory && i < run.last; ++i) recalled.push_back(memory->recall(i));
        const bool remembered = std::any_of(recalled.begin(), recalled.end(), [](const Recalled& of) { return of.tells(); });
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            append_features(read.scene, language.sentences[sentence], run, i, sequence.features);
            if (remembered) append_features(recalled, i - run.first, sequence.features);
            sequence.offsets.push_back(static_cast<std::uint32_t>(sequence.features.size()));
            sequence.labels.push_back(read.example.labels[i]);
        }
        // A name cannot reach into the run from outside it.
        if (sequence.labels[0] && !begins(sequence.labels[0])) sequence.labels[0] = begin_label(type_of(sequence.labels[0]));
        out.push_back(std::move(sequence));
    }
}

/// First readings of each article by a model that has not seen it: one trained on the odd ones reads the even ones and back.
std::vector<std::vector<entities::Labelled>> first_readings(const std::vector<Read>& reads) {
    std::vector<std::vector<entities::Labelled>> out;
    for (const Read& read : reads) out.emplace_back(read.scene.atoms.size());
    for (const std::uint32_t held : {0u, 1u}) {
        std::vector<Sequence> train, test;
        for (std::uint32_t i = 0; i < reads.size(); ++i) append_sequences(reads[i], i, nullptr, reads[i].origin % 2 == held ? test : train);
        Learner learner(train);
        learner.learn(train, kFoldEpochs, 1);
        for (const Sequence& s : test) {
            const std::vector<entities::Labelled> labels = learner.label(s);
            std::copy(labels.begin(), labels.end(), out[s.article].begin() + s.first);
        }
    }
    return out;
}

/// (begin, end, type) of each name.
std::vector<std::array<std::size_t, 3>> names_of(const std::vector<Label>& labels) {
    std::vector<std::array<std::size_t, 3>> out;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!begins(labels[i])) continue;
        std::size_t end = i + 1;
        while (end < labels.size() && labels[end] == labels[i] + 1) ++end;
        out.push_back({i, end, static_cast<std::size_t>(type_of(labels[i]))});
    }
    return out;
}

/// Prints how the first readings, by models that had not seen the articles, agree with the sets: articles as they are written only.
void report_first_readings(const std::vector<Read>& reads, const std::vector<std::vector<entities::Labelled>>& readings) {
    std::array<std::array<std::size_t, 3>, kNameTypes> counts{};  // right, found, in the sets
    for (std::size_t r = 0; r < reads.size(); ++r) {
        if (r > 0 && reads[r].origin == reads[r - 1].origin) continue;  // a variant
        std::vector<Label> found;
        for (const entities::Labelled& l : readings[r]) found.push_back(l.label);
        const auto ours = names_of(found), theirs = names_of(reads[r].example.labels);
        for (const auto& name : ours) ++counts[name[2]][1], counts[name[2]][0] += std::count(theirs.begin(), theirs.end(), name) > 0;
        for (const auto& name : theirs) ++counts[name[2]][2];
    }
    static const char* const types[] = {"person", "place", "organization", "nationality", "facility", "other"};
    for (std::size_t t = 0; t < counts.size(); ++t) {
        const auto [right, found, all] = counts[t];
        std::printf("held out: %s F1 %.3f (%zu right of %zu found and %zu)\n", types[t], 2.0 * static_cast<double>(right) / static_cast<double>(found + all), right, found, all);
    }
}

/// The articles of the sets, and how many variants of each are learnt beside it.
struct Sets {
    std::vector<LabelledArticle> articles;
    std::vector<int> copies;

    void add(std::vector<LabelledArticle> more, int copies_of_each) {
        for (LabelledArticle& article : more) articles.push_back(std::move(article));
        copies.resize(articles.size(), copies_of_each);
    }
};

Sets read_sets(const std::string& data, const std::string& labels) {
    Sets out;
    out.add(model::read_gmb({data + "news_gold.conll", data + "gmb_clean.conll"}, labels + "/gmb_corrections.tsv"), 1);
    // WikiGold is small but tells of everything; it counts twice, in articles cut at other places.
    for (const std::size_t length : {12u, 20u}) out.add(model::read_conll(data + "wikigold.conll", length), 1);
    out.add(model::read_marked(labels), kOurCopies);
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return std::fprintf(stderr, "usage: train_tagger DATA_DIR LABELS_DIR OUT.bin\n"), 2;
    const Sets sets = read_sets(std::string(argv[1]) + "/", argv[2]);
    std::printf("%zu articles\n", sets.articles.size());

    const std::vector<Read> reads = model::read_all(sets.articles, sets.copies);
    const auto readings = first_readings(reads);
    report_first_readings(reads, readings);
    std::mt19937 random(7);
    std::vector<Sequence> sequences;
    for (std::uint32_t i = 0; i < reads.size(); ++i) {
        const Memory memory(reads[i].scene, readings[i]);
        append_sequences(reads[i], i, drawn(random) < kWithoutMemory ? nullptr : &memory, sequences);
    }
    std::printf("%zu runs\n", sequences.size());
    Learner learner(sequences);
    learner.learn(sequences, kEpochs, kRounds);
    std::ofstream(argv[3], std::ios::binary) << learner.file();
}
