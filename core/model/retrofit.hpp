/// @file
/// Word vectors brought nearer to those of words that mean the same, and taken from those of words that do not. Only for training.
#pragma once

#include <vector>

#include "language/vectors.hpp"
#include "model/links.hpp"

namespace crossread::model {

/// `vectors` are of length 1, and stay so. Sources: Faruqui et al. 2015 (retrofitting), Mrkšić et al. 2016 (taking apart).
void retrofit(std::vector<language::WordVector>& vectors, const Links& links);

}  // namespace crossread::model
