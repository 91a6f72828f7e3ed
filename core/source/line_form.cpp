#include "source/line_form.hpp"

#include <algorithm>
#include <bit>
#include <memory>
#include <utility>
#include <string_view>

#include "source/byline.hpp"
#include "source/caption_line.hpp"
#include "source/page_talk.hpp"

namespace crossread::source {
namespace {

/// A row of icon names at a paragraph's end is not longer.
constexpr std::size_t kLongestTail = 500;

/// Beyond this a unit is read as prose without a closer look, which keeps a line of 20 MB cheap.
constexpr std::size_t kLookedAt = 600;

/// A line of so many words that begins with © is a page's own.
constexpr std::uint32_t kSmallPrint = 24;

/// Names that designers give to icons; copied pages hold them where the icons were.
bool names_icons(std::string_view text, const Wording& w) {
    static constexpr std::string_view kIconWords[] = {"Icon",     "Arrow",   "Chevron", "Burger", "Sketch", "Artboard",
                                                      "Path",     "Layer",   "Glyph",   "Shape",  "Logo",   "Group",
                                                      "Facebook", "Twitter", "Search",  "Close",  "Menu"};
    static constexpr Beginnings kBegin(kIconWords);
    std::size_t found = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (!kBegin.may(text[at], text[at + 1])) continue;
        for (const std::string_view word : kIconWords) found += text.substr(at).starts_with(word);
    }
    return w.joints >= 2 ? found >= 2 && w.joints * 5 >= w.words : found >= 4 && found * 2 >= w.words;
}

}  // namespace

std::size_t icon_tail(std::string_view text) {
    const std::size_t from = text.size() > kLongestTail ? text.size() - kLongestTail : 0;
    std::size_t best = text.size();
    for (std::size_t at = from; at + 1 < text.size(); ++at) {
        if (text[at] != '.' && text[at] != '!' && text[at] != '?') continue;
        std::size_t tail = at + 1;
        for (const std::string_view quote : {"”", "’", "\"", "'", ")"})
            if (text.substr(tail).starts_with(quote)) tail += quote.size();
        if (tail >= text.size() || text[tail] < 'A' || text[tail] > 'Z') continue;
        const std::string_view rest = text.substr(tail);
        if (names_icons(rest, look_at(rest))) best = std::min(best, tail);
    }
    return best;
}

namespace {

bool is_unfilled(std::string_view text) {
    return text.find("{{") != std::string_view::npos || text.find("}}") != std::string_view::npos ||
           text.find("${") != std::string_view::npos || text.find("<%") != std::string_view::npos ||
           text.find("[[") != std::string_view::npos;
}

bool is_code(std::string_view text) {
    std::size_t marks = 0;
    for (const char c : text) marks += c == '{' || c == '}' || c == ';' || c == '=' || c == '<' || c == '>' || c == '_';
    return marks >= 6 && marks * 12 >= text.size();
}

bool is_address(std::string_view text, const Wording& w) {
    if (w.words > 4) return false;
    if (text.starts_with("http") || text.starts_with("www.")) return true;
    const std::size_t at = text.find('@'), hash = text.find('#');
    return at != std::string_view::npos || (hash == 0 && text.size() > 1 && text[1] != ' ');
}

/// "email" and "print" have the fewest letters.
constexpr std::size_t kShortestNetwork = 5;

/// "Share this: Facebook Twitter WhatsApp Email Print", glued or not
bool names_networks(std::string_view key, const Wording& w) {
    static constexpr std::string_view kNames[] = {"facebook", "twitter",   "linkedin",  "whatsapp", "telegram", "email",     "print",  "reddit",
                                                  "pinterest", "instagram", "youtube", "share",    "messenger", "pocket", "bluesky", "threads"};
    static constexpr Beginnings kBegin(kNames);
    if (w.sentence_ends != 0 || w.words > std::size(kNames) * 3 || key.size() < 3 * kShortestNetwork) return false;
    std::uint32_t found = 0;  // a bit each, in one walk for all of them
    for (std::size_t at = 0; at + kShortestNetwork <= key.size(); ++at) {
        if (!kBegin.may(key[at], key[at + 1])) continue;
        for (std::size_t n = 0; n < std::size(kNames); ++n)
            if (key.substr(at).starts_with(kNames[n])) found |= 1u << n;
    }
    const auto names = static_cast<std::uint32_t>(std::popcount(found));
    return names >= 3 && w.words <= names * 3;
}

/// "Home > World > Asia", "News | Sport | Weather"
bool is_menu(std::string_view text, const Wording& w) {
    // Most lines have no such mark, and each of the searches below would stop at every space of them.
    const auto may_part = [](char c) { return c == '>' || c == '|' || c == '/' || c == '\xC2' || c == '\xE2'; };
    std::size_t spaces = text.find(' ');
    while (spaces != std::string_view::npos && !(spaces + 1 < text.size() && may_part(text[spaces + 1]))) spaces = text.find(' ', spaces + 1);
    if (spaces == std::string_view::npos) return false;
    std::size_t parts = 0;
    for (const std::string_view mark : {" > ", " » ", " › ", " | ", " / ", " · ", " • ", " → "})
        for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) ++parts;
    return parts >= 2 && w.words <= parts * 4 + 4 && w.sentence_ends <= 1;
}

