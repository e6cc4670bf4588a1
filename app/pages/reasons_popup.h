// SPDX-License-Identifier: GPL-3.0-or-later
// What each sentence of the summary rests on: rows to go to, and sources.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/wording/wording.h"

#include <QPointer>
#include <QWidget>

#include <string>

class QVBoxLayout;

namespace rungwise::app {

/// Lists every finding of the comparison in full, built once when it opens. It lies on top of its
/// parent, and closes and deletes itself when somebody chooses a row, presses Escape, clicks or
/// goes elsewhere, or when the parent changes its size.
class ReasonsPopup : public QWidget {
    Q_OBJECT

public:
    /// `comparison` holds all rows, also those that a filter hides elsewhere.
    ReasonsPopup(const RoleComparison& comparison, const Wording& wording, QWidget* parent);

    /// Shows it below a widget of its parent. Escape gives the focus back to that.
    void openBelow(QWidget& anchor);

signals:
    void rowChosen(const std::string& rowId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void followFocus(const QWidget* now);
    [[nodiscard]] QRect placeBelow(const QWidget& anchor) const;
    void appendRow(const Section& section, const Row& row, const Wording& wording);
    void append(const RoleComparison& comparison, const Finding& finding, const Wording& wording);

    QVBoxLayout* list_ = nullptr;
    QPointer<QWidget> anchor_;
};

} // namespace rungwise::app
