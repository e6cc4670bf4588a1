// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is measured once and then broken into lines of any width by sums alone.
#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace rungwise::app {

struct TextLine {
    QString text;
    qreal width = 0;
};

/// A text in one font. Nothing is ever elided: a word that is wider than the line is broken.
class WrappingText {
public:
    WrappingText() = default;
    /// Fits every column. A word that is wider is cut into characters beforehand.
    static constexpr qreal usualWord = 6;

    /// Measures the text as a whole; its parts when they are first needed. `widestWord` is in lines
    /// of the font; no column may be narrower than that.
    WrappingText(const QString& text, const QFont& font, qreal widestWord = usualWord);

    [[nodiscard]] bool isEmpty() const { return text_.isEmpty(); }
    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] const QFont& font() const { return font_; }
    /// The width on a single line.
    [[nodiscard]] qreal width() const { return width_; }
    [[nodiscard]] qreal lineHeight() const { return lineHeight_; }

    [[nodiscard]] std::vector<TextLine> lines(qreal width) const;
    [[nodiscard]] std::size_t lineCount(qreal width) const;
    /// Of all lines, at this width.
    [[nodiscard]] qreal height(qreal width) const {
        return static_cast<qreal>(lineCount(width)) * lineHeight_;
    }

private:
    /// A run of characters that stays together.
    struct Piece {
        qsizetype length = 0;
        qreal advance = 0; ///< with the spaces behind it
        qreal width = 0;   ///< without them
    };

    void measurePieces() const;
    void addPiece(const QString& text, qreal limit) const;
    template <class Take> void eachLine(qreal width, Take take) const;

    QString text_;
    QFont font_;
    qreal widestWord_ = usualWord;
    qreal width_ = 0;
    qreal lineHeight_ = 0;
    mutable std::vector<Piece> pieces_;
};

} // namespace rungwise::app
