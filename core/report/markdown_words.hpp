/// @file
/// How the Markdown report names articles and shows their words. Internal to the report room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compare/report.hpp"

namespace crossread::report {

/// In bytes: how much is shown of a sentence, and of words beside others.
inline constexpr std::size_t kSentence = 320, kShort = 160;

/// Words that several say, and who does.
using Said = std::pair<std::string, std::vector<Evidence>>;

/// Adds them to those of the same letters, or to the end.
void add_said(std::vector<Said>& all, const std::string& words, const Evidence& where);

class Words {
public:
    explicit Words(const Report& report);

    /// What the article goes by: its publisher, or its file's name without the ending. Numbered where two have the same.
    [[nodiscard]] const std::string& name(std::uint32_t article) const { return names_[article]; }
    /// The names of the articles, each once, in order.
    [[nodiscard]] std::string names(const std::vector<Evidence>& all) const;
    [[nodiscard]] std::string title(std::uint32_t article) const;

    /// The words as they are.
    [[nodiscard]] std::string bare(const Evidence& e, std::size_t most = kSentence) const;
    /// In quotation marks; what was cut from the midst of a sentence says so.
    [[nodiscard]] std::string quoted(const Evidence& e, std::size_t most = kSentence) const;
    /// The sentence with these words of it in bold.
    [[nodiscard]] std::string in_context(const Evidence& e) const;
    /// The sentence that the words begin in; the words themselves where they stand in none.
    [[nodiscard]] Span sentence_around(const Evidence& e) const;
    [[nodiscard]] bool in_headline(const Evidence& e) const;
    /// Whether the words of the other are written among these.
    [[nodiscard]] bool holds(const Evidence& all, const Evidence& some) const;
    /// How many of the words of one the other has too, short ones left out.
    [[nodiscard]] std::size_t in_common(const Evidence& a, const Evidence& b) const;

private:
    [[nodiscard]] std::string_view text(std::uint32_t article) const { return report_.articles[article].document.text; }
    [[nodiscard]] std::string own_name(std::uint32_t article) const;
    [[nodiscard]] std::vector<std::string_view> long_words(const Evidence& e) const;
    const Report& report_;
    std::vector<std::string> names_;
};

}  // namespace crossread::report
