// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above everything: pages, which rows to show, finding a role, export.
#pragma once

#include "app/window/main_actions.h"

#include <QWidget>

namespace rungwise::app {

/// Gives way when the window is narrow: what the menus offer as well disappears.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const MainActions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] static QString findText(const QAction& action);
    [[nodiscard]] int widthWith(const QList<const QWidget*>& parts) const;
    void giveWay();

    QWidget* pages_;
    QWidget* filters_;
    QWidget* find_;
    QWidget* export_;
    QAction* comparePage_;
};

} // namespace rungwise::app
