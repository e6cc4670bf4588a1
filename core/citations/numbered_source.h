// SPDX-License-Identifier: GPL-3.0-or-later
// A source with the number that superscripts and brackets call it by.
#pragma once

#include "core/model/ids.h"
#include "core/wording/phrase.h"

#include <string>
#include <vector>

namespace rungwise {

struct NumberedSource {
    int number = 0; ///< from 1, in the order of first mention
    SourceIndex source;
    std::string id;
    Phrase words; ///< author, title, publisher, date, kind, as for a list of sources
    std::string url;
    std::string note;
    std::vector<std::string> places; ///< the "where" texts that were cited, each once
};

} // namespace rungwise
