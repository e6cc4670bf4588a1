// SPDX-License-Identifier: GPL-3.0-or-later
// Shaped texts of the screen, kept between paints.
#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QString>

#include <vector>

namespace rungwise::app {

/// Shaping a text costs more than painting it, and nearly all texts of a chart stay the same while
/// its window changes its size.
class TextStore {
public:
    /// Null for texts of several fonts: their lines have heights of their own.
    [[nodiscard]] const QStaticText* find(const QString& text, const QFont& font);
    /// In whole pixels, never less than the text needs.
    [[nodiscard]] qreal width(const QString& text, const QFont& font);

private:
    using Texts = QHash<QString, QStaticText>;
    /// A chart has four fonts; to hash one costs more than to paint a text.
    struct OfFont {
        QFont font;
        Texts texts;
    };

    [[nodiscard]] Texts& textsOf(const QFont& font);

    std::vector<OfFont> fonts_;
};

} // namespace rungwise::app
