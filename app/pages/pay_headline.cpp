// SPDX-License-Identifier: GPL-3.0-or-later
// The finding, and below it texts and links that flow.
#include "app/pages/pay_headline.h"

#include "app/look/colours.h"
#include "app/look/leading_edge.h"
#include "app/pages/flow_layout.h"
#include "app/pages/link_button.h"
#include "app/text/plain_text.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

constexpr qreal findingSize = 1.25;
constexpr qreal smallSize = 0.92;
constexpr int longestWord = 30;

QLabel* wrappingLabel(const char16_t* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromUtf16(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(leadingEdge(parent->layoutDirection()) | Qt::AlignTop);
    return label;
}

QLabel* flowingLabel(const char16_t* name, QWidget* parent) {
    auto* label = new FlowLabel(parent);
    label->setObjectName(QString::fromUtf16(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(leadingEdge(parent->layoutDirection()) | Qt::AlignVCenter);
    return label;
}

} // namespace

PayHeadline::PayHeadline(QWidget* parent) : QWidget(parent) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildParts();
    dress();
}

void PayHeadline::buildParts() {
    finding_ = wrappingLabel(u"payFinding", this);
    finding_->setAccessibleName(tr("What the figures come to"));
    rest_ = new QWidget(this);
    subtitle_ = flowingLabel(u"paySubtitle", rest_);
    subtitle_->setAccessibleName(tr("How to read it"));
    leftOut_ = flowingLabel(u"payLeftOut", rest_);
    leftOut_->setAccessibleName(tr("What is not shown"));
    auto* flow = new FlowLayout(rest_);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(fontMetrics().averageCharWidth());
    flow->addWidget(subtitle_);
    flow->addWidget(leftOut_);
    links_ = {{Link::AllMeasures, makeLink(Link::AllMeasures, tr("Show all measures"),
                                           QStringLiteral("showAllMeasures"))},
              {Link::AllMarkets, makeLink(Link::AllMarkets, tr("Show all markets"),
                                          QStringLiteral("showAllMarkets"))},
              {Link::AllRows,
               makeLink(Link::AllRows, tr("Show all rows"), QStringLiteral("showAllPayRows"))}};
    for (const auto& [link, button] : links_) flow->addWidget(button);
    auto* column = new QVBoxLayout(this);
    const int room = fontMetrics().averageCharWidth() * 2;
    column->setContentsMargins(room, room / 2, room, room / 2);
    column->setSpacing(fontMetrics().height() / 5);
    column->addWidget(finding_);
    column->addWidget(rest_);
}

LinkButton* PayHeadline::makeLink(Link link, const QString& words, const QString& name) {
    auto* button = new LinkButton(words, rest_);
    button->setObjectName(name);
    connect(button, &LinkButton::clicked, this, [this, link] { emit linkChosen(link); });
    return button;
}

void PayHeadline::display(const QString& finding, const QString& subtitle, const QString& leftOut,
                          const std::vector<Link>& links) {
    finding_->setText(breakable(finding, longestWord));
    subtitle_->setText(subtitle);
    subtitle_->setVisible(!subtitle.isEmpty());
    leftOut_->setText(leftOut);
    for (const auto& [link, button] : links_) {
        button->setVisible(std::ranges::find(links, link) != links.end());
    }
    leftOut_->setVisible(!leftOut.isEmpty());
    rest_->setVisible(!subtitle.isEmpty() || !leftOut.isEmpty() || !links.empty());
}

void PayHeadline::dress() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * findingSize);
    large.setBold(true);
    finding_->setFont(large);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smallSize);
    QPalette quiet;
    // On the ground of a table, labels take the colour of its texts.
    quiet.setColor(QPalette::Text, quietText(palette()));
    for (QLabel* label : {subtitle_, leftOut_}) {
        label->setFont(small);
        if (label->palette().color(QPalette::Text) != quietText(palette())) {
            label->setPalette(quiet);
        }
    }
}

void PayHeadline::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool isOurs =
        event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (isOurs && leftOut_ != nullptr) dress();
}

} // namespace rungwise::app
