// SPDX-License-Identifier: GPL-3.0-or-later
// Heights of lines: right at once where they are seen, worked out when there is time elsewhere.
#pragma once

#include "app/table/line_layouts.h"

#include <QObject>
#include <QTableView>
#include <QTimer>

#include <string>
#include <unordered_map>

namespace rungwise::app {

/// Keeps the lines that are seen as high as their text needs, and what is seen in its place while
/// lines above it change.
class RowHeights : public QObject {
    Q_OBJECT

public:
    RowHeights(QTableView& view, const ComparisonModel& model, LineLayouts& layouts);

    /// After a reset of the model: the last known height of each row, an estimate for new ones.
    void restore();
    /// Measures what is in view, now, and the rest in idle moments.
    void measureVisible();
    /// Measures one line, wherever it is.
    void measureLine(int line);
    /// Forgets what is known: letters have another size.
    void forget();

signals:
    /// Lines outside of the view have other heights, so that scroll bars need another range.
    void lengthChanged();

private:
    /// A line and where it stands in the view.
    struct Anchor {
        int line = -1;
        int top = 0;
    };

    [[nodiscard]] Anchor anchor() const;
    void returnTo(const Anchor& anchor);
    bool measureInView();
    void measureSlice();
    bool set(int line, int height);
    [[nodiscard]] int firstSeen() const;

    QTableView& view_;
    const ComparisonModel& model_;
    LineLayouts& layouts_;
    QTimer idle_;
    int next_ = 0; ///< idle moments have measured the lines before
    bool isBusy_ = false;
    std::unordered_map<std::string, int> known_; ///< by Row::id
};

} // namespace rungwise::app
