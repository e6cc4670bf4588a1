// SPDX-License-Identifier: GPL-3.0-or-later
// A large label and a link below it.
#include "app/pages/move_headline.h"

#include "app/look/leading_edge.h"
#include "app/pages/link_button.h"
#include "app/text/plain_text.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace rungwise::app {

namespace {

constexpr qreal findingSize = 1.25;
constexpr int longestWord = 30;

} // namespace

MoveHeadline::MoveHeadline(QWidget* parent) : QWidget(parent) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    finding_ = new QLabel(this);
    finding_->setObjectName(QStringLiteral("moveFinding"));
    finding_->setAccessibleName(tr("What the ways come to"));
    finding_->setTextFormat(Qt::PlainText);
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    finding_->setAlignment(leadingEdge(layoutDirection()) | Qt::AlignTop);
    suggestions_ = new LinkButton(tr("Look at moves that no ladder names, too"), this);
    suggestions_->setObjectName(QStringLiteral("showSuggestions"));
    auto* column = new QVBoxLayout(this);
    const int room = fontMetrics().averageCharWidth() * 2;
    column->setContentsMargins(room, room / 2, room, room / 2);
    column->setSpacing(fontMetrics().height() / 5);
    column->addWidget(finding_);
    column->addWidget(suggestions_, 0, Qt::AlignLeading);
    enlarge();
    connect(suggestions_, &LinkButton::clicked, this, &MoveHeadline::suggestionsWanted);
}

void MoveHeadline::display(const QString& finding, Offer offer) {
    text_ = finding;
    finding_->setText(breakable(finding, longestWord));
    suggestions_->setVisible(offer == Offer::Suggestions);
}

QString MoveHeadline::text() const {
    return text_;
}

void MoveHeadline::enlarge() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * findingSize);
    large.setBold(true);
    finding_->setFont(large);
}

void MoveHeadline::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && suggestions_ != nullptr) enlarge();
}

} // namespace rungwise::app
