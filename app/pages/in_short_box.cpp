// SPDX-License-Identifier: GPL-3.0-or-later
// Text with a button behind its last word, measured by the same engine that paints it.
#include "app/pages/in_short_box.h"

#include "app/look/bar.h"
#include "app/look/colours.h"
#include "app/pages/link_button.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

InShortBox::InShortBox(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    buildText();
    why_ = new LinkButton(tr("Why?"), this);
    why_->setObjectName(QStringLiteral("inShortWhy"));
    why_->setAccessibleDescription(tr("Lists the rows and sources that these sentences rest on"));
    connect(why_, &LinkButton::clicked, this, &InShortBox::reasonsWanted);
}

InShortBox::~InShortBox() = default;

void InShortBox::buildText() {
    text_ = new QTextEdit(this);
    text_->setObjectName(QStringLiteral("inShort"));
    text_->setReadOnly(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setTabChangesFocus(true);
    text_->setFrameShape(QFrame::NoFrame);
    text_->viewport()->setAutoFillBackground(false);
    text_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text_->setUndoRedoEnabled(false);
    text_->document()->setDocumentMargin(0);
    text_->installEventFilter(this);
}

void InShortBox::display(const QStringList& sentences) {
    const QString joined = sentences.join(u' ');
    if (measured_ && joined == sentences_) return;
    sentences_ = joined;
    write();
    text_->setAccessibleName(text());
    updateGeometry();
    arrange();
}

QString InShortBox::text() const {
    return tr("In short.") + u' ' + sentences_;
}

void InShortBox::limitHeight(int pixels) {
    if (pixels == limit_) return;
    limit_ = pixels;
    updateGeometry();
    arrange();
}

QWidget& InShortBox::whyButton() const {
    return *why_;
}

void InShortBox::write() {
    text_->clear();
    QTextOption option = text_->document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    text_->document()->setDefaultTextOption(option);
    QTextCursor cursor(text_->document());
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    cursor.insertText(tr("In short."), strong);
    cursor.insertText(u' ' + sentences_, QTextCharFormat{});
    text_->moveCursor(QTextCursor::Start);
    measured_.reset(text_->document()->clone());
    measured_->setDefaultFont(text_->font());
}

int InShortBox::heightForWidth(int width) const {
    return placesFor(width).height;
}

QSize InShortBox::sizeHint() const {
    const int wide = fontMetrics().averageCharWidth() * 80;
    return {wide, heightForWidth(width() > 0 && isVisible() ? width() : wide)};
}

QSize InShortBox::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height()};
}

QMargins InShortBox::margins() const {
    const int across = fontMetrics().averageCharWidth() * 2;
    const int overhang = (why_->sizeHint().height() - fontMetrics().lineSpacing() + 1) / 2;
    const int down = std::max(fontMetrics().height() / 3, overhang);
    return {across, down, across, down + 1}; // the last pixel is the rule below
}

int InShortBox::greatestHeight() const {
    const QMargins around = margins();
    const int smallest = 3 * fontMetrics().lineSpacing() + why_->sizeHint().height() +
                         around.top() + around.bottom();
    return std::max(limit_, smallest);
}

QRect InShortBox::behindLastLine(const QRect& room, const QSize& button) const {
    const QTextBlock block = measured_->lastBlock();
    const QTextLayout* layout = block.layout();
    const QTextLine line = layout->lineAt(layout->lineCount() - 1);
    if (!line.isValid()) return {};
    const QRectF said = line.naturalTextRect().translated(
        measured_->documentLayout()->blockBoundingRect(block).topLeft() + room.topLeft());
    const int top = static_cast<int>(std::lround(said.center().y())) - button.height() / 2;
    const int right = static_cast<int>(std::ceil(said.right()));
    const int left = static_cast<int>(std::floor(said.left()));
    const QRect after{{right, top}, button};
    const QRect before{{left - button.width(), top}, button};
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (const QRect& place : {isMirrored ? before : after, isMirrored ? after : before}) {
        if (place.left() >= room.left() && place.right() <= room.right()) return place;
    }
    return {};
}

InShortBox::Places InShortBox::placesFor(int width) const {
    if (!measured_) return {};
    const QMargins around = margins();
    const QSize button = why_->sizeHint();
    const int inner = std::max(width - around.left() - around.right(), button.width());
    measured_->setTextWidth(inner);
    const int tall = static_cast<int>(std::ceil(measured_->size().height()));
    Places places{.text = {around.left(), around.top(), inner, tall}};
    places.why = behindLastLine(places.text, button);
    const QRect line{around.left(), 0, inner, button.height()};
    const auto atLineStart = [&](int top) {
        return QStyle::alignedRect(layoutDirection(), Qt::AlignLeft, button,
                                   line.translated(0, top));
    };
    if (places.why.isNull()) places.why = atLineStart(places.text.bottom() + 1);
    places.height = std::max(places.text.bottom(), places.why.bottom()) + 1 + around.bottom();
    if (places.height <= greatestHeight()) return places;
    places.scrolls = true;
    places.height = greatestHeight();
    places.why = atLineStart(places.height - around.bottom() - button.height());
    places.text.setBottom(places.why.top() - 1);
    return places;
}

void InShortBox::arrange() {
    const Places places = placesFor(width());
    text_->setVerticalScrollBarPolicy(places.scrolls ? Qt::ScrollBarAsNeeded
                                                     : Qt::ScrollBarAlwaysOff);
    text_->setGeometry(places.text);
    why_->setGeometry(places.why);
    why_->raise();
}

void InShortBox::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type != QEvent::FontChange && type != QEvent::LayoutDirectionChange) return;
    if (!measured_) return;
    write();
    updateGeometry();
    arrange();
}

void InShortBox::paintEvent(QPaintEvent*) {
    paintBar(*this, noteGround(palette()));
    if (!text_->hasFocus()) return;
    QPainter painter(this);
    painter.setPen(linkText(palette()));
    painter.drawRect(rect().adjusted(1, 1, -2, -3));
}

bool InShortBox::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::FocusIn || type == QEvent::FocusOut) update(); // the frame around it
    return QWidget::eventFilter(watched, event);
}

void InShortBox::resizeEvent(QResizeEvent*) {
    arrange();
}

} // namespace rungwise::app
