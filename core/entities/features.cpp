#include "entities/features.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/hash.hpp"

namespace crossread::entities {
namespace {

const Atom kOutside{};

/// Makes the features of one token. All of it is drawn into one function, so that each template's number is a constant there.
class Maker {
public:
    Maker(const Scene& scene, const Sentence& sentence, Run run, std::uint32_t at)
        : scene_(scene), sentence_(sentence), run_(run), at_(at), near_{beside(-2), beside(-1), beside(0), beside(1), beside(2)} {}

    [[gnu::always_inline]] std::span<const std::uint32_t> make() {
        words();
        classes();
        form();
        gazetteer();
        run();
        said();
        article();
        const std::span<std::uint32_t> made(keys_.data(), count_);
        for (std::uint32_t& key : made) key = hash_mix(key);  // several at a time
        return made;
    }

private:
    static constexpr std::size_t kMost = 128;

    /// The token, or nothing where it is outside the sentence.
    const Atom& atom(std::int64_t i) const {
        return i < sentence_.first || i >= sentence_.last ? kOutside : scene_.atoms[static_cast<std::size_t>(i)];
    }
    const Atom& near(int offset) const { return *near_[static_cast<std::size_t>(offset) + 2]; }
    const Atom* beside(int offset) const { return &atom(static_cast<std::int64_t>(at_) + offset); }

    [[gnu::always_inline]] void add(std::uint32_t a, std::uint32_t b = 0) {
        keys_[count_++] = hash_step(hash_step(kHashStart, template_++), a) * 31 + b;
    }
    [[gnu::always_inline]] void add(std::uint32_t a, std::uint32_t b, std::uint32_t c) { add(a, hash_step(b * 0x9E3779B1u, c)); }

    [[gnu::always_inline]] void words() {
        for (int o = -2; o <= 2; ++o) add(near(o).word);
    }

    [[gnu::always_inline]] void classes() {
        for (int o = -1; o <= 1; ++o) add(near(o).info.fine);
        add(near(0).info.coarse, near(0).capital);
        add(near(-1).info.middle, near(0).info.middle);
        add(near(0).info.middle, near(1).info.middle);
        add(near(-2).info.coarse, near(-1).info.coarse, near(0).info.coarse);
        add(near(0).info.coarse, near(1).info.coarse, near(2).info.coarse);
    }

    std::uint32_t shape(int offset) const {
        const Atom& a = near(offset);
        return a.casing == Casing::prose ? a.shape : static_cast<std::uint32_t>(a.casing) * 2 + a.capital;
    }

    [[gnu::always_inline]] void form() {
        const Atom& a = near(0);
        add(a.prefix);
        add(a.suffix2);
        add(a.suffix3);
        add(a.suffix4);
        add(shape(-1), shape(0));
        add(shape(-1), shape(0), shape(1));
        add(shape(0), a.info.middle);
        add(shape(0), a.opens, a.info.lists);
        add(near(-1).info.lists, a.info.lists);
        add(a.info.lists, near(1).info.lists);
        add(a.word, shape(0));
    }

    [[gnu::always_inline]] void gazetteer() {
        const Atom &left = near(-1), &a = near(0), &right = near(1);
        add(a.kinds);
        add(a.kinds, shape(0));
        add(left.kinds, a.kinds);
        add(a.kinds, right.kinds);
        add(left.phrase, right.phrase);
        add(a.phrase, a.kinds);
        add(atom(static_cast<std::int64_t>(run_.last) - 1).kinds, std::min(run_.last - 1 - at_, 3u));
    }

    /// The run's neighbours, its first and last words, and the token's place in it.
    [[gnu::always_inline]] void run() {
        const std::uint32_t from_first = std::min(at_ - run_.first, 3u), to_last = std::min(run_.last - 1 - at_, 3u);
        const Atom &left = atom(static_cast<std::int64_t>(run_.first) - 1), &right = atom(run_.last);
        const Atom &first = atom(run_.first), &last = atom(static_cast<std::int64_t>(run_.last) - 1);
        add(left.word, from_first);
        add(right.word, to_last);
        add(left.info.fine, from_first);
        add(right.info.fine, to_last);
        add(left.info.middle, right.info.middle, from_first * 4 + to_last);
        const auto pos = [](const Atom& a) { return static_cast<std::uint32_t>(a.pos); };
        add(pos(left), from_first, pos(near(0)));
        add(pos(right), to_last, pos(near(0)));
        add(pos(left), left.word, pos(right));
        add(last.info.fine, to_last);
        add(first.word, from_first);
        add(first.info.middle, last.info.middle, from_first * 4 + to_last);
    }

    /// What the sentence goes on to say of the run.
    [[gnu::always_inline]] void said() {
        const std::uint32_t from_first = std::min(at_ - run_.first, 1u), to_last = std::min(run_.last - 1 - at_, 1u);
        const Atom& verb = run_.verb ? scene_.atoms[run_.verb - 1] : kOutside;
        const Atom& head = run_.head ? scene_.atoms[run_.head - 1] : kOutside;
        add(verb.info.fine, from_first * 2 + to_last, run_.verb ? std::min(run_.verb - run_.last, 3u) : 0);
        add(head.info.fine, from_first * 2 + to_last);
        add(shape(0), near(0).letters ? near(0).length : 0);
    }

    [[gnu::always_inline]] void article() {
        const Seen seen = scene_.seen[at_];
        const std::uint32_t small = std::min<std::uint32_t>(seen.small, 2), capital = std::min<std::uint32_t>(seen.capital, 2);
        const std::uint32_t casing = static_cast<std::uint32_t>(near(0).casing) * 2 + near(0).opens;
        add(small * 3 + capital, casing, shape(0));
        for (const std::uint32_t other : {seen.before, seen.after}) {
            const std::uint32_t first_template = template_;
            if (other) elsewhere(other - 1);
            template_ = first_template;  // before or after, it says the same
        }
    }

    /// What stands beside the word where the article has it another time.
    [[gnu::always_inline]] void elsewhere(std::uint32_t other) {
        const Atom& a = scene_.atoms[other];
        const Atom& left = a.opens || other == 0 ? kOutside : scene_.atoms[other - 1];
        const Atom& right = other + 1 < scene_.atoms.size() && !scene_.atoms[other + 1].opens ? scene_.atoms[other + 1] : kOutside;
        add(left.word);
        add(left.info.fine, left.capital);
        add(right.info.fine, right.capital);
        add(left.kinds, right.kinds, left.capital * 2u + right.capital);
    }

    const Scene& scene_;
    const Sentence& sentence_;
    Run run_;
    std::uint32_t at_, template_ = 1;
    std::array<const Atom*, 5> near_;
    std::array<std::uint32_t, kMost> keys_;
    std::size_t count_ = 0;
};

}  // namespace

void append_features(const Scene& scene, const Sentence& sentence, Run run, std::uint32_t at, std::vector<std::uint32_t>& keys) {
    Maker maker(scene, sentence, run, at);
    const std::span<const std::uint32_t> made = maker.make();
    keys.insert(keys.end(), made.begin(), made.end());
}

}  // namespace crossread::entities
