// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above everything: pages, which rows to show, finding a role, export.
#pragma once

#include "app/window/main_actions.h"

#include <QWidget>

namespace rungwise::app {

class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const MainActions& actions, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rungwise::app
