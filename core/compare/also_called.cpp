// SPDX-License-Identifier: GPL-3.0-or-later
// Other titles of a role, with how sure that is, where it holds and who says so.
#include "core/compare/sections.h"
#include "core/model/kind_words.h"

namespace rungwise {

namespace {

CellItem titleItem(ComparisonFrame& frame, const OtherTitle& other) {
    const ChosenText title = frame.text(other.title);
    CellItem item = frame.quote(title, other.sources, other.note);
    Phrases remarks;
    if (other.confidence) remarks.push_back(confidenceWords(*other.confidence));
    if (other.market) {
        const ChosenText market = frame.nameIn(frame.catalogue().markets(), *other.market);
        remarks.push_back(frame.words(market));
    }
    if (remarks.empty()) return item;
    item.words =
        phrase(RW_TEXT("Comparison", "{0} ({1})"), std::string{title.text}, std::move(remarks));
    return item;
}

} // namespace

Section alsoCalledSection(ComparisonFrame& frame) {
    Section section = emptySection(SectionKind::AlsoCalled, RW_TEXT("Comparison", "Also called"));
    std::size_t titles = 0;
    const auto fill = [&](const Role& role, Cell& cell) {
        titles += role.otherTitles.size();
        cell.items.reserve(role.otherTitles.size());
        for (const OtherTitle& other : role.otherTitles) say(cell, titleItem(frame, other));
    };
    keepIfSaid(section.rows, frame.filledRow("also-called", section.title, fill));
    section.remark = pluralPhrase(RW_PLURAL("Comparison", "%n title(s)"), titles);
    return section;
}

} // namespace rungwise
