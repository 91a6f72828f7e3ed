#include "model/blobs.hpp"
