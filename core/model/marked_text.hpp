/// @file
/// Our own marked text (core/model/labels) as articles for training. For the programs of this folder only.
#pragma once

#include <string>
#include <vector>

#include "model/corpus.hpp"

namespace crossread::model {

/// The articles of all .txt files of the folder but capitalised.txt, by file name, a paragraph in place of each sentence; the form is told in
/// core/model/labels/README.md. A mark that is not closed, of no known type, or that ends within one of our tokens ends the program.
[[nodiscard]] std::vector<LabelledArticle> read_marked(const std::string& folder);

}  // namespace crossread::model