/// Words that stand around a page's dates.
bool is_date_word(std::string_view word) {
    static constexpr std::string_view kWords[] = {
        "published", "updated", "posted", "last",    "modified", "date",    "created", "first",     "issued",   "released", "at",
        "on",        "time",    "edited", "revised", "uploaded", "monday",  "tuesday", "wednesday", "thursday", "friday",   "saturday",
        "sunday",    "mon",     "tue",    "tues",    "wed",      "thu",     "thur",    "thurs",     "fri",      "sat",      "sun",
        "gmt",       "utc",     "est",    "edt",     "pst",      "pdt",     "cst",     "cdt",       "et",       "pt",       "ist",
        "bst",       "cet",     "hkt",    "sgt",     "jst",      "am",      "pm",      "local",     "hours",    "hrs",      "ago",
        "min",       "mins",    "minute", "minutes", "read",     "reading", "hour",    "day",       "days",     "a",        "m",
        "p",         "of",      "the",    "article", "story",    "was",     "this",    "original",  "version",  "since",    "version",
        "as",        "and",     "th",     "st",      "nd",       "rd",      "#",
        // What stands around dates in other languages.
        "publié",    "publiée", "le",     "mis",     "mise",     "à",       "jour",    "lundi",     "mardi",    "mercredi", "jeudi",
        "vendredi",  "samedi",  "dimanche", "publicado", "actualizado", "el", "a",     "las",       "lunes",    "martes",   "miércoles",
        "jueves",    "viernes", "sábado", "domingo", "em",       "às",      "atualizado", "pubblicato", "aggiornato", "il",  "alle",
        "ore",       "veröffentlicht", "aktualisiert", "zuletzt", "stand", "am", "um",  "uhr",       "montag",   "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonntag", "gepubliceerd", "op", "опубликовано", "обновлено", "в", "г", "года", "年", "月", "日",
        "分",        "来源",    "作者",   "编辑"};
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

/// Are more than `few` words of a key none that stand around dates?
bool more_strange_words_than(std::size_t few, const std::string& key) {
    std::size_t out = 0;
    for (std::size_t at = 0; at < key.size() && out <= few;) {
        const std::size_t end = std::min(key.find(' ', at), key.size());
        if (!is_date_word(std::string_view(key).substr(at, end - at))) ++out;
        at = end + 1;
    }
    return out > few;
}

/// "3 hours ago", "5 min read"
bool is_relative_time(const std::string& key) {
    if (key.size() > 60 || key.find('#') == std::string::npos || more_strange_words_than(0, key)) return false;
    return has_any(key, {" ago ", " read ", " mins ", " min "});
}

/// "11.42am GMT", "08:30", "18h45": the head of an entry in a live blog.
bool is_clock(std::string_view text) {
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t begin = at;
        while (at < text.size() && at < begin + 2 && text[at] >= '0' && text[at] <= '9') ++at;
        return at - begin;
    };
    if (text.size() > 14 || digits() == 0 || at == text.size() || std::string_view(":.h").find(text[at++]) == std::string_view::npos || digits() != 2)
        return false;
    std::size_t letters = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && c != ' ' && c != '.') return false;
        letters += letter;
    }
    return letters <= 6;
}

/// "Updated 8 March 2022 | Published 7 March 2022": the second is the line's date.
void take_first_date(std::string_view text, Look& out) {
    const std::uint32_t begin = out.date->span.end;
    const std::optional<FoundDate> second = find_date(text.substr(begin));
    if (!second || !has_any(key_of(text.substr(begin, second->span.begin)), {" published ", " posted ", " first ", " originally "})) return;
    *out.date = *second;
    out.date->span = {second->span.begin + begin, second->span.end + begin};
    out.updated = false;
}

