#include "source/json_ld.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "source/char_refs.hpp"
#include "source/json_lines.hpp"
#include "source/wording.hpp"

namespace crossread::source {
namespace {

/// How surely an object of this type is about the article itself; 0 for anything else.
int rank_of(std::string_view type) {
    if (const std::size_t slash = type.rfind('/'); slash != std::string_view::npos) type.remove_prefix(slash + 1);
    if (type.ends_with("NewsArticle")) return 5;
    if (type == "Article" || type.ends_with("Article") || type == "Report") return 4;
    if (type.ends_with("BlogPosting") || type == "LiveBlogPosting" || type == "SocialMediaPosting" || type == "DiscussionForumPosting")
        return 4;
    if (type == "Review" || type == "Recipe" || type == "HowTo" || type == "CreativeWork" || type == "Book" || type == "PodcastEpisode")
        return 3;
    if (type == "VideoObject") return 2;
    return type == "WebPage" || type == "ItemPage" ? 1 : 0;
}

/// One script's values, with the children of each found by its index.
class Graph {
public:
    Graph(std::string_view page, Span script) : base_(script.begin), nodes_(read_json(slice(page, script))) {
        children_.resize(nodes_.size());
        for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
            if (nodes_[i].parent != i) children_[nodes_[i].parent].push_back(i);
            if (nodes_[i].key == "@id" && nodes_[i].kind == JsonNode::Kind::text && !by_id_.count(nodes_[i].value)) note_id(i);
        }
    }

    /// The object that describes the article best, into `out` when its rank is above `rank`.
    void read(int& rank, LinkedData& out) const {
        for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
            if (nodes_[i].kind != JsonNode::Kind::object || nodes_[i].key == "isPartOf" || nodes_[i].key == "mainEntityOfPage") continue;
            const int here = rank_of_object(i);
            if (here <= rank) continue;
            rank = here;
            out = object(i);
        }
    }

private:
    void note_id(std::uint32_t i) {
        const std::uint32_t owner = nodes_[i].parent;
        if (children_[owner].size() > 1 || nodes_[owner].key.empty()) by_id_.emplace(nodes_[i].value, owner);
    }
    [[nodiscard]] const std::uint32_t* child(std::uint32_t object, std::string_view key) const {
        for (const std::uint32_t& i : children_[object])
            if (nodes_[i].key == key) return &i;
        return nullptr;
    }
    [[nodiscard]] int rank_of_object(std::uint32_t object) const {
        const std::uint32_t* type = child(object, "@type");
        if (type == nullptr) return 0;
        int out = rank_of(nodes_[*type].value);
        for (const std::uint32_t i : children_[*type]) out = std::max(out, rank_of(nodes_[i].value));
        return out;
    }

    [[nodiscard]] Said said(std::uint32_t i) const {
        const JsonNode& node = nodes_[i];
        Said out{{}, {node.source.begin + base_, node.source.end + base_}};
        std::string decoded;  // headlines often hold "&amp;" although JSON has no need of it
        for (std::size_t at = 0; at < node.value.size();) {
            if (node.value[at] == '&')
                at += append_reference(decoded, std::string_view(node.value).substr(at), false);
            else
                decoded.push_back(node.value[at++]);
        }
        append_clean(out.value, decoded);
        return out;
    }
    /// The text under a key, or the first text of a list under it.
    [[nodiscard]] Said text(std::uint32_t object, std::string_view key) const {
        const std::uint32_t* i = child(object, key);
        if (i == nullptr) return {};
        if (nodes_[*i].kind == JsonNode::Kind::text) return said(*i);
        if (nodes_[*i].kind == JsonNode::Kind::array && !children_[*i].empty() && nodes_[children_[*i][0]].kind == JsonNode::Kind::text)
            return said(children_[*i][0]);
        return {};
    }

    /// An object that only says {"@id"} stands for the one that says more.
    [[nodiscard]] std::uint32_t resolved(std::uint32_t object) const {
        if (child(object, "name") != nullptr) return object;
        const std::uint32_t* id = child(object, "@id");
        const auto found = id == nullptr ? by_id_.end() : by_id_.find(nodes_[*id].value);
        return found == by_id_.end() ? object : found->second;
    }
    [[nodiscard]] Said name(std::uint32_t i, bool& person) const {
        if (nodes_[i].kind == JsonNode::Kind::text) {
            person = true;
            return said(i);
        }
        const std::uint32_t object = resolved(i);
        const std::uint32_t* type = child(object, "@type");
        person = type != nullptr && nodes_[*type].value.find("Person") != std::string::npos;
        return text(object, "name");
    }

    /// "mainEntityOfPage": an address, or an object that has it for its "@id".
    [[nodiscard]] Said page_of(std::uint32_t object) const {
        const std::uint32_t* page = child(object, "mainEntityOfPage");
        Said out = page == nullptr ? Said{} : nodes_[*page].kind == JsonNode::Kind::text ? said(*page) : text(*page, "@id");
        return out.value.starts_with("http") ? out : Said{};
    }

    void authors(std::uint32_t object, LinkedData& out) const {
        for (const std::string_view key : {"author", "creator"}) {
            const std::uint32_t* i = child(object, key);
            if (i == nullptr || !out.authors.empty()) continue;
            const bool list = nodes_[*i].kind == JsonNode::Kind::array;
            for (const std::uint32_t one : list ? children_[*i] : std::vector<std::uint32_t>{*i}) {
                bool person = false;
                if (Said who = name(one, person); !who.value.empty()) {
                    out.author_is_person |= person;
                    out.authors.push_back(std::move(who));
                }
            }
        }
    }

    [[nodiscard]] LinkedData object(std::uint32_t i) const {
        LinkedData out;
        out.headline = text(i, "headline");
        if (out.headline.value.empty()) out.headline = text(i, "name");
        out.alternative = text(i, "alternativeHeadline");
        out.description = text(i, "description");
        out.published = text(i, "datePublished");
        if (out.published.value.empty()) out.published = text(i, "dateCreated");
        if (out.published.value.empty()) out.published = text(i, "uploadDate");
        out.modified = text(i, "dateModified");
        out.section = text(i, "articleSection");
        out.language = text(i, "inLanguage");
        out.url = text(i, "url");
        if (out.url.value.empty()) out.url = page_of(i);
        out.body = text(i, "articleBody");
        bool person = false;
        if (const std::uint32_t* publisher = child(i, "publisher")) out.publisher = name(*publisher, person);
        authors(i, out);
        return out;
    }

    std::uint32_t base_;
    std::vector<JsonNode> nodes_;
    std::vector<std::vector<std::uint32_t>> children_;
    std::unordered_map<std::string, std::uint32_t> by_id_;
};

}  // namespace

LinkedData read_linked_data(std::string_view page, const std::vector<Span>& scripts) {
    LinkedData out;
    int rank = 0;
    for (const Span script : scripts) Graph(page, script).read(rank, out);
    return out;
}

}  // namespace crossread::source
