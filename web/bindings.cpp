// The border to JavaScript: strings and bytes in, strings out. A Session keeps what it has read, so that adding an article to a
// comparison does not read the others again.

#include <emscripten/bind.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "crossread.hpp"
#include "report/json.hpp"

namespace crossread {
namespace {

/// The bytes of an Uint8Array, copied once; as a parameter of type std::string they would be copied twice.
std::string bytes_of(const emscripten::val& array) {
    std::string out(array["length"].as<std::uint32_t>(), '\0');
    emscripten::val(emscripten::typed_memory_view(out.size(), reinterpret_cast<std::uint8_t*>(out.data()))).call<void>("set", array);
    return out;
}

/// JSON as a string of JavaScript's, handed over piece by piece: the whole of it would be in this memory twice, which never shrinks.
/// The pieces are cut between values, so that each is UTF-8 of its own; the browser's decoder reads them where they lie.
template <class T>
emscripten::val json_of(const T& value, const emscripten::val& decoder) {
    const emscripten::val pieces = emscripten::val::array();
    write_json(value, [&](std::string_view piece) {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(piece.data());
        pieces.call<void>("push", decoder.call<emscripten::val>("decode", emscripten::typed_memory_view(piece.size(), bytes)));
    });
    return pieces.call<emscripten::val>("join", std::string());
}

class Session {
public:
    Session() = default;

    /// Reads one source: `about` is a Source as JSON without its content, `content` any bytes.
    /// Gives {"id": number} or {"name", "error": {"code", "message"}}.
    std::string add(const std::string& about, const emscripten::val& content) {
        Result<Source> source = report::source_from_json(about);
        if (!source) return report::error_json("", source.error());
        source.value().content = bytes_of(content);
        const std::string name = source.value().name;
        Result<Article> article = read(std::move(source).value());
        if (!article) return report::error_json(name, article.error());
        articles_.emplace(next_, std::move(article).value());
        return "{\"id\":" + std::to_string(next_++) + "}";
    }

    /// The article as JSON; empty when there is no such id.
    emscripten::val article(std::uint32_t id) const {
        const auto found = articles_.find(id);
        return found == articles_.end() ? emscripten::val("") : json_of(found->second, decoder_);
    }

    void remove(std::uint32_t id) { articles_.erase(id); }

    /// Compares the articles with these ids, in this order, with these corrections (a JSON list), and gives the report as
    /// JSON, or {"name", "error"} where the corrections cannot be read. Unknown ids are passed over.
    emscripten::val compare(const emscripten::val& ids, const std::string& corrections) {
        const Result<std::vector<Correction>> mended = report::corrections_from_json(corrections);
        if (!mended) return emscripten::val(report::error_json("", mended.error()));
        chosen_ = emscripten::convertJSArrayToNumberVector<std::uint32_t>(ids);
        corrections_ = mended.value();
        return json_of(report(), decoder_);
    }

    /// The last comparison for people. Nothing but what was found is kept of it: the articles would be held twice.
    std::string markdown() { return to_markdown(report()); }

private:
    Report report() {
        std::vector<Article> articles;
        for (const std::uint32_t id : chosen_)
            if (const auto found = articles_.find(id); found != articles_.end()) articles.push_back(found->second);
        return crossread::compare(std::move(articles), corrections_, kept_);
    }

    std::map<std::uint32_t, Article> articles_;
    std::uint32_t next_ = 1;
    std::vector<std::uint32_t> chosen_;  ///< the last comparison's articles
    std::vector<Correction> corrections_;
    Kept kept_;
    emscripten::val decoder_ = emscripten::val::global("TextDecoder").new_();  ///< to make one takes Node as long as a tenth of a page
};

}  // namespace
}  // namespace crossread

EMSCRIPTEN_BINDINGS(crossread) {
    using crossread::Session;
    emscripten::class_<Session>("Session")
        .constructor<>()
        .function("add", &Session::add)
        .function("article", &Session::article)
        .function("remove", &Session::remove)
        .function("compare", &Session::compare)
        .function("markdown", &Session::markdown);
}
