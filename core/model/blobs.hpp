/// @file
/// The model files as bytes in the program. Each is named in blobs.S and made by a program in this folder.
/// To add one: a BLOB line in blobs.S, a declaration and a line in blobs.cpp, an accessor here.
#pragma once

#include <cstddef>
#include <span>

namespace crossread::model {

using Bytes = std::span<const std::byte>;

[[nodiscard]] Bytes gazetteer();  ///< gazetteer.bin, by make_gazetteer.mjs; its form in entities/gazetteer.hpp
[[nodiscard]] Bytes vectors();    ///< vectors.bin, by make_vectors.cpp; its form in language/vector_table.hpp
[[nodiscard]] Bytes words();      ///< words.bin, by make_words; its form in language/word_table.hpp
[[nodiscard]] Bytes parts();      ///< parts.bin, by train_parts; its form in language/parts.hpp
[[nodiscard]] Bytes tagger();     ///< tagger.bin, by train_tagger; its form in entities/tagger_model.hpp

}  // namespace crossread::model
