// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/base/image.h"

namespace ninefold {

/// A PDF (ISO 32000-1) of A4 pages, one for each picture: within margins of 12 mm, at the top,
/// all at the scale at which the largest fits, their pixels without loss. `title` (UTF-8, may be
/// empty) is told as the document's title. Throws Error{Usage} when there is no page or an empty
/// picture.
std::string pdfOfPictures(const std::vector<Image>& pages, const std::string& title);

}  // namespace ninefold
