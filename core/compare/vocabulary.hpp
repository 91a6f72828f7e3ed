/// @file
/// The words of one story: how rare each is in it, and which are alike. Internal to the compare room.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "compare/statement.hpp"
#include "language/vectors.hpp"

namespace crossread::comparison {

/// A word of the story.
struct Word {
    std::uint64_t key = 0;
    float rarity = 0;           ///< in English
    float weight = 0;           ///< what a match on it is worth: rarity in English and in the story
    std::uint32_t sentences = 0;  ///< statements that hold it
    float plain = 0;            ///< rarity in English, shared among the words of a name
    float once = 0;             ///< 1 for a word that stands once in each article, less for what comes again and again
    TermKind kind = TermKind::word;
    std::uint32_t stem = 0;     ///< as in the term
    bool has_vector = false;
    language::WordVector vector{};
    language::Sketch sketch;
};

/// Another word with nearly the same meaning.
struct Alike {
    std::uint32_t word = 0;
    float share = 0;  ///< 0 to 1: how much of a match it is
};

class Vocabulary {
public:
    /// The words of these statements, in order of key. Statements are in order of article.
    explicit Vocabulary(std::span<const Statement> statements);

    [[nodiscard]] const std::vector<Word>& words() const { return words_; }
    [[nodiscard]] const Word& operator[](std::uint32_t word) const { return words_[word]; }
    /// Index of a key that occurs in the statements.
    [[nodiscard]] std::uint32_t index_of(std::uint64_t key) const;
    /// 1 for a word that one sentence of the article holds, less the more do; a name's words count wherever its bearer is mentioned.
    [[nodiscard]] float alone(std::uint32_t word, std::uint32_t article) const;
    /// What a name or day in common is worth: the rarer in the story, the more.
    [[nodiscard]] float name_weight(std::uint64_t name) const { return weight_in(names_, name); }
    [[nodiscard]] float day_weight(std::uint64_t day) const { return weight_in(days_, day); }
    /// The words like this one, without itself.
    [[nodiscard]] std::span<const Alike> alike(std::uint32_t word) const;

private:
    using Weights = std::vector<std::pair<std::uint64_t, float>>;  // sorted by key
    using Mention = std::pair<std::uint64_t, std::uint32_t>;  // a name, and an article of which a sentence mentions it
    static Weights weights_of(std::span<const std::uint64_t> used, std::size_t statements);  // `used` is sorted
    static float weight_in(const Weights& weights, std::uint64_t key);
    void take_words(std::span<const Statement> statements, std::span<const Mention> names);
    void find_alike();
    Weights names_, days_;
    std::vector<Word> words_;
    struct Held {
        std::uint32_t article = 0, sentences = 0;
    };
    std::vector<Held> held_;  ///< by word, then article: how many of its sentences hold the word
    std::vector<std::uint32_t> held_from_;
    std::vector<Alike> alike_;
    std::vector<std::uint32_t> alike_from_;
};

[[nodiscard]] float dot(const language::WordVector& a, const language::WordVector& b);

}  // namespace crossread::comparison
