// SPDX-License-Identifier: GPL-3.0-or-later
// Statements: texts that can name who says so.
#pragma once

#include "core/model/ids.h"
#include "core/model/localized_text.h"

#include <string>
#include <vector>

namespace rungwise {

/// A source, and the place in it.
struct Citation {
    SourceIndex source;
    std::string where; ///< page or section; may be empty

    friend bool operator==(const Citation&, const Citation&) = default;
};

using Citations = std::vector<Citation>;

/// One thing that somebody says of a role.
struct Statement {
    LocalizedText text;
    Citations sources; ///< empty: the author of the catalogue says so
    std::string note;  ///< remark by the catalogue's author; may be empty

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// The entry's name in somebody else's scheme, such as SOC or ESCO.
struct Code {
    std::string scheme;
    std::string code;

    friend bool operator==(const Code&, const Code&) = default;
};

} // namespace rungwise
