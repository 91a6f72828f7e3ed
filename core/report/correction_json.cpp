#include "report/correction_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "report/json.hpp"
#include "report/names.hpp"

namespace crossread::report {
namespace {

using In = nlohmann::json;

void write_name(JsonText& out, std::string_view key, const EntityName& name) {
    out.key(key);
    out.object([&] {
        out.member("type", word(kEntity, name.type));
        out.member("name", name.name);
    });
}

Error unreadable() { return {"bad_corrections", "A correction has a kind, and the fields that its kind needs."}; }

/// Reads one correction; each function is false where the field is missing or of another type.
class CorrectionReader {
public:
    explicit CorrectionReader(const In& object) : object_(object) {}

    bool read(Correction& out) const {
        if (!object_.is_object() || !choice("kind", kCorrection, out.kind)) return false;
        switch (out.kind) {
            case CorrectionKind::rename: return name("entity", out.entity) && text("to", out.words);
            case CorrectionKind::merge: return name("entity", out.entity) && name("into", out.into);
            case CorrectionKind::split: return name("entity", out.entity) && text("wording", out.words);
            case CorrectionKind::retype: return name("entity", out.entity) && choice("type", kEntity, out.type);
            case CorrectionKind::apart: return sentences(out.sentences);
            case CorrectionKind::no_difference: return choice("difference", kDifference, out.difference) && sentences(out.sentences);
        }
        return false;
    }

private:
    bool text(const char* key, std::string& out) const {
        const auto found = object_.find(key);
        if (found == object_.end() || !found->is_string()) return false;
        out = found->get<std::string>();
        return true;
    }
    template <class E, std::size_t N>
    bool choice(const char* key, const std::array<std::string_view, N>& words, E& out) const {
        std::string given;
        if (!text(key, given)) return false;
        const auto found = std::find(words.begin(), words.end(), given);
        if (found == words.end()) return false;
        out = static_cast<E>(found - words.begin());
        return true;
    }
    bool name(const char* key, EntityName& out) const {
        const auto found = object_.find(key);
        if (found == object_.end() || !found->is_object()) return false;
        const CorrectionReader inner(*found);
        return inner.choice("type", kEntity, out.type) && inner.text("name", out.name);
    }
    bool sentences(std::vector<std::string>& out) const {
        const auto found = object_.find("sentences");
        if (found == object_.end() || !found->is_array()) return false;
        for (const In& item : *found) {
            if (!item.is_string()) return false;
            out.push_back(item.get<std::string>());
        }
        return true;
    }

    const In& object_;
};

}  // namespace

void write_correction(JsonText& out, const Correction& c) {
    out.member("kind", word(kCorrection, c.kind));
    const bool of_sentences = c.kind == CorrectionKind::apart || c.kind == CorrectionKind::no_difference;
    if (!of_sentences) write_name(out, "entity", c.entity);
    switch (c.kind) {
        case CorrectionKind::rename: out.member("to", c.words); break;
        case CorrectionKind::merge: write_name(out, "into", c.into); break;
        case CorrectionKind::split: out.member("wording", c.words); break;
        case CorrectionKind::retype: out.member("type", word(kEntity, c.type)); break;
        case CorrectionKind::no_difference: out.member("difference", word(kDifference, c.difference)); break;
        case CorrectionKind::apart: break;
    }
    if (of_sentences) out.member("sentences", c.sentences);
}

Result<std::vector<Correction>> corrections_from_json(std::string_view text) {
    const In list = In::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
    if (!list.is_array()) return Error{"bad_corrections", "The corrections are no JSON list."};
    std::vector<Correction> out;
    for (const In& item : list) {
        Correction correction;
        if (!CorrectionReader(item).read(correction)) return unreadable();
        out.push_back(std::move(correction));
    }
    return out;
}

}  // namespace crossread::report
