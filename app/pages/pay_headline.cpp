// SPDX-License-Identifier: GPL-3.0-or-later
// Three texts below each other, the last with links behind it.
#include "app/pages/pay_headline.h"

#include "app/look/colours.h"
#include "app/look/leading_edge.h"
#include "app/pages/flow_layout.h"
#include "app/pages/link_button.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

constexpr qreal findingSize = 1.25;
constexpr qreal smallSize = 0.92;

QLabel* wrappingLabel(const char16_t* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromUtf16(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(leadingEdge(parent->layoutDirection()) | Qt::AlignTop);
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
    subtitle_ = wrappingLabel(u"paySubtitle", this);
    subtitle_->setAccessibleName(tr("How to read it"));
    rest_ = new QWidget(this);
    leftOut_ = new FlowLabel(rest_);
    leftOut_->setObjectName(QStringLiteral("payLeftOut"));
    leftOut_->setAlignment(leadingEdge(layoutDirection()) | Qt::AlignVCenter);
    auto* flow = new FlowLayout(rest_);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(fontMetrics().averageCharWidth());
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
    column->addWidget(subtitle_);
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
    finding_->setText(finding);
    subtitle_->setText(subtitle);
    subtitle_->setVisible(!subtitle.isEmpty());
    leftOut_->setText(leftOut);
    for (const auto& [link, button] : links_) {
        button->setVisible(std::ranges::find(links, link) != links.end());
    }
    rest_->setVisible(!leftOut.isEmpty() || !links.empty());
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
