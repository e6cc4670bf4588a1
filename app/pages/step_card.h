// SPDX-License-Identifier: GPL-3.0-or-later
// A card of plain text that can be read, selected and copied: a step of a route.
#pragma once

#include "app/items/step_groups.h"

#include <QTextEdit>

#include <vector>

namespace rungwise::app {

/// What a card says. Texts are shown as they are.
struct CardText {
    QString title;
    QString mark;    ///< after the title, in words: "suggested: …"; may be empty
    QString summary; ///< below the title
    QString glance;  ///< what the groups come to; may be empty
    std::vector<StepGroup> groups;
};

/// As high as its text at the width that it has; wraps even words that are too long.
class StepCard : public QTextEdit {
    Q_OBJECT

public:
    explicit StepCard(QWidget* parent = nullptr);

    void display(const CardText& text);
    /// A mark for the card whose step is current elsewhere.
    void setCurrent(bool isCurrent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void entered();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    void write();
    [[nodiscard]] int around() const;

    CardText text_;
    bool isCurrent_ = false;
    // What was measured last; layouts ask for the same width again and again.
    mutable int measuredWidth_ = -1;
    mutable int measuredHeight_ = 0;
};

} // namespace rungwise::app
