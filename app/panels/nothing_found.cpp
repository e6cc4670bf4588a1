// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence and the one button that helps.
#include "app/panels/nothing_found.h"

#include "app/look/flat_button.h"
#include "app/panels/quiet_label.h"

#include <QAbstractButton>
#include <QBoxLayout>

namespace rungwise::app {

NothingFound::NothingFound(QWidget* parent)
    : QWidget(parent), text_{new QuietLabel(QuietText::Note, {}, this)},
      clear_{new FlatButton(FlatLook::Plain, tr("Clear search and filters"), this)} {
    text_->setObjectName(QStringLiteral("nothingFound"));
    clear_->setObjectName(QStringLiteral("clearAll"));
    clear_->setAccessibleName(tr("Clear search and filters"));
    connect(clear_, &QAbstractButton::clicked, this, &NothingFound::clearWanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text_);
    column->addWidget(clear_, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void NothingFound::explain(Reason reason) {
    const bool isSearch = reason == Reason::Search;
    text_->setText(isSearch ? tr("No role matches") : tr("This catalogue holds no roles"));
    clear_->setVisible(isSearch);
}

void NothingFound::followInTabOrder(QWidget* before) {
    setTabOrder(before, clear_);
}

} // namespace rungwise::app
