// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from a row of the comparison, or a step of a move, to the page that shows more of it.
#include "app/pages/compare_page.h"
#include "app/pages/ladders_page.h"
#include "app/pages/pay_picker_words.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "app/window/pages.h"
#include "core/model/kind_words.h"

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr std::string_view payRow = "pay:";
constexpr std::string_view ladderRow = "ladder:";

struct PayPlaceInRows {
    PayMeasure measure;
    std::optional<MarketId> market;
};

/// What a row of the comparison is about: "pay:base" or "pay:base:us".
std::optional<PayPlaceInRows> placeOf(const std::string& rowId) {
    if (!rowId.starts_with(payRow)) return std::nullopt;
    const std::string rest = rowId.substr(payRow.size());
    const std::size_t end = std::min(rest.find(':'), rest.size());
    const auto measure = std::ranges::find_if(
        allMeasures, [&](PayMeasure each) { return rest.compare(0, end, measureId(each)) == 0; });
    if (measure == allMeasures.end()) return std::nullopt;
    return PayPlaceInRows{.measure = *measure,
                          .market = end < rest.size() ? MarketId::parse(rest.substr(end + 1))
                                                      : std::nullopt};
}

} // namespace

std::optional<std::string> Pages::currentRow(std::string_view kind) const {
    if (page_ != Page::Compare) return std::nullopt;
    const Row* row = compare_->table().currentRow();
    if (row == nullptr || !row->id.starts_with(kind)) return std::nullopt;
    return row->id;
}

std::optional<std::string> Pages::currentPayRow() const {
    const auto row = currentRow(payRow);
    return row && placeOf(*row) ? row : std::nullopt;
}

std::optional<std::string> Pages::currentLadderRow() const {
    return currentRow(ladderRow);
}

void Pages::goToPay(const std::string& rowId) {
    const auto place = placeOf(rowId);
    if (!place) return;
    PayChoice next = choice_.pay;
    next.measures = {place->measure};
    next.market = place->market;
    next.filter = PayFilter::All;
    next.picture = PayPicture::Ranges;
    const QString measure = toQString(wording_.say(measureWords(place->measure)));
    //: What Undo names the change by; %1 is a kind of pay, such as “base pay”.
    emit edited(lookingAtPay(choice_, next, tr("Show %1").arg(measure)));
    showPage(Page::Pay);
    takeFocus();
}

void Pages::goToLadder(const std::string& rowId) {
    if (!rowId.starts_with(ladderRow)) return;
    const auto ladder = LadderId::parse(rowId.substr(ladderRow.size()));
    if (!ladder) return;
    const auto column = static_cast<std::size_t>(compare_->table().currentIndex().column());
    LadderChoice next = choice_.ladder;
    next.ladders = {*ladder};
    next.sources.clear();
    emit edited(lookingAtLadders(choice_, next, tr("Show the ladder")));
    showPage(Page::Ladders);
    if (column < choice_.roles.size()) ladders_->goTo(choice_.roles[column]);
    takeFocus();
}

/// On any ladder: those that are shown may leave the role out.
void Pages::goToRole(const RoleId& role) {
    LadderChoice next = choice_.ladder;
    next.ladders.clear();
    next.sources.clear();
    emit edited(lookingAtLadders(choice_, next, tr("Show all ladders")));
    showPage(Page::Ladders);
    ladders_->goTo(role);
    takeFocus();
}

} // namespace rungwise::app
