// SPDX-License-Identifier: GPL-3.0-or-later
// The first remark and how many there are, or all of them with room for a few lines.
#include "app/pages/remarks_line.h"

#include "app/look/bar.h"
#include "app/look/colours.h"
#include "app/look/elided_label.h"
#include "app/look/leading_edge.h"
#include "app/pages/link_button.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace rungwise::app {

namespace {

constexpr int mostLines = 6;

} // namespace

RemarksLine::RemarksLine(QWidget* parent) : QWidget(parent) {
    buildParts();
    colour();
    connect(more_, &LinkButton::clicked, this, [this] { setOpen(true); });
    connect(less_, &LinkButton::clicked, this, [this] { setOpen(false); });
}

void RemarksLine::buildParts() {
    first_ = new ElidedLabel(this);
    first_->setObjectName(QStringLiteral("firstRemark"));
    first_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    more_ = new LinkButton(tr("Show remarks"), this);
    more_->setObjectName(QStringLiteral("showRemarks"));
    less_ = new LinkButton(tr("Close"), this);
    less_->setObjectName(QStringLiteral("closeRemarks"));
    less_->setAccessibleName(tr("Close the remarks"));
    all_ = new QLabel;
    all_->setObjectName(QStringLiteral("allRemarks"));
    all_->setAccessibleName(tr("Remarks"));
    all_->setTextFormat(Qt::PlainText);
    all_->setWordWrap(true);
    all_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    all_->setAlignment(leadingEdge(layoutDirection()) | Qt::AlignTop);
    area_ = new QScrollArea(this);
    area_->setObjectName(QStringLiteral("remarksArea"));
    area_->setAccessibleName(tr("Remarks"));
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setWidget(all_);
    area_->viewport()->setAutoFillBackground(false);
    all_->setAutoFillBackground(false);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* grid = new QGridLayout(this);
    const int across = fontMetrics().averageCharWidth() * 2;
    grid->setContentsMargins(across, 2, across, 3);
    grid->addWidget(first_, 0, 0);
    grid->addWidget(area_, 0, 0);
    grid->addWidget(more_, 0, 1, Qt::AlignTop);
    grid->addWidget(less_, 0, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    area_->hide();
    less_->hide();
    hide();
}

void RemarksLine::display(const QStringList& remarks) {
    remarks_ = remarks;
    isTelling_ = false;
    const auto count = static_cast<int>(remarks.size());
    const QString first = remarks.isEmpty() ? QString() : remarks.constFirst();
    showTexts(remarks, count <= 1
                           ? first
                           : tr("%n remark(s)", nullptr, count) + QStringLiteral(" · ") + first);
}

void RemarksLine::tell(const QString& words) {
    isTelling_ = true;
    showTexts(QStringList{words} + remarks_, words);
    QAccessibleEvent spoken(first_, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void RemarksLine::showTexts(const QStringList& texts, const QString& first) {
    setVisible(!texts.isEmpty());
    if (texts.isEmpty()) return;
    first_->display(first);
    all_->setText(texts.join(u'\n'));
    colour();
    fit();
}

void RemarksLine::setOpen(bool isOpen) {
    isOpen_ = isOpen;
    first_->setVisible(!isOpen);
    area_->setVisible(isOpen);
    less_->setVisible(isOpen);
    (isOpen ? less_ : more_)->setFocus(Qt::OtherFocusReason);
    fit();
}

void RemarksLine::fit() {
    if (!isOpen_) {
        const int words = fontMetrics().horizontalAdvance(first_->text());
        more_->setVisible(remarks_.size() > 1 || words > first_->width());
        return;
    }
    const int room = width() - less_->sizeHint().width() - 6 * fontMetrics().averageCharWidth();
    const int wanted = all_->heightForWidth(qMax(room, 1));
    area_->setFixedHeight(qMin(wanted, mostLines * fontMetrics().lineSpacing()));
}

/// What is told was not expected; remarks can wait.
void RemarksLine::colour() {
    const QColor usual = quietText(palette());
    const auto paint = [](QWidget& words, const QColor& wanted) {
        if (words.palette().color(QPalette::WindowText) == wanted) return;
        QPalette own;
        own.setColor(QPalette::WindowText, wanted);
        words.setPalette(own);
    };
    paint(*first_, isTelling_ ? changeText(palette()) : usual);
    paint(*all_, usual);
}

void RemarksLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && all_ != nullptr) colour();
    if (event->type() == QEvent::FontChange && all_ != nullptr) fit();
}

void RemarksLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void RemarksLine::paintEvent(QPaintEvent* /*event*/) {
    paintBar(*this, panelGround(palette()));
}

} // namespace rungwise::app
