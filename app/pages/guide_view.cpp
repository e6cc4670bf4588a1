// SPDX-License-Identifier: GPL-3.0-or-later
// A table and the choice of its rows.
#include "app/pages/guide_view.h"

#include "app/look/flat_button.h"
#include "app/table/sheet_table.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rungwise::app {

GuideView::GuideView(QWidget* parent) : QWidget(parent), table_{new SheetTable(this)} {
    table_->setObjectName(QStringLiteral("guideTable"));
    table_->setSheet(model_, SheetTable::Sorting::Fixed, tr("Salary guide"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildChoice());
    column->addWidget(table_, 1);
}

GuideView::~GuideView() {
    // It shows a model that is a member here.
    delete table_;
}

QWidget* GuideView::buildChoice() {
    auto* choice = new QWidget(this);
    choice->setAutoFillBackground(true);
    choice->setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(choice);
    const int room = fontMetrics().averageCharWidth();
    row->setContentsMargins(2 * room, 0, 2 * room, room);
    row->setSpacing(0);
    auto* group = new QButtonGroup(this);
    const auto add = [&](const QString& text, const char16_t* name, GuideRows rows) {
        auto* button = new FlatButton(FlatLook::Segment, text, choice);
        button->setObjectName(QString::fromUtf16(name));
        button->setCheckable(true);
        button->setChecked(rows == rows_);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, rows] {
            if (rows == rows_) return;
            rows_ = rows;
            emit rowsChanged();
        });
        return button;
    };
    add(tr("Levels"), u"guideLevels", GuideRows::Levels)
        ->setAccessibleName(tr("Salary guide by level"));
    add(tr("Roles"), u"guideRoles", GuideRows::Roles)
        ->setAccessibleName(tr("Salary guide by role"));
    row->addStretch(1);
    return choice;
}

void GuideView::display(const SalaryGuide& guide, const Wording& wording) {
    const int row = table_->currentIndex().row();
    const int column = table_->currentIndex().column();
    model_.display(guide, wording);
    if (row < 0 || row >= model_.rowCount() || column >= model_.columnCount()) return;
    table_->setCurrentIndex(table_->model()->index(row, column));
}

void GuideView::clear() {
    model_.clear();
}

} // namespace rungwise::app
