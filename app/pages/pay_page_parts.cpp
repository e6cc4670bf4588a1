// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of the Pay page: what it is built of.
#include "app/pages/guide_view.h"
#include "app/pages/own_pay_field.h"
#include "app/pages/pay_bar.h"
#include "app/pages/pay_page.h"
#include "app/pages/pay_rows.h"
#include "app/pages/placeholder.h"

#include <QAction>
#include <QShortcut>
#include <QVBoxLayout>

namespace rungwise::app {

void PayPage::buildParts() {
    bar_ = new PayBar(wording_, reader_.language, this);
    headline_ = new PayHeadline(this);
    rowsToCome_ = new Placeholder(this);
    rowsToCome_->setObjectName(QStringLiteral("payRowsToCome"));
    rowsToCome_->setAccessibleName(tr("Pay as a picture and in numbers"));
    rest_ = new QWidget(this);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(bar_);
    column_->addWidget(headline_);
    column_->addWidget(rowsToCome_, 1);
    column_->addWidget(rest_, 1);
    rowsToCome_->hide();
    rest_->hide();
    buildActions();
}

void PayPage::buildRows() {
    rows_ = new PayRows(wording_, reader_.language, this);
    rows_->setMenuActions({showSources_, saveChart_, saveTable_});
    rows_->followInTabOrder(*rowsToCome_);
    column_->insertWidget(column_->indexOf(rowsToCome_), rows_, 1);
    connect(rows_, &PayRows::currentRowChanged, this, &PayPage::showCurrentRow);
    connect(rows_, &PayRows::sourcesWanted, this, &PayPage::sourcesWanted);
}

void PayPage::buildActions() {
    const auto add = [this](const QString& text, const char16_t* name) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromUtf16(name));
        return action;
    };
    showSources_ = add(tr("Show &sources"), u"showPaySources");
    saveChart_ = add(tr("Save c&hart as…"), u"saveChart");
    saveTable_ = add(tr("Save ta&ble as…"), u"saveTable");
    auto* sides = new QShortcut(Qt::Key_F6, this);
    sides->setContext(Qt::WidgetWithChildrenShortcut);
    connect(sides, &QShortcut::activated, this, &PayPage::changeSides);
}

void PayPage::buildGuide() {
    guideView_ = new GuideView(this);
    column_->insertWidget(column_->indexOf(rowsToCome_), guideView_, 1);
    connect(guideView_, &GuideView::rowsChanged, this, [this] {
        showGuide();
        showCurrentRow();
    });
    SheetTable& table = guideView_->table();
    connect(&table, &SheetTable::currentCellChanged, this, &PayPage::showCurrentRow);
    connect(&table, &SheetTable::sheetRowActivated, this, &PayPage::sourcesWanted);
    table.setMenuActions({showSources_, saveTable_});
}

void PayPage::connectAll() {
    connect(bar_, &PayBar::edited, this, &PayPage::edited);
    connect(&bar_->ownPay(), &OwnPayField::edited, this, &PayPage::ownPayEdited);
    connect(headline_, &PayHeadline::linkChosen, this, &PayPage::follow);
    connect(rowsToCome_, &Placeholder::due, this, &PayPage::complete);
    connect(showSources_, &QAction::triggered, this, &PayPage::sourcesWanted);
    connect(saveChart_, &QAction::triggered, this,
            [this] { emit exportWanted(QStringLiteral("svg")); });
    connect(saveTable_, &QAction::triggered, this,
            [this] { emit exportWanted(QStringLiteral("csv")); });
}

void PayPage::changeSides() {
    if (guide_) {
        guideView_->table().setFocus(Qt::ShortcutFocusReason);
        return;
    }
    complete();
    if (parts_ == Parts::Rows) rows_->changeSides();
}

/// Tab goes to what is still to come, too.
bool PayPage::focusNextPrevChild(bool next) {
    complete();
    return QWidget::focusNextPrevChild(next);
}

} // namespace rungwise::app
