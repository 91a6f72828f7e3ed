#include "model/variants.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>

#include "base/hash.hpp"

namespace crossread::model {
namespace {

using entities::Atom;
using entities::begin_label;
using entities::NameType;
using entities::Scene;

/// Makes an article's capitalised words unknown, half of them, so that the model learns to do without them.
void hide_words(Scene& scene, std::mt19937& random) {
    std::unordered_map<std::uint32_t, bool> hidden;
    const auto salt = static_cast<std::uint32_t>(random());
    for (Atom& atom : scene.atoms) {
        if (!atom.capital) continue;
        const auto [found, fresh] = hidden.emplace(atom.word, false);
        if (fresh) found->second = random() % 2;
        if (!found->second) continue;
        atom.word = hash_mix(atom.word + salt);
        atom.info = {};
    }
    scene.words = entities::number_words(scene.atoms);
}

/// Titles from all over the world. GMB's news knows a few dozen, each with its full stop.
constexpr const char* kTitles[] = {"PM", "CEO", "Dr", "Prof", "Gen", "Lt Gen", "Maj Gen", "Maj. Gen.", "Brig", "Col", "Capt", "Mr", "Mrs", "Ms", "Sir", "Dame", "Lord",
                                   "Justice", "Judge", "Chief", "Sheikh", "Shri", "Smt", "Datuk", "Dato", "Tan Sri", "Tun", "Hon", "Senator", "Sen", "Rep", "Rev",
                                   "Father", "Sister", "Imam", "Ustaz", "Engineer", "Comrade", "Coach", "Inspector", "Superintendent", "DIG", "DGP", "IGP", "SP",
                                   "MP", "MLA", "Councillor", "Mayor", "Governor", "Premier", "Chairman", "Chairperson", "Director", "Director General", "DG",
                                   "VP", "Vice President", "Spokesperson", "Professor", "Doctor", "Minister", "Deputy Minister", "Prime Minister", "President",
                                   "Deputy President", "Ambassador", "High Commissioner", "Commissioner", "Secretary", "Permanent Secretary", "Crown Prince",
                                   "Prince", "Princess", "King", "Queen", "Emir", "Sultan", "Pope", "Archbishop", "Bishop", "Chef", "Don", "Doña", "Madam", "Advocate"};

bool is_title(const std::string& word) {
    static const char* const known[] = {"President", "Minister", "Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "General", "Senator", "Secretary", "Chancellor", "Governor", "Colonel", "Spokesman", "Ambassador"};
    return std::find(std::begin(known), std::end(known), word) != std::end(known);
}

/// The article with other titles before its persons, half of the time; only where one word of title stands alone.
LabelledArticle retitled(LabelledArticle article, std::mt19937& random) {
    for (model::LabelledSentence& sentence : article)
        for (std::size_t i = 1; i < sentence.size(); ++i) {
            const bool person = sentence[i].label == begin_label(NameType::person) && is_title(sentence[i - 1].word);
            const bool capital_before = i > 1 && sentence[i - 2].word[0] >= 'A' && sentence[i - 2].word[0] <= 'Z';
            if (person && !capital_before && random() % 2) sentence[i - 1].word = kTitles[random() % std::size(kTitles)];
        }
    return article;
}

}  // namespace

std::vector<Read> read_all(const std::vector<LabelledArticle>& articles, const std::vector<int>& copies) {
    std::mt19937 random(5);
    std::vector<Read> out;
    const auto read = [&](std::size_t origin, const LabelledArticle& article, Variant variant) {
        Read one{origin, make_example(article, variant), {}};
        one.scene = entities::survey(one.example.document, one.example.language, one.example.language.folded);
        out.push_back(std::move(one));
    };
    constexpr Variant kVariants[] = {Variant::upper, Variant::title, Variant::lower, Variant::spaced, Variant::parted};
    for (std::size_t i = 0; i < articles.size(); ++i) {
        read(i, articles[i], Variant::plain);
        for (int copy = 0; copy < copies[i]; ++copy) {
            const double draw = drawn(random);
            if (draw < 0.4) {
                read(i, retitled(articles[i], random), kVariants[static_cast<int>(draw / 0.08)]);
            } else if (draw < 0.8) {
                read(i, retitled(articles[i], random), Variant::plain);
                hide_words(out.back().scene, random);
            }
        }
    }
    return out;
}

}  // namespace crossread::model
