#include "source/page_talk.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace crossread::source {
namespace {

/// "Ann Poe reported from Oslo and Tom Lind from Bergen." is no longer.
constexpr std::uint32_t kLongestSignature = 24;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A paragraph of so many words may ask for an address.
constexpr std::uint32_t kLongestPrompt = 45;

/// "Love films? Our newsletter has the best of them, delivered to your inbox. Sign up now." No one word of these would be enough.
bool asks_for_address(std::string_view key, const Wording& w) {
    return w.words >= 8 && w.words <= kLongestPrompt && has_any(key, {" newsletter ", " newsletters ", " inbox ", " subscriber "}) &&
           has_any(key, {" sign up ", " subscribe ", " delivered ", " paid "}) && has_any(key, {" your ", " our ", " my ", " you "});
}

/// A call to do what serves the page has no more words than this.
constexpr std::uint32_t kLongestCall = 40;

/// A plea for money may be longer.
constexpr std::uint32_t kLongestPlea = 80;

/// "Follow us on Facebook and X", "Download our app for breaking news", "For more stories like this, visit our site": an order, and
/// something of the page's own that it leads to.
bool calls_reader(std::string_view key, const Wording& w) {
    static constexpr std::string_view kOrders[] = {
        "follow ",    "join ",   "click ",    "download ", "install ", "get ",     "subscribe ", "sign up ",   "check out ", "visit ",     "see more ",
        "read more ", "read our ", "listen ", "watch ",    "explore ", "discover ", "catch up ", "catch all ", "stay ",      "keep up ",   "never miss ",
        "dont miss ", "find us ", "find our ", "tune in ", "want ",    "looking for ", "like ",  "love ",      "liked ",     "loved ",     "enjoyed ",
        "enjoying ",  "if you enjoyed ", "if you liked ", "if you like ", "for more ", "for the latest ", "for breaking ", "to get more ", "to get the ",
        "to read more ", "to hear more ", "to find out more ", "to learn more ", "to stay ", "be the first ", "become ", "add ", "set ", "make "};
    if (w.words < 3 || w.words > kLongestCall || w.has_quote) return false;
    const auto begins = [&](std::string_view order) { return key[0] == order[0] && key.starts_with(order); };
    if (std::none_of(std::begin(kOrders), std::end(kOrders), begins)) return false;
    return has_any(key, {" our ", " us ", " newsletter ", " newsletters ", " app ", " inbox ", " podcast ", " podcasts ", " facebook ", " twitter ", " instagram ", " whatsapp ", " telegram ",
                         " youtube ", " linkedin ", " tiktok ", " bluesky ", " threads ", " spotify ", " breaking news ", " this story ", " this article ", " stories like ", " your phone ", " member ", " subscriber "});
}

/// What a newsroom's words about itself have in them: one walk over a line for all that follows, for few lines have any.
bool speaks_of_newsroom(std::string_view key) {
    return has_any(key, {" journalism ", " newsroom ", " reporting ", " reporters ", " paywall ", " paywalls ", " nonprofit ", " shareholders ", " readers ", " coverage ",
                         " contributed ", " solely ", " commission ", " affiliate "});
}

/// "Our reporting is free because readers pay for it. Please consider a gift": what a newsroom is and what it asks of its readers.
bool pleads(std::string_view key, const Wording& w) {
    return w.words >= 6 && w.words <= kLongestPlea && !w.has_quote &&
           has_any(key, {" our ", " we ", " us ", " weve ", " were "}) &&
           has_any(key, {" support ", " donate ", " donation ", " donations ", " gift ", " contribution ", " contribute ", " member ", " members ", " membership ", " subscribe ", " subscriber ",
                         " subscribing ", " rely on ", " people like you ", " readers like you ", " afford ", " please consider ", " value "});
}

/// A page's notes about itself are no longer.
constexpr std::uint32_t kLongestNote = kLongestTalk;

/// "Correction: …", "Editor's note: …", "Jane Roe contributed to this report.", "The Example's coverage receives support from …": what was
/// done to the article, who had a hand in it and who paid.
bool is_note(std::string_view text, std::string_view key, const Wording& w, bool newsroom) {
    if (w.words > kLongestNote) return false;
    static constexpr std::string_view kNotes[] = {"correction", "corrections", "clarification", "disclosure", "disclaimer", "editors note", "editor note", "full disclosure", "note to readers",
                                                  "contributing", "contributors", "edited by", "photography", "graphics", "additional reporting", "reporting", "production"};
    for (const std::string_view note : kNotes) {
        if (key[0] != note[0] || !key.starts_with(note)) continue;
        const std::size_t colon = text.substr(0, note.size() + 32).find(':');
        if (colon != std::string_view::npos && (colon < note.size() + 8 || (colon > 0 && text[colon - 1] != ' ' && text[note.size()] == ' ' && is_digit(text[note.size() + 1])))) return true;
    }
    if (w.words <= kLongestSignature && !w.has_quote && w.sentence_ends <= 1 && has_any(key, {" assisted with this ", " reported from "}))
        return w.capitalised * 5 >= w.words * 2 || has_any(key, {" assisted with this "});
    if (!newsroom) return false;
    if (has_any(key, {" contributed to this ", " contributed reporting ", " contributed to the reporting ", " solely responsible for "})) return !w.has_quote;
    if (has_any(key, {" we may earn ", " we may receive ", " earn a commission ", " earn commission ", " affiliate commission ", " affiliate links ", " through our links "}) && has_any(key, {" we ", " our "})) return !w.has_quote;
    return has_any(key, {" journalism ", " coverage ", " reporting "}) && has_any(key, {" receives support ", " receives financial support ", " receives funding ", " is supported by ", " is funded by ", " made possible by "});
}

/// "Today 17° / 9° Showers": a line of a forecast.
bool is_forecast(std::string_view text, const Wording& w) {
    return w.words <= 6 && !w.ends_sentence && text.size() < 60 && w.digits > 0 && text.find("°") != std::string_view::npos;
}

/// "Our weekly podcast on the stories behind the news. Find it wherever you get your podcasts."
bool promotes_podcast(std::string_view key, const Wording& w) {
    return w.words >= 5 && w.words <= kLongestPrompt && !w.has_quote && has_any(key, {" podcast ", " podcasts "}) &&
           has_any(key, {" wherever you get ", " wherever you listen ", " subscribe ", " our podcast ", " our weekly podcast ", " our daily podcast "});
}

/// "Listen: The Long Look", "WATCH: Storm hits the coast": a label and the headline that it leads to.
bool is_labelled_headline(std::string_view text, std::string_view key, const Wording& w) {
    if (w.ends_sentence || w.words > 20 || w.words < 3) return false;
    const std::size_t colon = text.find(':');
    if (colon > 16 || colon + 1 >= text.size() || text[colon + 1] != ' ') return false;
    static constexpr std::string_view kLabels[] = {"listen ",       "watch ",        "watch now ", "read ",   "read more ", "read next ", "video ",   "podcast ", "photos ", "gallery ", "quiz ",     "live ",
                                                   "live updates ", "related ",      "more ",      "opinion ", "explainer ", "audio ",     "see also ", "also read ", "also see ", "in pictures ", "must read ", "dont miss "};
    return std::any_of(std::begin(kLabels), std::end(kLabels), [&](std::string_view label) { return key[0] == label[0] && key.starts_with(label) && label.size() - 1 == colon; });
}

/// "Chief Correspondent", "Senior Energy Reporter": what somebody is at an outlet, alone on a line.
bool is_job(std::string_view key, const Wording& w) {
    if (w.words < 2 || w.words > 5 || w.ends_sentence || w.capitalised < w.words) return false;
    for (const std::string_view job : {" correspondent", " reporter", " editor", " columnist", " staff writer", " senior writer", " contributor", " journalist", " bureau chief", " photographer"})
        if (key.ends_with(job)) return true;
    return false;
}

}  // namespace

