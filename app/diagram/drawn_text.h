// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text in a diagram, shaped when it is first painted.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QStaticText>
#include <QString>

#include <cstddef>
#include <optional>

namespace rungwise::app {

enum class LadderFace { Title, Small, Head };
enum class LadderInk { Strong, Quiet, Link, Warning };

/// Fonts in pixels, so that screen and files measure alike.
struct LadderFonts {
    QFont title;
    QFont small; ///< other titles, pay, labels
    QFont head;  ///< levels and lanes

    [[nodiscard]] const QFont& of(LadderFace face) const;
    /// Of a line, in whole pixels.
    [[nodiscard]] double lineHeight(LadderFace face) const;
};

[[nodiscard]] LadderFonts ladderFonts(const QFont& font);

/// Runs its own way, whatever the direction of the window. Shaping costs more than painting, so
/// that the shape is kept.
class DrawnText {
public:
    DrawnText() = default;
    /// Width in whole pixels.
    DrawnText(QString text, double width) : text_{std::move(text)}, width_{width} {}

    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] double width() const { return width_; }
    [[nodiscard]] bool isEmpty() const { return text_.isEmpty(); }

    /// In the painter's pen. Pixels get the kept shape, files the text itself.
    void paint(QPainter& painter, const QPointF& topLeft, const QFont& font) const;

private:
    enum class Shape { Unknown, OfOneFont, OfSeveralFonts };

    void shape(const QFont& font) const;

    QString text_;
    double width_ = 0;
    mutable QStaticText shaped_;
    mutable Shape shape_ = Shape::Unknown;
};

/// The text on one line, measured.
[[nodiscard]] DrawnText drawnText(const QString& text, const QFont& font);

} // namespace rungwise::app
