// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the window: all roles, a search field, and two buttons that choose.
#pragma once

#include "app/items/role_list_model.h"
#include "core/model/catalogue.h"

#include <QWidget>

#include <string>

class QLineEdit;
class QListView;
class QPushButton;

namespace rungwise::app {

/// Which of the two compared roles is meant.
enum class Side { First, Second };

class RolePanel : public QWidget {
    Q_OBJECT

public:
    explicit RolePanel(QWidget* parent = nullptr);

    void display(const Catalogue& catalogue, const std::string& language);

signals:
    void chosen(Side side, RoleIndex role);

private:
    void build();
    void connectAll();
    void choose(Side side);
    void enableButtons();

    RoleListModel* roles_;
    QLineEdit* search_;
    QListView* list_;
    QPushButton* first_;
    QPushButton* second_;
};

} // namespace rungwise::app
