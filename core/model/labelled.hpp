/// @file
/// Stories whose pairs of sentences are known to state one fact or not: our own (tests/stories), and real ones of ECB+
/// (labels/ecbplus_facts.tsv).
/// Only for training.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/align.hpp"

namespace crossread::model {

struct LabelledStory {
    std::string name;
    std::vector<Article> articles;
    std::vector<comparison::Statement> statements;
    std::set<std::pair<std::uint32_t, std::uint32_t>> same;     ///< statements a < b of different articles that state one fact
    std::set<std::pair<std::uint32_t, std::uint32_t>> unknown;  ///< neither for nor against
};

/// A clean text as an article; an empty one when it cannot be read.
[[nodiscard]] Article article_of(std::string content, std::string published = {});

/// Statements of each article, marked as compare does.
[[nodiscard]] std::vector<std::vector<comparison::Statement>> marked(const std::vector<Article>& articles);

/// One folder: story.json (articles with names, dates and sentences), gold.json (facts with the sentences that state
/// them), and a text file for each article. Empty when something is missing.
[[nodiscard]] LabelledStory own_story(const std::filesystem::path& folder);

/// Stories of ECB+ whose facts were annotated in full: `rows` is labels/ecbplus_facts.tsv (its head says what it holds), which only
/// points into the corpus in the unpacked `folder`. Each report begins with its headline, two sentences are a paragraph.
[[nodiscard]] std::vector<LabelledStory> ecb_facts(const std::filesystem::path& folder, const std::filesystem::path& rows);

/// All stories under a folder, in order of name.
[[nodiscard]] std::vector<LabelledStory> own_stories(const std::filesystem::path& folder);

/// The same story told by two of its reports only, for each two of them.
[[nodiscard]] std::vector<LabelledStory> by_two(const LabelledStory& story);

}  // namespace crossread::model
