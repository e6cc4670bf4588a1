// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of one result, numbered as they are first mentioned.
#pragma once

#include "core/citations/numbered_source.h"
#include "core/citations/source_numbers.h"
#include "core/model/catalogue.h"

#include <string_view>
#include <vector>

namespace rungwise {

/// Hands out the numbers. Lives for one result, within the life of its catalogue.
class CitedSources {
public:
    CitedSources(const Catalogue& catalogue, std::string_view language);

    /// The numbers of these citations, rising, each once. New sources get the next numbers.
    [[nodiscard]] SourceNumbers cite(const Citations& citations);

    /// Every source that was cited, in the order of its number, with all that there is to say.
    [[nodiscard]] std::vector<NumberedSource> listed() const;

    /// What a reader would call the source: its publisher or author if no other source has the
    /// same, else its title in quotation marks.
    [[nodiscard]] Phrase shortName(SourceIndex source) const;

private:
    struct Cited {
        SourceIndex source;
        std::vector<std::string_view> places;
    };

    [[nodiscard]] bool isAlone(SourceIndex source, std::string Source::*member) const;
    [[nodiscard]] NumberedSource worded(const Cited& cited) const;

    const Catalogue& catalogue_;
    std::string_view language_;
    std::vector<int> numbers_; ///< by source; 0: not yet cited
    std::vector<Cited> cited_;
};

/// All numbers of both, rising, each once.
[[nodiscard]] std::vector<int> mergedNumbers(std::vector<int> a, const std::vector<int>& b);

} // namespace rungwise
