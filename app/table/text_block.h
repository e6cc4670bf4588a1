// SPDX-License-Identifier: GPL-3.0-or-later
// One paragraph on screen, laid out again only when a width breaks its lines elsewhere.
#pragma once

#include "app/table/find_text.h"
#include "app/table/styled_text.h"
#include "app/table/table_look.h"

#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace rungwise::app {

/// What a paragraph is set in where its runs say nothing else.
struct BlockStyle {
    QFont font;
    int line = 0; ///< pixels from base line to base line
    int mostLines = 1;
};

/// Pixels. `indent` is kept free at the beginning of the first line.
struct BlockWidth {
    int width = 0;
    int indent = 0;
};

/// A paragraph of styled text. Its base lines are evenly spaced whatever is raised or smaller in
/// them. Lines begin on the leading side of the window; each text runs in its own direction.
class TextBlock {
public:
    TextBlock(const StyledText& text, const BlockStyle& style, const TableLook& look);

    /// Breaks lines for a width and gives the height. Costs next to nothing while the lines would
    /// break where they do already.
    int layOut(const BlockWidth& wanted);

    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] int lineCount() const { return layout_->lineCount(); }
    /// Whether "…" stands for a rest that is not shown.
    [[nodiscard]] bool isElided() const { return ellipsis_.isShown; }
    /// The width of the longest line as laid out, the indent not counted.
    [[nodiscard]] int textWidth() const { return textWidth_; }
    [[nodiscard]] QString text() const { return layout_->text(); }

    /// Draws with the pen of the painter where the runs have no colour of their own.
    void draw(QPainter& painter, QPointF topLeft) const;
    /// Gives these places a ground, for before the text is drawn.
    void drawGround(QPainter& painter, QPointF topLeft, const std::vector<FoundPlace>& places,
                    const QColor& ground) const;

private:
    struct Ellipsis {
        QPointF place; ///< of the beginning of its base line
        bool isShown = false;
    };

    void breakLines();
    void placeLine(QTextLine& line, bool isFirst);
    void noteSameBreaks();
    /// The width of what a line begins with and does not break in.
    [[nodiscard]] double pieceWidth(int number) const;

    std::unique_ptr<QTextLayout> layout_; ///< cannot be moved by itself
    BlockStyle style_;
    bool isMirrored_ = false;
    bool runsBothWays_ = false;
    struct {
        double ascent = 0;
        double descent = 0;
    } font_;
    BlockWidth laidOut_{.width = -1, .indent = 0};
    int fromWidth_ = 0; ///< from here …
    int toWidth_ = -1;  ///< … to here lines break at the same places
    double baseLine_ = 0;
    double descent_ = 0;
    int height_ = 0;
    int textWidth_ = 0;
    int shift_ = 0; ///< of text that begins on the right, for a width other than laid out
    int ellipsisWidth_ = 0;
    Ellipsis ellipsis_;
};

} // namespace rungwise::app
