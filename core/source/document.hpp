/// @file
/// Source and Document: what a reader hands in, and the clean article found in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/span.hpp"

namespace crossread {

/// `text` is a raw dump of a page, with whatever came along; `prose` is already clean and is kept character for character.
enum class Format : std::uint8_t { automatic, text, html, mhtml, prose };

/// How much of an article is worked out. `story` is the clean article and its head fields, what a page was saved for, in less than
/// half the time: no sentences, names or facts, and no date inferred from them.
enum class Analysis : std::uint8_t { full, story };

/// One input.
struct Source {
    std::string name;     ///< a file's name or a label; only for people
    std::string content;  ///< any bytes
    Format format = Format::automatic;
    std::string published;   ///< ISO 8601, date or date and time; empty when not given
    std::string url;         ///< empty when not given
    std::vector<Span> keep;  ///< dropped pieces to put back: in UTF-16 units, as the JSON's `dropped` has them
    Analysis analysis = Analysis::full;
};

enum class BlockKind : std::uint8_t { title, subtitle, paragraph, heading, quote, list_item, caption };
enum class DropKind : std::uint8_t { section, byline, timestamp, related, boilerplate, navigation, advert, other };

/// A piece of the article that is kept.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    Span text;         ///< in Document::text
    Span source;       ///< in the decoded content; all of the block's words lie in it, markup may lie between them
    bool row = false;  ///< a row of a table; its cells are parted by tabs
};

/// A piece of the content that is not part of the article, and why.
struct Dropped {
    DropKind kind = DropKind::other;
    std::string text;
    std::string reason;  ///< for a person: "a row of links", "names of icons run together"
    Span source;         ///< in the decoded content
};

/// How a date came to be known.
enum class Known : std::uint8_t { stated, given, inferred };

/// Words that prove something about an article.
struct Evidence {
    std::uint32_t article = 0;  ///< index into the articles compared; 0 within one article
    Span span;
    bool in_source = false;  ///< the span points into the decoded content (a dropped date line), not into the text
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A date of the article itself.
struct Dated {
    std::string value;  ///< ISO 8601 to the precision known: "2018-05-03T21:21", "2018-05-03", "2018-05"
    Known how = Known::stated;
    std::vector<Evidence> evidence;  ///< empty only when `how` is given
};

struct Dateline {
    std::vector<std::string> places;  ///< as written: "BEIJING", "SEOUL"
    std::string agency;
    Span span;  ///< in Document::text
};

/// The clean article. `text` is the kept blocks in order, title and subtitle first, joined by blank lines;
/// of a `prose` source it is the content, character for character.
/// Every visible character of the content lies in the source range of a kept block or of a dropped one (law 1).
struct Document {
    Format format = Format::text;  ///< what the content turned out to be; never automatic
    std::string language;          ///< BCP 47: "en"; "und" when it cannot be told
    std::string title, subtitle, section, publisher;
    std::vector<std::string> authors;
    std::string url;
    std::optional<Dated> published, updated;
    std::optional<Dateline> dateline;
    std::string text;  ///< valid UTF-8
    std::vector<Block> blocks;
    std::vector<Dropped> dropped;
    std::vector<Diagnostic> diagnostics;
};

}  // namespace crossread
