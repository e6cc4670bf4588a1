// SPDX-License-Identifier: GPL-3.0-or-later
// The finding, and below it texts and links that flow.
#include "app/pages/pay_headline.h"

#include "app/look/colours.h"
#include "app/look/leading_edge.h"
#include "app/pages/flow_layout.h"
#include "app/pages/link_button.h"
#include "app/pages/placeholder.h"
#include "app/pages/selectable_label.h"
#include "app/text/plain_text.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

constexpr qreal findingSize = 1.25;

QLabel* wrappingLabel(const char16_t* name, QWidget* parent) {
    auto* label = new SelectableLabel(parent);
    label->setObjectName(QString::fromUtf16(name));
    label->setAlignment(leadingEdge(parent->layoutDirection()) | Qt::AlignTop);
    return label;
}

QLabel* flowingLabel(const char16_t* name, QWidget* parent) {
    auto* label = new FlowLabel(parent);
    label->setObjectName(QString::fromUtf16(name));
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
    finding_->setText(breakable(finding, SelectableLabel::longestWord));
    subtitle_->setText(subtitle);
    leftOut_->setText(leftOut);
    const auto show = [](QWidget& part, bool isNeeded) {
        setPresence(part, isNeeded ? Presence::Present : Presence::Absent);
    };
    show(*subtitle_, !subtitle.isEmpty());
    show(*leftOut_, !leftOut.isEmpty());
    for (const auto& [link, button] : links_) {
        show(*button, std::ranges::find(links, link) != links.end());
    }
    show(*rest_, !subtitle.isEmpty() || !leftOut.isEmpty() || !links.empty());
}

void PayHeadline::dress() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * findingSize);
    large.setBold(true);
    finding_->setFont(large);
    QPalette quiet;
    // On the ground of a table, labels take the colour of its texts.
    quiet.setColor(QPalette::Text, quietText(palette()));
    for (QLabel* label : {subtitle_, leftOut_}) {
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
