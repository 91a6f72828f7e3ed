// The border to JavaScript: strings in, strings out. A Session keeps what it has read, so that adding an article to a
// comparison does not read the others again.

#include <emscripten/bind.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "crossread.hpp"
#include "report/json.hpp"

namespace crossread {
namespace {

class Session {
public:
    Session() = default;

    /// Reads one source: `about` is a Source as JSON without its content, `content` any bytes.
    /// Gives {"id": number} or {"name", "error": {"code", "message"}}.
    std::string add(const std::string& about, const std::string& content) {
        Result<Source> source = report::source_from_json(about);
        if (!source) return report::error_json("", source.error());
        source.value().content = content;
        Result<Article> article = read(source.value());
        if (!article) return report::error_json(source.value().name, article.error());
        articles_.emplace(next_, std::move(article).value());
        return "{\"id\":" + std::to_string(next_++) + "}";
    }

    /// The article as JSON; empty when there is no such id.
    std::string article(std::uint32_t id) const {
        const auto found = articles_.find(id);
        return found == articles_.end() ? std::string() : to_json(found->second);
    }

    void remove(std::uint32_t id) { articles_.erase(id); }

    /// Compares the articles with these ids, in this order, with these corrections (a JSON list), and gives the report as
    /// JSON, or {"name", "error"} where the corrections cannot be read. Unknown ids are passed over.
    std::string compare(const emscripten::val& ids, const std::string& corrections) {
        const Result<std::vector<Correction>> mended = report::corrections_from_json(corrections);
        if (!mended) return report::error_json("", mended.error());
        chosen_ = emscripten::convertJSArrayToNumberVector<std::uint32_t>(ids);
        corrections_ = mended.value();
        return to_json(report());
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
