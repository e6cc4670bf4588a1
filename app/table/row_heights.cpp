// SPDX-License-Identifier: GPL-3.0-or-later
// Qt would ask every line for its height; a comparison has hundreds and shows thirty.
#include "app/table/row_heights.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr int sliceMilliseconds = 4;
/// While widths change with every frame, only what is seen is measured.
constexpr int pauseMilliseconds = 40;

} // namespace

RowHeights::RowHeights(QTableView& view, const ComparisonModel& model, LineLayouts& layouts)
    : QObject(&view), view_{view}, model_{model}, layouts_{layouts} {
    idle_.setSingleShot(true);
    connect(&idle_, &QTimer::timeout, this, &RowHeights::measureSlice);
}

void RowHeights::restore() {
    for (int line = 0; line < model_.rowCount(); ++line) {
        int height = layouts_.estimate(line);
        if (const Row* row = model_.rowAt(line)) {
            const auto known = known_.find(row->id);
            if (known != known_.end()) height = known->second;
        }
        set(line, height);
    }
}

void RowHeights::forget() {
    known_.clear();
}

bool RowHeights::set(int line, int height) {
    QHeaderView& lines = *view_.verticalHeader();
    if (lines.sectionSize(line) == height) return false;
    lines.resizeSection(line, height);
    return true;
}

int RowHeights::firstSeen() const {
    return std::max(0, view_.verticalHeader()->visualIndexAt(0));
}

RowHeights::Anchor RowHeights::anchor() const {
    const QHeaderView& lines = *view_.verticalHeader();
    const int first = firstSeen();
    if (first >= model_.rowCount()) return {};
    // A line that has its height already stays; those that come into view above it make room.
    const int end = view_.viewport()->height();
    for (int line = first; line < model_.rowCount(); ++line) {
        const int top = lines.sectionViewportPosition(line);
        if (top >= end) break;
        if (layouts_.isMeasured(line)) return {.line = line, .top = top};
    }
    return {.line = first, .top = lines.sectionViewportPosition(first)};
}

void RowHeights::returnTo(const Anchor& anchor) {
    if (anchor.line < 0) return;
    const QHeaderView& lines = *view_.verticalHeader();
    // What was half out of view above may have become too low for that.
    const int least = 1 - lines.sectionSize(anchor.line);
    const int shift = lines.sectionViewportPosition(anchor.line) - std::max(anchor.top, least);
    if (shift == 0) return;
    emit lengthChanged();
    QScrollBar& bar = *view_.verticalScrollBar();
    bar.setValue(bar.value() + shift);
    view_.viewport()->update();
    view_.verticalHeader()->viewport()->update();
}

bool RowHeights::measureInView() {
    const QHeaderView& lines = *view_.verticalHeader();
    const int end = view_.viewport()->height();
    const int first = firstSeen();
    if (first >= model_.rowCount()) return false;
    bool hasChanged = false;
    int top = lines.sectionViewportPosition(first);
    for (int line = first; line < model_.rowCount() && top < end; ++line) {
        if (!layouts_.isMeasured(line)) {
            measureLine(line);
            hasChanged = true;
        }
        top += lines.sectionSize(line);
    }
    return hasChanged;
}

void RowHeights::measureVisible() {
    if (isBusy_ || model_.rowCount() == 0) return;
    const QScopedValueRollback<bool> busy(isBusy_, true);
    const Anchor place = anchor();
    // Keeping the place can bring other lines into view, of which there are few.
    constexpr int mostRounds = 4;
    for (int round = 0; round < mostRounds && measureInView(); ++round) returnTo(place);
    next_ = 0;
    idle_.start(pauseMilliseconds);
}

void RowHeights::measureLine(int line) {
    const int height = layouts_.measure(line);
    if (const Row* row = model_.rowAt(line)) known_[row->id] = height;
    set(line, height);
}

void RowHeights::measureSlice() {
    if (isBusy_) return;
    const QScopedValueRollback<bool> busy(isBusy_, true);
    const Anchor place = anchor();
    QElapsedTimer time;
    time.start();
    bool hasChanged = false;
    for (; next_ < model_.rowCount() && time.elapsed() < sliceMilliseconds; ++next_) {
        if (layouts_.isMeasured(next_)) continue;
        const int before = view_.verticalHeader()->sectionSize(next_);
        measureLine(next_);
        hasChanged = hasChanged || view_.verticalHeader()->sectionSize(next_) != before;
    }
    if (hasChanged) {
        emit lengthChanged();
        returnTo(place);
    }
    if (next_ < model_.rowCount()) idle_.start(0);
}

} // namespace rungwise::app
