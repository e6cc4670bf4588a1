// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the pieces of a report into a document: plain characters with formats, never HTML.
#pragma once

#include "core/report/report.h"

#include <QTextCharFormat>
#include <QTextCursor>

namespace rungwise::app {

/// A cursor that knows how reports look.
class ReportCursor {
public:
    explicit ReportCursor(const QTextCursor& cursor) : cursor_{cursor} {}

    /// Starts a paragraph, or reuses the empty one the cursor stands in.
    void startBlock(const QTextBlockFormat& format);
    void insert(const QString& text, const QTextCharFormat& format);
    /// Pieces with a space between, source numbers raised behind them.
    void insert(const ReportLine& line);
    /// The letter of a role, white on its colour.
    void insertBadge(char letter);
    [[nodiscard]] QTextCursor& at() { return cursor_; }

private:
    void insertSources(const std::vector<int>& numbers);

    QTextCursor cursor_;
};

/// Data as characters that a document keeps as they are: line breaks become line separators, and
/// the characters that Qt uses inside documents become U+FFFD.
[[nodiscard]] QString documentText(std::string_view utf8);

[[nodiscard]] QTextCharFormat characters(Emphasis emphasis, qreal points);
/// Distances above and below in points.
[[nodiscard]] QTextBlockFormat paragraph(qreal above, qreal below);

} // namespace rungwise::app