std::optional<Telling> talk_of_page(std::string_view text, std::string_view key, const Wording& w, const std::optional<Telling>& phrase) {
    if (key.empty()) return std::nullopt;
    const bool newsroom = w.words >= 4 && w.words <= kLongestPlea && speaks_of_newsroom(key);
    if (asks_for_address(key, w)) return Telling{"a newsletter box", DropKind::boilerplate, true, true, false};
    if (is_note(text, key, w, newsroom)) return Telling{"a note on the article", DropKind::boilerplate, true, true, false, true};
    if (newsroom && pleads(key, w)) return Telling{"a plea for support", DropKind::boilerplate, true, true, false};
    if (promotes_podcast(key, w)) return Telling{"a call to listen or to watch", DropKind::related, true, true, false};
    if (is_forecast(text, w)) return Telling{"a forecast of the weather", DropKind::other, true, true, false};
    if (is_labelled_headline(text, key, w)) return Telling{"a headline of another story", DropKind::related, true, true, false};
    if (is_job(key, w)) return Telling{"who wrote it", DropKind::byline, true, true, false};
    if (!calls_reader(key, w)) return std::nullopt;
    if (phrase && phrase->start) return Telling{phrase->reason, phrase->kind, phrase->whole, true, phrase->ends_story, true};
    return Telling{"a call to follow, to read or to join", DropKind::navigation, false, true, false, true};
}

}  // namespace crossread::source
