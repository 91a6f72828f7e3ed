#include "entities/tagger.hpp"

#include <algorithm>
#include <utility>

#include "base/hash.hpp"
#include "entities/features.hpp"
#include "entities/memory.hpp"
#include "entities/tagger_model.hpp"
#include "model/blobs.hpp"

namespace crossread::entities {
namespace {

EntityType entity_type(NameType type) {
    switch (type) {
        case NameType::person: return EntityType::person;
        case NameType::place: case NameType::facility: return EntityType::place;
        case NameType::organization: return EntityType::organization;
        case NameType::nationality: return EntityType::nationality;
        case NameType::other: return EntityType::other;
    }
    return EntityType::other;
}

/// A margin of kHalf is right about three times in four; no logarithms, so that every build agrees.
float confidence_of(std::int32_t margin) {
    constexpr float kHalf = 40;
    const float m = static_cast<float>(margin < 0 ? 0 : margin);
    return 0.5f + 0.5f * m / (m + kHalf);
}

/// Gathers the labels of one run into mentions.
void append_mentions(const Language& language, Run run, std::span<const Labelled> labels, std::vector<Mention>& out) {
    for (std::size_t i = 0; i < labels.size();) {
        if (!begins(labels[i].label)) {
            ++i;
            continue;
        }
        const NameType type = type_of(labels[i].label);
        std::size_t end = i + 1;
        std::int32_t margin = labels[i].margin;
        for (; end < labels.size() && labels[end].label == inside_label(type); ++end) margin = std::min(margin, labels[end].margin);
        Mention mention;
        mention.span = {language.tokens[run.first + i].span.begin, language.tokens[run.first + end - 1].span.end};
        mention.type = entity_type(type);
        mention.confidence = confidence_of(margin);
        out.push_back(mention);
        i = end;
    }
}

/// Scores and labels the runs of one article. Labels are one per token; scores, far larger, only of tokens in runs, one run behind
/// the other.
class Reading {
public:
    Reading(const Language& language, const Scene& scene, const TaggerModel& model)
        : language_(language), scene_(scene), model_(model), decoder_(model), labels_(scene.atoms.size()), remembered_(scene.runs.size()) {
        std::size_t in_runs = 0;
        for (const Run run : scene.runs) in_runs += run.last - run.first;
        scores_.resize(in_runs);
    }

    void first() {
        std::size_t sentence = 0, at = 0;
        for (const Run run : scene_.runs) {
            while (language_.sentences[sentence].last <= run.first) ++sentence;
            const std::span<Scores> scores = std::span(scores_).subspan(at, run.last - run.first);
            for (std::uint32_t i = run.first; i < run.last; ++i) {
                keys_.clear();
                append_features(scene_, language_.sentences[sentence], run, i, keys_);
                model_.add(keys_, scores[i - run.first]);
            }
            decide(run, scores);
            at += scores.size();
        }
    }

    /// Reads again the runs of whose words the article says something elsewhere, if it says something else than last time.
    void again() {
        const Memory memory(scene_, labels_);
        std::size_t at = 0;
        for (std::size_t r = 0; r < scene_.runs.size(); ++r) {
            const Run run = scene_.runs[r];
            const std::span<const Scores> first = std::span<const Scores>(scores_).subspan(at, run.last - run.first);
            at += first.size();
            if (is_news(memory, run, remembered_[r])) decide(run, with_memory(first));
        }
    }

