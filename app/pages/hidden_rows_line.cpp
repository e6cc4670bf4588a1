// SPDX-License-Identifier: GPL-3.0-or-later
// A count and the way back to all rows.
#include "app/pages/hidden_rows_line.h"

#include "app/look/bar.h"
#include "app/look/colours.h"
#include "app/pages/link_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace rungwise::app {

HiddenRowsLine::HiddenRowsLine(QWidget* parent) : QWidget(parent) {
    words_ = new QLabel(this);
    words_->setObjectName(QStringLiteral("hiddenRows"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    words_->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                         Qt::AlignVCenter | Qt::AlignAbsolute);
    auto* all = new LinkButton(tr("Show all"), this);
    all->setObjectName(QStringLiteral("showAllRows"));
    all->setAccessibleName(tr("Show all rows"));
    auto* row = new QHBoxLayout(this);
    const int across = fontMetrics().averageCharWidth() * 2;
    row->setContentsMargins(across, 2, across, 3);
    row->addWidget(words_, 1);
    row->addWidget(all);
    connect(all, &LinkButton::clicked, this, &HiddenRowsLine::allWanted);
}

void HiddenRowsLine::display(const QString& words) {
    words_->setText(words);
}

void HiddenRowsLine::paintEvent(QPaintEvent*) {
    paintBar(*this, panelGround(palette()));
}

} // namespace rungwise::app