void read_date(std::string_view text, Look& out) {
    if (out.wording.digits < kFewestDigits) return;  // nearly every unit
    std::optional<FoundDate> date = find_date(text);
    if (!date) return;
    std::string rest(text.substr(0, date->span.begin));
    rest += ' ';
    rest += text.substr(date->span.end);
    // A second date may follow: "Published 3 May 2018 | Updated 4 May 2018".
    while (const std::optional<FoundDate> again = find_date(rest)) rest.erase(again->span.begin, again->span.size());
    if (more_strange_words_than(2, key_of(rest))) return;
    out.form = Form::timestamp;
    const std::string_view before = text.substr(0, date->span.begin);
    out.updated = tells_update(before) && !has_any(key_of(before), {" published "});
    out.date = std::make_unique<FoundDate>(*std::move(date));
    if (out.updated) take_first_date(text, out);
}

}  // namespace

bool tells_update(std::string_view words) {
    return has_any(key_of(words), {" updated ", " modified ", " revised ", " edited ", " mis à jour ", " mise à jour ", " modifié ", " actualizado ",
                                   " actualizada ", " atualizado ", " aggiornato ", " aktualisiert ", " bijgewerkt ", " uppdaterad ", " oppdatert ",
                                   " обновлено "});
}

bool Look::told() const {
    if (!telling) return false;
    if (telling->whole) return true;
    if (telling->sure) return wording.words <= kLongestTalk;
    if (form == Form::prose) return telling->start ? wording.words <= 14 : wording.words <= 16;
    return telling->start ? wording.words <= 24 : wording.words <= 16;
}

Look look_at_unit(const Unit& unit) {
    Look out;
    const std::string_view text = unit.text;
    out.wording = look_at(text.substr(0, std::min(text.size(), kLookedAt)));
    const Wording& w = out.wording;
    if (text.size() > kLookedAt) {
        out.form = Form::prose;
        out.wording.ends_sentence = true;
        return out;
    }
    const std::string key = key_of(text);
    out.telling = telling_phrase(key);
    if (w.words <= kSmallPrint && text.starts_with("©"))
        out.telling = Telling{"the page's own small print", DropKind::boilerplate, true, true, true};
    else if (const std::optional<Telling> talk = talk_of_page(text, key, w, out.telling))
        out.telling = talk;
    out.form = w.ends_sentence && w.words >= 2 && (!w.asks || w.sentence_ends >= 2) ? Form::prose : Form::line;
    if (w.sentence_ends >= 2) out.form = Form::prose;
    if (w.words == 0 && w.digits == 0)
        out.form = Form::marks;
    else if (is_unfilled(text))
        out.form = Form::unfilled;
    else if (names_icons(text, w))
        out.form = Form::icons;
    else if (is_code(text))
        out.form = Form::code;
    else if (is_address(text, w))
        out.form = Form::address;
    else if (is_menu(text, w) || names_networks(key, w))
        out.form = Form::menu;
    else if (is_byline(text))
        out.form = Form::byline;
    else if (is_caption(text, key, w))
        out.form = Form::caption;
    if (w.words <= 24 && (out.form == Form::line || out.form == Form::prose || out.form == Form::menu)) read_date(text, out);
    if (out.form == Form::byline) {
        if (auto date = find_date(text)) out.date = std::make_unique<FoundDate>(*std::move(date));
        out.updated = out.date && tells_update(text.substr(0, out.date->span.begin));
    }
    if (is_relative_time(key) || is_clock(text)) out.form = Form::timestamp;
    return out;
}

std::optional<Verdict> plain_junk(const Look& look) {
    switch (look.form) {
        case Form::timestamp:
            return dropped(DropKind::timestamp, look.updated ? "when it was updated" : "when it was published");
        case Form::byline:
            return dropped(DropKind::byline, "who wrote it");
        case Form::icons:
            return dropped(DropKind::boilerplate, "names of icons run together");
        case Form::unfilled:
            return dropped(DropKind::boilerplate, "a template of the page that was not filled in");
        case Form::menu:
            return dropped(DropKind::navigation, "a row of menu entries");
        case Form::address:
            return dropped(DropKind::navigation, "an address, a handle or a hashtag");
        case Form::marks:
            return dropped(DropKind::other, "a mark without words");
        case Form::code:
            return dropped(DropKind::other, "program text");
        case Form::prose:
        case Form::line:
        case Form::caption:
            break;
    }
    if (look.told()) return dropped(look.telling->kind, look.telling->reason);
    return std::nullopt;
}

}  // namespace crossread::source
