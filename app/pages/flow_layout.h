// SPDX-License-Identifier: GPL-3.0-or-later
// Puts widgets beside each other, and on further lines where there is no room.
#pragma once

#include "app/pages/selectable_label.h"

#include <QLayout>
#include <QList>

namespace rungwise::app {

/// Each item has the size that it hints at, at most the width of the layout; one that expands takes
/// what is left of its line. Lines run in the direction of the layout.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    struct Placed {
        QLayoutItem* item;
        QRect place;
    };

    /// Where everything stands in a width, from the left, and how high that is.
    [[nodiscard]] QList<Placed> placed(int width, int& height) const;

    QList<QLayoutItem*> items_;
};

/// A plain text for such a layout: on one line where there is room, wrapped where there is none.
class FlowLabel : public SelectableLabel {
    Q_OBJECT

public:
    explicit FlowLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace rungwise::app
