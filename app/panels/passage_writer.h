// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the paragraphs of the Sources panel.
#pragma once

#include "app/panels/source_passages.h"
#include "core/citations/numbered_source.h"
#include "core/wording/wording.h"

#include <span>
#include <vector>

namespace rungwise::app {

enum class CitedPlaces { Named, LeftOut };

/// Leaves out what says nothing. The wording must outlive it.
class PassageWriter {
public:
    explicit PassageWriter(const Wording& wording) : wording_{wording} {}

    void add(const QString& text, SourcePassage::Look look = SourcePassage::Look::Plain);
    void add(const Phrase& words, SourcePassage::Look look = SourcePassage::Look::Plain);

    [[nodiscard]] QString said(const Phrase& words) const;
    /// " [1, 2]", or nothing.
    [[nodiscard]] QString numbers(const std::vector<int>& sources) const;

    /// Each with its note and link; named places are no more than can be read at a glance.
    void addSources(const std::vector<NumberedSource>& sources, CitedPlaces places);
    /// A heading and those of the sources that have these numbers, or that there are none.
    void addSourcesOf(const std::vector<int>& numbers, const std::vector<NumberedSource>& all);

    [[nodiscard]] SourcePassages take();

private:
    void addLink(const QString& url);

    const Wording& wording_;
    SourcePassages written_;
};

} // namespace rungwise::app
