// SPDX-License-Identifier: GPL-3.0-or-later
// Two labels and a button, centred.
#include "app/pages/invitation.h"

#include "app/look/flat_button.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace rungwise::app {

namespace {

QLabel* centredLabel(const QString& objectName, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

Invitation::Invitation(QWidget* parent) : QWidget(parent) {
    title_ = centredLabel(QStringLiteral("invitationTitle"), this);
    enlargeTitle();
    advice_ = centredLabel(QStringLiteral("invitationAdvice"), this);
    find_ = new FlatButton(FlatLook::Primary, tr("Find a role…"), this);
    find_->setObjectName(QStringLiteral("findRole"));
    find_->setAccessibleName(tr("Find a role…"));
    auto* column = new QVBoxLayout(this);
    const int around = fontMetrics().height() * 2;
    column->setContentsMargins(around, around, around, around);
    column->setSpacing(fontMetrics().height() / 2);
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(advice_);
    column->addWidget(find_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setFocusProxy(find_);
    connect(find_, &QToolButton::clicked, this, &Invitation::roleWanted);
}

void Invitation::display(const QString& title, const QString& advice, Offer offer) {
    title_->setText(title);
    advice_->setText(advice);
    find_->setVisible(offer == Offer::FindRole);
}

void Invitation::enlargeTitle() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    title_->setFont(large);
}

void Invitation::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) enlargeTitle();
}

} // namespace rungwise::app
