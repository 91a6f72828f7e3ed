#include "source/html_hints.hpp"

#include <array>
#include <cstddef>
#include <iterator>

#include "base/hash.hpp"

namespace crossread::source {
namespace {

struct Word {
    std::string_view word;
    std::uint32_t hints;
};

/// Sorted by word. A word that says two things has both bits. English, and what German, French, Spanish, Italian, Portuguese, Dutch and
/// Swedish pages call the same.
constexpr Word kWords[] = {
    {"abonnement", kHintSubscribe},
    {"ad", kHintAdvert},
    {"ads", kHintAdvert},
    {"adsbygoogle", kHintAdvert},
    {"advert", kHintAdvert},
    {"advertisement", kHintAdvert},
    {"advertising", kHintAdvert},
    {"alert", kHintSubscribe},
    {"also", kHintRelated},
    {"antetitulo", kHintSection},
    {"anzeige", kHintAdvert},
    {"ariane", kHintMenu},
    {"article", kHintArticle},
    {"articlebody", kHintArticle | kHintBody},
    {"articles", kHintRelated},
    {"articletext", kHintArticle | kHintBody},
    {"aside", kHintSidebar},
    {"attribution", kHintCaption},
    {"auteur", kHintAuthor},
    {"author", kHintAuthor},
    {"authors", kHintAuthor},
    {"autor", kHintAuthor},
    {"autora", kHintAuthor},
    {"autore", kHintAuthor},
    {"banner", kHintSubscribe},
    {"bildunterschrift", kHintCaption},
    {"bio", kHintAuthor},
    {"blog", kHintArticle},
    {"blogpost", kHintArticle},
    {"blurb", kHintSubtitle},
    {"body", kHintBody},
    {"bottom", kHintFooter},
    {"box", kHintSidebar},
    {"breadcrumb", kHintMenu},
    {"breadcrumbs", kHintMenu},
    {"btn", kHintForm},
    {"button", kHintForm},
    {"buttons", kHintForm},
    {"byline", kHintAuthor},
    {"callout", kHintSubscribe},
    {"caption", kHintCaption},
    {"card", kHintRelated},
    {"cards", kHintRelated},
    {"carousel", kHintMedia | kHintRelated},
    {"categories", kHintTags},
    {"category", kHintTags | kHintSection},
    {"chapo", kHintSubtitle},
    {"col", 0},
    {"column", 0},
    {"comentarios", kHintComment},
    {"comment", kHintComment},
    {"commentaires", kHintComment},
    {"commenti", kHintComment},
    {"commentlist", kHintComment},
    {"comments", kHintComment},
    {"compartilhar", kHintShare},
    {"compartir", kHintShare},
    {"condividi", kHintShare},
    {"consent", kHintOverlay},
    {"content", kHintBody},
    {"contents", kHintMenu},
    {"contributor", kHintAuthor},
    {"cookie", kHintOverlay},
    {"cookies", kHintOverlay},
    {"copy", kHintBody},
    {"copyright", kHintFooter},
    {"correction", kHintMeta},
    {"correlati", kHintRelated},
    {"credit", kHintCaption},
    {"credits", kHintCaption},
    {"cta", kHintSubscribe},
    {"dachzeile", kHintSection},
    {"date", kHintDate},
    {"dateline", kHintDate},
    {"datetime", kHintDate},
    {"datum", kHintDate},
    {"dek", kHintSubtitle},
    {"description", kHintSubtitle},
    {"dialog", kHintOverlay},
    {"disclaimer", kHintFooter},
    {"disclosure", kHintFooter},
    {"discussion", kHintComment},
    {"disqus", kHintComment},
    {"donate", kHintSubscribe},
    {"donation", kHintSubscribe},
    {"dropdown", kHintMenu},
    {"entradilla", kHintSubtitle},
    {"entry", kHintArticle},
    {"excerpt", kHintSubtitle},
    {"eyebrow", kHintSection},
    {"featured", kHintRelated},
    {"fecha", kHintDate},
    {"feed", kHintList},
    {"feedback", kHintComment},
    {"figcaption", kHintCaption},
    {"figure", kHintMedia},
    {"firma", kHintAuthor},
    {"follow", kHintShare},
    {"foot", kHintFooter},
    {"footer", kHintFooter},
    {"footnote", kHintMeta},
    {"form", kHintForm},
    {"gallery", kHintMedia},
    {"gdpr", kHintOverlay},
    {"grid", kHintList},
    {"head", kHintHeader},
    {"header", kHintHeader},
    {"heading", kHintTitle},
    {"headline", kHintTitle},
    {"hidden", kHintHidden},
    {"hide", kHintHidden},
    {"image", kHintMedia},
    {"impressum", kHintFooter},
    {"info", kHintMeta},
    {"infobox", kHintSidebar},
    {"ingress", kHintSubtitle},
    {"inline", 0},
    {"inscription", kHintSubscribe},
    {"intro", kHintSubtitle},
    {"item", kHintList},
    {"items", kHintList},
    {"keyword", kHintTags},
    {"keywords", kHintTags},
    {"kicker", kHintSection},
    {"kommentare", kHintComment},
    {"label", kHintSection},
    {"latest", kHintRelated},
    {"lead", kHintSubtitle},
    {"lede", kHintSubtitle},
    {"legal", kHintFooter},
    {"legende", kHintCaption},
    {"leyenda", kHintCaption},
    {"links", kHintRelated},
    {"lire", kHintRelated},
    {"list", kHintList},
    {"listing", kHintList},
    {"login", kHintForm},
    {"logo", kHintHeader},
    {"main", kHintMain},
    {"masthead", kHintHeader},
    {"media", kHintMedia},
    {"mentions", kHintFooter},
    {"menu", kHintMenu},
    {"meta", kHintMeta},
    {"metadata", kHintMeta},
    {"modal", kHintOverlay},
    {"more", kHintRelated},
    {"most", kHintRelated},
    {"nav", kHintMenu},
    {"navbar", kHintMenu},
    {"navigation", kHintMenu},
    {"newsletter", kHintSubscribe},
    {"newsletters", kHintSubscribe},
    {"next", kHintRelated},
    {"nocontent", kHintHidden},
    {"noprint", kHintHidden},
    {"note", kHintMeta},
    {"notice", kHintSubscribe},
    {"occhiello", kHintSection},
    {"offer", kHintSubscribe},
    {"outbrain", kHintAdvert},
    {"overlay", kHintOverlay},
    {"pager", kHintMenu},
    {"pagination", kHintMenu},
    {"paragraph", kHintBody},
    {"partage", kHintShare},
    {"partager", kHintShare},
    {"partner", kHintAdvert},
    {"paywall", kHintSubscribe},
    {"photo", kHintMedia},
    {"player", kHintMedia},
    {"popular", kHintRelated},
    {"popup", kHintOverlay},
    {"post", kHintArticle},
    {"postbody", kHintArticle | kHintBody},
    {"posted", kHintDate},
    {"posts", kHintRelated},
    {"prev", kHintRelated},
    {"previous", kHintRelated},
    {"primary", kHintMain},
    {"print", kHintShare},
    {"privacy", kHintFooter},
    {"profile", kHintAuthor},
    {"promo", kHintSubscribe},
    {"promoted", kHintAdvert},
    {"promotion", kHintSubscribe},
    {"pub", kHintDate},
    {"pubdate", kHintDate},
    {"publicidad", kHintAdvert},
    {"publicidade", kHintAdvert},
    {"publicite", kHintAdvert},
    {"published", kHintDate},
    {"pullquote", kHintQuote},
    {"quote", kHintQuote},
    {"rail", kHintSidebar},
    {"rating", kHintMeta},
    {"reacties", kHintComment},
    {"read", kHintRelated},
    {"reader", 0},
    {"recent", kHintRelated},
    {"recirc", kHintRelated},
    {"recirculation", kHintRelated},
    {"recommend", kHintRelated},
    {"recommendation", kHintRelated},
    {"recommendations", kHintRelated},
    {"recommended", kHintRelated},
    {"references", kHintMeta},
    {"register", kHintSubscribe},
    {"relacionadas", kHintRelated},
    {"relacionado", kHintRelated},
    {"relacionados", kHintRelated},
    {"related", kHintRelated},
    {"replies", kHintComment},
    {"reply", kHintComment},
    {"respond", kHintComment},
    {"review", 0},
    {"richtext", kHintBody},
    {"rss", kHintShare},
    {"rubrique", kHintSection},
    {"search", kHintForm},
    {"secondary", kHintSidebar},
    {"section", 0},
    {"share", kHintShare},
    {"sharedaddy", kHintShare},
    {"sharing", kHintShare},
    {"shop", kHintAdvert},
    {"sidebar", kHintSidebar},
    {"signature", kHintAuthor},
    {"signup", kHintSubscribe},
    {"slider", kHintMedia | kHintRelated},
    {"slideshow", kHintMedia},
    {"social", kHintShare},
    {"sommario", kHintSubtitle},
    {"sponsor", kHintAdvert},
    {"sponsored", kHintAdvert},
    {"sr", kHintHidden},
    {"standfirst", kHintSubtitle},
    {"stories", kHintRelated},
    {"story", kHintArticle},
    {"storybody", kHintArticle | kHintBody},
    {"strapline", kHintSubtitle},
    {"sub", 0},
    {"subhead", kHintTitle},
    {"subheadline", kHintSubtitle},
    {"submeta", kHintMeta},
    {"subscribe", kHintSubscribe},
    {"subscription", kHintSubscribe},
    {"subtitle", kHintSubtitle},
    {"summary", kHintSubtitle},
    {"taboola", kHintAdvert},
    {"tabs", kHintMenu},
    {"tag", kHintTags},
    {"tags", kHintTags},
    {"taxonomy", kHintTags},
    {"teaser", kHintRelated},
    {"teilen", kHintShare},
    {"text", kHintBody},
    {"thread", kHintComment},
    {"time", kHintDate},
    {"timestamp", kHintDate},
    {"title", kHintTitle},
    {"titre", kHintTitle},
    {"titular", kHintTitle},
    {"toc", kHintMenu},
    {"toolbar", kHintMenu},
    {"toolbox", kHintMenu},
    {"tools", kHintMenu},
    {"tooltip", kHintHidden},
    {"top", 0},
    {"topic", kHintTags},
    {"topics", kHintTags},
    {"trending", kHintRelated},
    {"tweet", kHintShare},
    {"ueberschrift", kHintTitle},
    {"updated", kHintDate},
    {"verfasser", kHintAuthor},
    {"video", kHintMedia},
    {"vorspann", kHintSubtitle},
    {"werbung", kHintAdvert},
    {"widget", kHintSidebar},
    {"widgets", kHintSidebar},
    {"writer", kHintAuthor},
};

/// Words are also written together, "relatedposts", "articlecontent": what such a one begins or ends with tells the same. Only words
/// that no other English word begins or ends with are here.
constexpr Word kBeginnings[] = {
    {"article", kHintArticle},   {"author", kHintAuthor},     {"breadcrumb", kHintMenu},      {"byline", kHintAuthor},
    {"caption", kHintCaption},   {"comment", kHintComment},   {"cookie", kHintOverlay},       {"footer", kHintFooter},
    {"headline", kHintTitle},    {"navigation", kHintMenu},   {"newsletter", kHintSubscribe}, {"paywall", kHintSubscribe},
    {"recommend", kHintRelated}, {"related", kHintRelated},   {"sidebar", kHintSidebar},      {"social", kHintShare},
    {"sponsor", kHintAdvert},    {"subscri", kHintSubscribe}, {"timestamp", kHintDate},       {"trending", kHintRelated},
};
constexpr Word kEndings[] = {
    {"body", kHintBody},       {"caption", kHintCaption}, {"comments", kHintComment}, {"content", kHintBody},
    {"footer", kHintFooter},   {"headline", kHintTitle},  {"menu", kHintMenu},        {"newsletter", kHintSubscribe},
    {"related", kHintRelated}, {"sidebar", kHintSidebar},
};

constexpr std::size_t kLongest = 24;

/// kWords by the hash of the word, in a table most of which is empty: every word of a page's classes is looked up. An entry is the
/// word's index and one.
constexpr std::size_t kSlots = 1024;
constexpr std::array<std::uint16_t, kSlots> kByHash = [] {
    std::array<std::uint16_t, kSlots> out{};
    for (std::size_t i = 0; i < std::size(kWords); ++i) {
        std::size_t slot = hash_mix(hash_of(kWords[i].word)) % kSlots;
        while (out[slot] != 0) slot = (slot + 1) % kSlots;
        out[slot] = static_cast<std::uint16_t>(i + 1);
    }
    return out;
}();

/// `word` is in small letters, and not empty; `hash` is its hash_of.
std::uint32_t lookup(std::string_view word, std::uint32_t hash) {
    for (std::size_t slot = hash_mix(hash) % kSlots; kByHash[slot] != 0; slot = (slot + 1) % kSlots)
        if (const Word& known = kWords[kByHash[slot] - 1u]; known.word == word) return known.hints;
    std::uint32_t out = 0;
    for (const Word& one : kBeginnings) out |= word.front() == one.word.front() && word.starts_with(one.word) ? one.hints : 0;
    for (const Word& one : kEndings) out |= word.back() == one.word.back() && word.ends_with(one.word) ? one.hints : 0;
    return out;
}

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

std::uint32_t hints_of(std::string_view value) {
    std::uint32_t out = 0;
    char word[kLongest];
    std::size_t size = 0;
    std::uint32_t hash = kHashStart;
    bool whole = true;  // the word fits
    const auto finish = [&] {
        if (whole && size >= 2) out |= lookup({word, size}, hash);
        size = 0;
        hash = kHashStart;
        whole = true;
    };
    for (std::size_t at = 0; at < value.size(); ++at) {
        const char c = value[at];
        if (!is_upper(c) && !is_lower(c)) {
            finish();
            continue;
        }
        if (is_upper(c) && at > 0 && is_lower(value[at - 1])) finish();
        if (size < kLongest) {
            word[size] = is_upper(c) ? static_cast<char>(c + 32) : c;
            hash = hash_step(hash, static_cast<unsigned char>(word[size++]));
        } else {
            whole = false;
        }
    }
    finish();
    return out;
}

std::uint32_t HintMemory::of(std::string_view value) {
    if (value.empty()) return 0;
    // Any slot will do that equal values share; classes that are alike mostly differ in length, at the end or in the middle.
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(value[at]); };
    const std::size_t slot = value.size() * 31 + byte(0) + byte(value.size() / 2) * 7u + byte(value.size() - 1) * 3u;
    Entry& entry = entries_[slot % entries_.size()];
    if (entry.value != value) entry = {value, hints_of(value)};
    return entry.hints;
}

}  // namespace crossread::source
