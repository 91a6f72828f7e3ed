#include "facts/facts.hpp"

namespace crossread::facts {

Facts extract(const ReadArticle&) { return {}; }

std::optional<Dated> infer_date(const ReadArticle&, const Facts&, std::span<const ReadArticle>, std::span<const Facts* const>, const Linked&) {
    return std::nullopt;
}

}  // namespace crossread::facts
