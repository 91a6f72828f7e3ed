/// @file
/// Reads the documents of the ECB+ corpus (Cybulska and Vossen 2014): reports of 35 topics, several of one event. Its own annotation, of the
/// mentions of a few events, is not read. Only for training.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace crossread::model {

/// A document's sentences by the corpus's number, as people write them (the corpus holds tokens), addresses left out. Headlines come first.
using EcbDocument = std::map<int, std::string>;

/// All documents by name ("28_2ecbplus"). `folder` is the unpacked corpus.
[[nodiscard]] std::map<std::string, EcbDocument> ecb_documents(const std::filesystem::path& folder);

}  // namespace crossread::model
