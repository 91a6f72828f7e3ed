/// @file
/// Articles with their names marked by hand, so that resolution is tested apart from the tagger.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "entities/entities.hpp"
#include "entities/resolve.hpp"
#include "language/language.hpp"

namespace crossread::marked {

/// An article as it comes out of resolution.
struct Read {
    Document document;
    Language language;
    Entities entities;

    /// The entity of the nth mention with these words; kNoEntity when there is none.
    [[nodiscard]] EntityId of(std::string_view words, int nth = 1) const {
        for (const Mention& mention : entities.mentions) {
            if (slice(document.text, mention.span) == words && --nth == 0) return mention.entity;
        }
        return kNoEntity;
    }
    [[nodiscard]] std::string name(std::string_view words, int nth = 1) const {
        const EntityId id = of(words, nth);
        return id == kNoEntity ? "" : entities.entities[id].name;
    }
    [[nodiscard]] const Entity& entity(std::string_view words) const { return entities.entities.at(of(words)); }
};

inline EntityType type_of(char letter) {
    switch (letter) {
        case 'P': return EntityType::person;
        case 'O': return EntityType::organization;
        case 'L': return EntityType::place;
        case 'N': return EntityType::nationality;
        default: return EntityType::other;
    }
}

/// An article before resolution.
struct Parsed {
    Document document;
    Language language;
    std::vector<Mention> names;
};

/// "[P Ana Ruiz] met [P Ruiz]": P person, O organization, L place, N nationality, X other. A blank line parts paragraphs.
inline Parsed parse(std::string_view text) {
    Parsed out;
    std::vector<Mention>& names = out.names;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '[') {
            Mention& mention = names.emplace_back();
            mention.type = type_of(text[at + 1]);
            mention.confidence = 0.9f;
            mention.span.begin = static_cast<std::uint32_t>(out.document.text.size());
            at += 2;
        } else if (text[at] == ']') {
            names.back().span.end = static_cast<std::uint32_t>(out.document.text.size());
        } else {
            out.document.text.push_back(text[at]);
        }
    }
    out.document.language = "en";
    for (std::size_t at = 0; at < out.document.text.size();) {
        const std::size_t end = std::min(out.document.text.find("\n\n", at), out.document.text.size());
        Block block;
        block.text = block.source = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        out.document.blocks.push_back(block);
        at = end + 2;
    }
    out.language = language::analyse(out.document);
    return out;
}

inline Read read(std::string_view text) {
    Parsed parsed = parse(text);
    Read out{std::move(parsed.document), std::move(parsed.language), {}};
    out.entities = entities::resolve(out.document, out.language, std::move(parsed.names));
    return out;
}

/// The marks of names in a text: the inverse of parse().
inline std::string mark(std::string_view text, const std::vector<Mention>& names) {
    std::string out;
    std::size_t at = 0;
    for (const Mention& name : names) {
        out.append(text.substr(at, name.span.begin - at));
        out.append("[").append(1, "POLNX"[static_cast<std::size_t>(name.type)]).append(" ").append(slice(text, name.span)).append("]");
        at = name.span.end;
    }
    return out.append(text.substr(at));
}

/// The same for several articles, and what they have in common.
struct Compared {
    std::vector<Read> articles;
    Linked linked;

    [[nodiscard]] EntityId of(std::size_t article, std::string_view words) const { return linked.of.at(article).at(articles[article].of(words)); }
    [[nodiscard]] const Entity& entity(std::size_t article, std::string_view words) const { return linked.entities.at(of(article, words)); }
};

inline Compared compare(const std::vector<std::string_view>& texts) {
    Compared out;
    for (const std::string_view text : texts) out.articles.push_back(read(text));
    std::vector<NamedArticle> named;
    for (const Read& article : out.articles) named.push_back({&article.document, &article.language, &article.entities});
    out.linked = entities::link(named);
    return out;
}

}  // namespace crossread::marked