    [[nodiscard]] std::span<const Labelled> labels(Run run) const { return std::span(labels_).subspan(run.first, run.last - run.first); }

private:
    /// Puts what is remembered of a run's words into `recalled_`, and its hash into `before`; false when that is nothing, or was the same.
    bool is_news(const Memory& memory, Run run, std::uint32_t& before) {
        recalled_.clear();
        for (std::uint32_t i = run.first; i < run.last; ++i) recalled_.push_back(memory.recall(i));
        if (std::none_of(recalled_.begin(), recalled_.end(), [](const Recalled& of) { return of.tells(); })) return false;
        std::uint32_t hash = kHashStart;
        for (const Recalled& of : recalled_) {
            hash = hash_step(hash, std::uint32_t{of.capital} << 16 | std::uint32_t{of.whole} << 8 | of.part);
            hash = hash_mix(hash_step(hash, std::uint32_t{of.clear_whole} << 24 | std::uint32_t{of.clear_part} << 16 | std::uint32_t{of.no_name} << 8 | of.initials));
        }
        return std::exchange(before, hash) != hash;
    }
    /// The first reading's scores and those of what is recalled, token by token.
    [[nodiscard]] std::span<const Scores> with_memory(std::span<const Scores> first) {
        remembering_.assign(first.begin(), first.end());
        for (std::size_t i = 0; i < first.size(); ++i) {
            keys_.clear();
            append_features(recalled_, i, keys_);
            model_.add(keys_, remembering_[i]);
        }
        return remembering_;
    }
    void decide(Run run, std::span<const Scores> scores) {
        decoder_.decode(scores, std::span(labels_).subspan(run.first, run.last - run.first));
    }

    const Language& language_;
    const Scene& scene_;
    const TaggerModel& model_;
    Decoder decoder_;
    std::vector<Scores> scores_;       // of the first reading
    std::vector<Scores> remembering_;  // of the run that is read again
    std::vector<Labelled> labels_;
    std::vector<std::uint32_t> remembered_;  // one per run: a hash of what was remembered of it; 0 before
    std::vector<std::uint32_t> keys_;
    std::vector<Recalled> recalled_;  // of the run that is read again, one per token
};

}  // namespace

namespace {

/// Tokens that are tagged at once: longer than any report, and of a book so much that what is known of a token while it is tagged, several
/// times the token itself, is never in memory for the whole of it.
constexpr std::uint32_t kPart = 1u << 15;

void tag_part(const Document& document, const Language& language, std::string_view folded, const TaggerModel& model, std::vector<Mention>& out) {
    const Scene scene = survey(document, language, folded);
    Reading reading(language, scene, model);
    reading.first();
    reading.again();
    reading.again();  // what the second reading mends, the third may use
    for (const Run run : scene.runs) append_mentions(language, run, reading.labels(run), out);
}

/// Cuts an article into parts of their own.
class Parting {
public:
    explicit Parting(const Language& language) : language_(language), known_(language.forms.size()) {}

    [[nodiscard]] bool more() const { return sentence_ < language_.sentences.size(); }
    /// The next part: its tokens and forms are counted from its beginning. With the forms of all the article the time for a long one would
    /// grow with its square.
    const Language& next() {
        part_.tokens.clear();
        part_.sentences.clear();
        part_.forms.clear();
        base_ = language_.sentences[sentence_].first;
        for (; more() && language_.sentences[sentence_].first - base_ < kPart; ++sentence_) {
            Sentence moved = language_.sentences[sentence_];
            moved.first -= base_;
            moved.last -= base_;
            part_.sentences.push_back(moved);
        }
        ++parts_;
        for (std::uint32_t i = base_; i < base_ + part_.sentences.back().last; ++i) add(language_.tokens[i]);
        return part_;
    }

private:
    struct Known {
        std::uint32_t part = 0, form = 0;  ///< the last part that has the form, and its number there
    };

    void add(Token token) {
        Known& known = known_[token.form];
        if (known.part != parts_) {
            known = {parts_, static_cast<std::uint32_t>(part_.forms.size())};
            part_.forms.push_back(language_.form(token));
        }
        token.form = known.form & 0xFFFFFF;
        part_.tokens.push_back(token);
    }

    const Language& language_;
    Language part_;
    std::vector<Known> known_;  // one a form of the article
    std::size_t sentence_ = 0;
    std::uint32_t base_ = 0, parts_ = 0;
};

}  // namespace

std::vector<Mention> tag(const Document& document, const Language& language) {
    const TaggerModel model(model::tagger());
    std::vector<Mention> out;
    if (language.tokens.size() <= kPart) {
        tag_part(document, language, language.folded, model, out);
        return out;
    }
    for (Parting parting(language); parting.more();) tag_part(document, parting.next(), language.folded, model, out);
    return out;
}

}  // namespace crossread::entities
