// SPDX-License-Identifier: GPL-3.0-or-later
// The room that texts of a plain table need.
#pragma once

#include <QFontMetrics>
#include <QHash>
#include <QString>

namespace rungwise::app {

/// Measures each text once, however many cells have it.
class SheetTexts {
public:
    explicit SheetTexts(const QFont& font);

    [[nodiscard]] const QFontMetrics& metrics() const { return metrics_; }
    /// On as few lines as its own line breaks allow.
    [[nodiscard]] int width(const QString& text);
    /// Of the widest part that no line break divides.
    [[nodiscard]] int widestWord(const QString& text);
    [[nodiscard]] int height(const QString& text, int width);

private:
    QFontMetrics metrics_;
    QHash<QString, int> widths_;
    QHash<QString, int> words_;
    QHash<std::pair<QString, int>, int> heights_;
};

} // namespace rungwise::app
