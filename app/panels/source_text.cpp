// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs made by cursor, never from markup.
#include "app/panels/source_text.h"

#include "app/look/colours.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QUrl>

namespace rungwise::app {

namespace {

using Look = SourcePassage::Look;

} // namespace

SourceText::SourceText(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& anchor) {
        bool isNumber = false;
        const int link = anchor.fragment().toInt(&isNumber);
        if (isNumber) emit linkChosen(link);
    });
}

void SourceText::display(const SourcePassages& passages) {
    if (passages == shown_) return;
    shown_ = passages;
    write();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void SourceText::write() {
    // Filled before it is shown: a long text is then laid out as far as somebody scrolls.
    auto* fresh = new QTextDocument(this);
    fresh->setUndoRedoEnabled(false);
    fresh->setDefaultFont(font());
    fresh->setDocumentMargin(fontMetrics().averageCharWidth());
    QTextCursor cursor(fresh);
    cursor.beginEditBlock();
    bool isFirst = true;
    for (const SourcePassage& passage : shown_.passages) {
        if (isFirst) {
            cursor.setBlockFormat(blockFormat(passage));
        } else {
            cursor.insertBlock(blockFormat(passage));
        }
        cursor.insertText(passage.text, charFormat(passage));
        isFirst = false;
    }
    cursor.endEditBlock();
    const QPointer<QTextDocument> before = document();
    setDocument(fresh); // deletes the one it made itself
    if (before) delete before;
}

QTextCharFormat SourceText::charFormat(const SourcePassage& passage) const {
    QTextCharFormat format;
    if (passage.look == Look::Quiet) format.setForeground(quietText(palette()));
    if (passage.look == Look::Title || passage.look == Look::Heading) {
        format.setFontWeight(QFont::Bold);
    }
    if (passage.look == Look::Title) format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    if (passage.link) {
        format.setAnchor(true);
        format.setAnchorHref(QStringLiteral("#%1").arg(*passage.link));
        format.setForeground(linkText(palette()));
        format.setFontUnderline(true);
    }
    return format;
}

QTextBlockFormat SourceText::blockFormat(const SourcePassage& passage) const {
    const int line = fontMetrics().height();
    QTextBlockFormat format;
    format.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    switch (passage.look) {
    case Look::Title: format.setBottomMargin(line / 4.0); break;
    case Look::Heading: format.setTopMargin(line); break;
    case Look::Plain: format.setTopMargin(passage.link ? 0 : line / 2.0); break;
    case Look::Quiet: break;
    }
    return format;
}

void SourceText::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    const bool looksNew = event->type() == QEvent::PaletteChange ||
                          event->type() == QEvent::FontChange ||
                          event->type() == QEvent::LayoutDirectionChange;
    if (!looksNew || shown_.passages.empty()) return;
    const int place = verticalScrollBar()->value();
    write();
    verticalScrollBar()->setValue(place);
}

void SourceText::contextMenuEvent(QContextMenuEvent* event) {
    // Made without a position, so that it offers no copy of what stands inside a link.
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

QMimeData* SourceText::createMimeDataFromSelection() const {
    auto* copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

QVariant SourceText::loadResource(int /*type*/, const QUrl& /*name*/) {
    return {};
}

} // namespace rungwise::app
