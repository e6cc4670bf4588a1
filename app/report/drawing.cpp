// SPDX-License-Identifier: GPL-3.0-or-later
// A text object that calls the drawing's own painting code.
#include "app/report/drawing.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

constexpr int drawingType = QTextFormat::UserObject + 1;
/// Letters stay readable down to this share of the size they have at full width.
constexpr qreal smallestScale = 0.6;

class DrawingObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    DrawingObject(Drawing drawing, const QSizeF& size, QObject* parent)
        : QObject(parent), drawing_{std::move(drawing)}, size_{size} {}

    QSizeF intrinsicSize(QTextDocument* /*document*/, int /*position*/,
                         const QTextFormat& /*format*/) override {
        return size_;
    }

    void drawObject(QPainter* painter, const QRectF& area, QTextDocument* /*document*/,
                    int /*position*/, const QTextFormat& /*format*/) override {
        paintInto(*painter, area, drawing_);
    }

private:
    Drawing drawing_;
    QSizeF size_;
};

} // namespace

QSizeF sizeWithinText(const Drawing& drawing, const QSizeF& room) {
    if (room.isEmpty() || drawing.size.isEmpty()) return {};
    const qreal across = room.width() / drawing.size.width();
    const qreal down = room.height() / drawing.size.height();
    if (down < smallestScale * across) return {};
    return drawing.size * std::min(across, down);
}

void paintInto(QPainter& painter, const QRectF& area, const Drawing& drawing) {
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / drawing.size.width(), area.height() / drawing.size.height());
    drawing.paint(painter);
    painter.restore();
}

void insertDrawing(QTextCursor& cursor, const Drawing& drawing, const QSizeF& size) {
    QTextDocument& document = *cursor.document();
    auto* object = new DrawingObject(drawing, size, &document);
    document.documentLayout()->registerHandler(drawingType, object);
    QTextCharFormat format;
    format.setObjectType(drawingType);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace rungwise::app

#include "drawing.moc"
