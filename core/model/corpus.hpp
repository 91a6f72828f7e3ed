/// @file
/// The training sets as articles with labelled tokens. For the programs of this folder only.
///
/// Sentences are joined to natural text and split again by our own tokeniser, so that training sees what reading will see.
#pragma once

#include <string>
#include <vector>

#include "entities/tagger_model.hpp"
#include "language/language.hpp"
#include "source/document.hpp"

namespace crossread::model {

/// One token of a set: its word, its label as one of ours, its part of speech and its spacing where the set has them.
struct Labelled {
    std::string word;
    entities::Label label = 0;
    std::string tag;
    bool glued = false;  ///< no space stands before it
};
using LabelledSentence = std::vector<Labelled>;
using LabelledArticle = std::vector<LabelledSentence>;

/// An article as reading sees it, with a label per token of `language`.
struct Example {
    Document document;
    Language language;
    std::vector<entities::Label> labels;
    std::vector<std::string> tags;
};

enum class Variant { plain, spaced, parted, upper, lower, title };

/// Joins, splits and labels. The variant changes spacing (all tokens apart; acronyms and hyphened names in parts) or casing.
[[nodiscard]] Example make_example(const LabelledArticle& article, Variant variant);

/// word TAB label, sentences parted by blank lines; "# gmb sentence N" numbers tell where in GMB a sentence stood.
/// Sentences that stood within `window` of each other make an article. Several files are merged by those numbers.
/// `corrections` says in rows of number, first token, last token, label what the files have wrong (labels/gmb_corrections.tsv).
[[nodiscard]] std::vector<LabelledArticle> read_gmb(const std::vector<std::string>& paths, const std::string& corrections);
/// word SPACE or TAB label, sentences parted by blank lines, articles of `sentences` each.
[[nodiscard]] std::vector<LabelledArticle> read_conll(const std::string& path, std::size_t sentences);
/// GMB's ner_dataset.csv with its parts of speech, a sentence an article, each sentence once.
[[nodiscard]] std::vector<LabelledArticle> read_gmb_tags(const std::string& path);
/// GUM's CoNLL-U with its parts of speech: named entities are those headed by a proper noun.
[[nodiscard]] LabelledArticle read_gum(const std::string& path);

}  // namespace crossread::model
