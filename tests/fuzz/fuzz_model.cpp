/// Any bytes as a model file: what the loaders say fits can be asked anything, without a read outside it and without an end
/// that never comes. The first byte chooses the model, the next four are a question, the rest is the file.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

#include "entities/tagger_model.hpp"
#include "language/parts.hpp"
#include "language/word_table.hpp"

using namespace crossread;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 5) return 0;
    std::uint32_t key;
    std::memcpy(&key, data + 1, sizeof key);
    const std::span<const std::byte> blob(reinterpret_cast<const std::byte*>(data) + 5, size - 5);
    if (data[0] % 3 == 0 && entities::TaggerModel::fits(blob)) {
        const entities::TaggerModel model(blob);
        std::vector<entities::Scores> scores(4);
        for (entities::Scores& one : scores) model.add(std::array{key++}, one);
        std::vector<entities::Labelled> labels(scores.size());
        entities::Decoder(model).decode(scores, labels);
    }
    if (data[0] % 3 == 1 && language::PartModel::fits(blob)) {
        const language::PartModel model(blob);
        language::PartKeys keys;
        for (std::uint32_t& one : keys) one = key++;
        static_cast<void>(model.only(key));
        static_cast<void>(model.best(keys));
    }
    if (data[0] % 3 == 2 && language::WordTable::fits(blob)) static_cast<void>(language::WordTable(blob).find(key));
    return 0;
}
