// SPDX-License-Identifier: GPL-3.0-or-later
// A text whose words can be selected and copied, at the price of one that cannot.
#pragma once

#include <QLabel>

namespace rungwise::app {

/// Wraps, and shows its text as it is. QLabel makes a document of a text that can be selected,
/// which costs many times as much as to paint it; this one does so when the mouse comes to it.
/// What it would like is said without breaking the text into lines, which QLabel does for several
/// widths: a width for reading, and the height of one line. For layouts that ask for the height at
/// their width. Words of more than `longestWord` letters must be breakable.
class SelectableLabel : public QLabel {
    Q_OBJECT

public:
    static constexpr int longestWord = 30;

    explicit SelectableLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// What was answered last; layouts ask the same several times.
    struct Answer {
        QString text;
        QFont font;
        int width = -1;
        int height = 0;
    };

    [[nodiscard]] QSize sizeOf(int letters) const;
    void makeSelectable();

    mutable Answer answer_;
};

} // namespace rungwise::app
