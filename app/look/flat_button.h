// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons of the bar above the pages, drawn flat from the palette.
#pragma once

#include <QAction>
#include <QToolButton>

namespace rungwise::app {

/// How a button looks: one of several pages, part of a row of alternatives, on its own, or the one
/// that matters most.
enum class FlatLook { Page, Segment, Plain, Primary };

/// Shows the text of its action, and whether it is checked by ground and weight of the text.
class FlatButton : public QToolButton {
    Q_OBJECT

public:
    FlatButton(FlatLook look, QAction* action, QWidget* parent = nullptr);
    /// Without an action, for whoever connects `clicked`.
    FlatButton(FlatLook look, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void prepare();
    [[nodiscard]] QFont shownFont() const;
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor ink() const;

    FlatLook look_;
};

} // namespace rungwise::app
