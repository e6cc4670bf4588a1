// SPDX-License-Identifier: GPL-3.0-or-later
// A scrolling list of sentences, links to rows and names of sources.
#include "app/pages/reasons_popup.h"

#include "app/look/colours.h"
#include "app/look/leading_edge.h"
#include "app/pages/link_button.h"
#include "app/text/to_qt.h"
#include "core/report/report_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace rungwise::app {

namespace {

struct FoundRow {
    const Section& section;
    const Row& row;
};

std::optional<FoundRow> rowWithId(const RoleComparison& comparison, const std::string& id) {
    for (const Section& section : comparison.sections) {
        const auto row = std::ranges::find(section.rows, id, &Row::id);
        if (row != section.rows.end()) return FoundRow{section, *row};
    }
    return std::nullopt;
}

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(leadingEdge(label->layoutDirection()) | Qt::AlignTop);
    label->setText(text);
    return label;
}

QString sourceText(const NumberedSource& source, const Wording& wording) {
    return toQString(wording.say(phrase(RW_TEXT("ReasonsPopup", "Source {0}: {1}"),
                                        static_cast<std::size_t>(source.number), source.words)));
}

} // namespace

ReasonsPopup::ReasonsPopup(const RoleComparison& comparison, const Wording& wording,
                           QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("reasons"));
    setAccessibleName(tr("What the summary rests on"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::ClickFocus);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    list_ = new QVBoxLayout(content);
    list_->setSpacing(0);
    for (const Finding& finding : comparison.inShort) append(comparison, finding, wording);
    list_->addStretch();
    scroll->setWidget(content);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll);
}

void ReasonsPopup::append(const RoleComparison& comparison, const Finding& finding,
                          const Wording& wording) {
    if (list_->count() > 0) list_->addSpacing(fontMetrics().height());
    QLabel* sentence = plainLabel(toQString(wording.say(finding.words)), this);
    QFont strong = sentence->font();
    strong.setBold(true);
    sentence->setFont(strong);
    list_->addWidget(sentence);
    list_->addSpacing(fontMetrics().height() / 4);
    for (const std::string& id : finding.rows) {
        if (const auto found = rowWithId(comparison, id)) {
            appendRow(found->section, found->row, wording);
        }
    }
    for (const NumberedSource& source : comparison.sources) {
        if (std::ranges::find(finding.sources, source.number) == finding.sources.end()) continue;
        QLabel* label = plainLabel(sourceText(source, wording), this);
        label->setIndent(4);
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, quietText(palette()));
        label->setPalette(quiet);
        list_->addWidget(label);
    }
}

void ReasonsPopup::appendRow(const Section& section, const Row& row, const Wording& wording) {
    const QString mark = toQString(rowMark(row.state));
    const QString place = toQString(
        wording.say(phrase(RW_TEXT("ReasonsPopup", "{0} · {1}"), row.label, section.title)));
    auto* link = new LinkButton(mark + u' ' + place, this);
    link->setObjectName(QStringLiteral("reasonRow"));
    link->setAccessibleName(tr("Go to %1").arg(place));
    list_->addWidget(link);
    connect(link, &LinkButton::clicked, this, [this, id = row.id] {
        close();
        emit rowChosen(id);
    });
}

QRect ReasonsPopup::placeBelow(const QWidget& anchor) const {
    const QRect room = parentWidget()->rect();
    const QRect at{anchor.mapTo(parentWidget(), QPoint{0, 0}), anchor.size()};
    const int wide = std::min(fontMetrics().averageCharWidth() * 70, room.width());
    const int tall = list_->heightForWidth(wide - 2) + 2;
    const int below = room.bottom() - at.bottom() - fontMetrics().height();
    QRect place{0, at.bottom() + 1, wide, std::min(tall, below)};
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    place.moveLeft(isMirrored ? at.right() - wide + 1 : at.left());
    if (place.right() > room.right()) place.moveRight(room.right());
    if (place.left() < room.left()) place.moveLeft(room.left());
    return place;
}

void ReasonsPopup::openBelow(QWidget& anchor) {
    anchor_ = &anchor;
    setGeometry(placeBelow(anchor));
    raise();
    show();
    if (auto* first = findChild<LinkButton*>()) {
        first->setFocus(Qt::PopupFocusReason);
    } else {
        setFocus(Qt::PopupFocusReason);
    }
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget* /*before*/, QWidget* now) { followFocus(now); });
}

void ReasonsPopup::followFocus(const QWidget* now) {
    if (now && now != this && !isAncestorOf(now)) close();
}

bool ReasonsPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == parentWidget()) close();
    if (event->type() != QEvent::MouseButtonPress) return false;
    const auto* pressed = qobject_cast<const QWidget*>(watched);
    if (pressed && pressed != this && !isAncestorOf(pressed)) close();
    return false;
}

void ReasonsPopup::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Cancel)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (anchor_) anchor_->setFocus(Qt::PopupFocusReason);
    close();
}

void ReasonsPopup::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace rungwise::app
