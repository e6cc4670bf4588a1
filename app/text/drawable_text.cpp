// SPDX-License-Identifier: GPL-3.0-or-later
// Strips what no chart can show.
#include "app/text/drawable_text.h"

namespace rungwise::app {

namespace {

bool isLineBreak(char32_t character) {
    return character == 0x2028 || character == 0x2029;
}

bool isControl(char32_t character) {
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

/// Surrogates without their other half arrive here as U+FFFD or as themselves.
bool isForbidden(char32_t character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xD800 && character <= 0xDFFF);
}

} // namespace

QString drawableText(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar unit = text.at(place);
        if (unit.isHighSurrogate() && place + 1 < text.size() &&
            text.at(place + 1).isLowSurrogate()) {
            const QChar low = text.at(++place);
            if (isForbidden(QChar::surrogateToUcs4(unit, low))) continue;
            kept += unit;
            kept += low;
        } else if (isControl(unit.unicode()) || isLineBreak(unit.unicode())) {
            kept += u' ';
        } else if (!isForbidden(unit.unicode())) {
            kept += unit;
        }
    }
    return kept.trimmed();
}

} // namespace rungwise::app
