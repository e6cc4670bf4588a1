// SPDX-License-Identifier: GPL-3.0-or-later
// Where statements come from.
#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"
#include "core/model/localized_text.h"

#include <optional>
#include <string>

namespace rungwise {

enum class SourceKind {
    Survey,
    SelfReported,
    Employer,
    Postings,
    Official,
    Model,
    Article,
    Framework
};

struct Source {
    SourceId id;
    LocalizedText title;
    std::string author;
    std::string publisher;
    std::optional<PartialDate> published;
    std::optional<SourceKind> kind;
    std::string url; ///< as written; nobody opens it without asking
    std::optional<PartialDate> retrieved;
    std::string licence;
    std::string note;

    friend bool operator==(const Source&, const Source&) = default;
};

} // namespace rungwise
