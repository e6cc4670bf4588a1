// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs made by cursor, never from markup; the frame is painted below them.
#include "app/pages/step_card.h"

#include "app/look/colours.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QWheelEvent>

#include <memory>

namespace rungwise::app {

namespace {

constexpr qreal focusPen = 1.5;

/// Appends paragraphs to a document.
class CardWriter {
public:
    CardWriter(QTextDocument& document, Qt::LayoutDirection direction) : cursor_{&document} {
        // Our sentences run as the page does, whatever name they begin with; on a page from right
        // to left they may be in a language that runs the other way.
        if (direction == Qt::LeftToRight) block_.setLayoutDirection(direction);
        block_.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    }

    void beginParagraph(qreal above, qreal indent) {
        block_.setTopMargin(above);
        block_.setLeftMargin(indent);
        if (isFirst_) {
            cursor_.setBlockFormat(block_);
        } else {
            cursor_.insertBlock(block_);
        }
        isFirst_ = false;
    }

    void write(const QString& text, const QTextCharFormat& format) {
        // What a file holds as a line break is one here, too, and no new paragraph.
        QString lines = text;
        lines.replace(u'\n', QChar(QChar::LineSeparator));
        cursor_.insertText(lines, format);
    }

private:
    QTextCursor cursor_;
    QTextBlockFormat block_;
    bool isFirst_ = true;
};

QTextCharFormat coloured(const QColor& colour) {
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

} // namespace

StepCard::StepCard(QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::StrongFocus);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(around());
}

int StepCard::around() const {
    return fontMetrics().averageCharWidth() * 3 / 2;
}

void StepCard::display(const CardText& text) {
    text_ = text;
    setAccessibleName(text.mark.isEmpty() ? text.title
                                          : text.title + QStringLiteral(", ") + text.mark);
    setAccessibleDescription(
        text.glance.isEmpty() ? text.summary : text.summary + QStringLiteral(". ") + text.glance);
    write();
    updateGeometry();
}

void StepCard::setCurrent(bool isCurrent) {
    if (isCurrent == isCurrent_) return;
    isCurrent_ = isCurrent;
    viewport()->update();
}

void StepCard::write() {
    const qreal line = fontMetrics().height();
    const qreal indent = fontMetrics().averageCharWidth() * 2;
    measuredWidth_ = -1;
    document()->clear();
    document()->setDefaultFont(font());
    document()->setDocumentMargin(around());
    CardWriter writer(*document(), layoutDirection());
    const QTextCharFormat plain = coloured(palette().color(QPalette::Text));
    const QTextCharFormat quiet = coloured(quietText(palette()));
    QTextCharFormat raised = coloured(linkText(palette()));
    raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    QTextCharFormat bold = plain;
    bold.setFontWeight(QFont::Bold);
    writer.beginParagraph(0, 0);
    writer.write(text_.title, bold);
    if (!text_.mark.isEmpty()) {
        writer.write(QStringLiteral("  ") + text_.mark, coloured(changeText(palette())));
    }
    if (!text_.summary.isEmpty()) {
        writer.beginParagraph(line / 5, 0);
        writer.write(text_.summary, quiet);
    }
    if (!text_.glance.isEmpty()) {
        writer.beginParagraph(line / 5, 0);
        writer.write(text_.glance, plain);
    }
    for (const StepGroup& group : text_.groups) {
        if (!group.heading.isEmpty()) {
            writer.beginParagraph(line / 2, 0);
            QTextCharFormat heading = bold;
            heading.setFontWeight(QFont::DemiBold);
            writer.write(group.heading, group.lines.empty() ? quiet : heading);
        }
        for (const StepLine& each : group.lines) {
            writer.beginParagraph(0, indent);
            writer.write(each.words, group.isSilence ? quiet : plain);
            QStringList numbers;
            for (const int number : each.sources) numbers.append(QString::number(number));
            if (numbers.isEmpty()) continue;
            // On the line of the last word, and together.
            writer.write(QString(QChar(0x202F)) + numbers.join(QStringLiteral(",\u00A0")), raised);
        }
    }
    QTextCursor start(document());
    setTextCursor(start);
}

int StepCard::heightForWidth(int width) const {
    if (width == measuredWidth_) return measuredHeight_;
    // A twin of the document: asking must not change the one that is shown.
    const std::unique_ptr<QTextDocument> twin(document()->clone());
    twin->setDefaultTextOption(document()->defaultTextOption());
    twin->setDocumentMargin(document()->documentMargin());
    twin->setTextWidth(width);
    measuredWidth_ = width;
    measuredHeight_ = qRound(twin->size().height() + 0.5);
    return measuredHeight_;
}

QSize StepCard::sizeHint() const {
    const int wide = fontMetrics().averageCharWidth() * 60;
    return {wide, heightForWidth(qMax(width(), 1))};
}

QSize StepCard::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 2};
}

void StepCard::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    const bool looksNew = event->type() == QEvent::PaletteChange ||
                          event->type() == QEvent::FontChange ||
                          event->type() == QEvent::LayoutDirectionChange;
    if (!looksNew || text_.title.isEmpty()) return;
    write();
    updateGeometry();
}

void StepCard::focusInEvent(QFocusEvent* event) {
    QTextEdit::focusInEvent(event);
    emit entered();
}

/// The page around it scrolls, not the card.
void StepCard::keyPressEvent(QKeyEvent* event) {
    const bool isPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (isPage) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void StepCard::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void StepCard::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(palette().color(QPalette::Base));
        const bool isMarked = isCurrent_ || hasFocus();
        const qreal pen = isMarked ? focusPen : 1;
        painter.setPen(QPen(isMarked ? linkText(palette()) : rule(palette()), pen));
        const QRectF place =
            QRectF(viewport()->rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
        painter.drawRoundedRect(place, 5, 5);
    }
    QTextEdit::paintEvent(event);
}

QMimeData* StepCard::createMimeDataFromSelection() const {
    auto copied = std::make_unique<QMimeData>();
    copied->setText(textCursor().selection().toPlainText());
    return copied.release();
}

} // namespace rungwise::app
