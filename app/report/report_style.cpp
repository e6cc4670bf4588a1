// SPDX-License-Identifier: GPL-3.0-or-later
// Colour-blind safe badge colours and the choice of fonts.
#include "app/report/report_style.h"

#include <QStringList>

#include <array>

namespace rungwise::app {

QColor badgeColour(char letter) {
    constexpr std::array<QRgb, 5> colours{0xFF0072B2, 0xFFBF5000, 0xFF007F5C, 0xFF9B4D86,
                                          0xFF806600};
    const bool isKnown = letter >= 'A' && letter <= 'E';
    return QColor::fromRgb(isKnown ? colours[static_cast<std::size_t>(letter - 'A')]
                                   : paper::muted);
}

QFont paperFont(qreal points) {
    QFont font;
    font.setFamilies(
        {QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(points);
    // Ligatures would be copied out of a PDF as one odd character; any spacing turns them off.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace rungwise::app
