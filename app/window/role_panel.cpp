// SPDX-License-Identifier: GPL-3.0-or-later
// Wires a search field, a list and two buttons.
#include "app/window/role_panel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace rungwise::app {

RolePanel::RolePanel(QWidget* parent)
    : QWidget(parent), roles_{new RoleListModel(this)}, search_{new QLineEdit(this)},
      list_{new QListView(this)}, first_{new QPushButton(tr("Compare as &A"), this)},
      second_{new QPushButton(tr("Compare as &B"), this)} {
    build();
    connectAll();
    enableButtons();
}

void RolePanel::build() {
    auto* label = new QLabel(tr("&Roles"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(search_);
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Search titles"));
    search_->setClearButtonEnabled(true);
    list_->setObjectName(QStringLiteral("roles"));
    list_->setAccessibleName(tr("Roles of the catalogue"));
    list_->setModel(roles_);
    list_->setUniformItemSizes(true);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(first_);
    buttons->addWidget(second_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    column->addLayout(buttons);
}

void RolePanel::connectAll() {
    connect(search_, &QLineEdit::textChanged, roles_, &RoleListModel::filter);
    connect(roles_, &RoleListModel::modelReset, this, &RolePanel::enableButtons);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RolePanel::enableButtons);
    connect(list_, &QListView::activated, this, [this] { choose(Side::Second); });
    connect(first_, &QPushButton::clicked, this, [this] { choose(Side::First); });
    connect(second_, &QPushButton::clicked, this, [this] { choose(Side::Second); });
}

void RolePanel::display(const Catalogue& catalogue, const std::string& language) {
    roles_->show(catalogue, language);
}

void RolePanel::choose(Side side) {
    if (const auto role = roles_->roleAt(list_->currentIndex().row())) emit chosen(side, *role);
}

void RolePanel::enableButtons() {
    const bool isChosen = list_->currentIndex().isValid();
    first_->setEnabled(isChosen);
    second_->setEnabled(isChosen);
}

} // namespace rungwise::app
