// SPDX-License-Identifier: GPL-3.0-or-later
// Folds text character by character to know which folded byte came from where.
#include "app/table/find_text.h"

#include "app/text/to_qt.h"
#include "core/base/text.h"

#include <algorithm>

namespace rungwise::app {

namespace {

struct FoldedText {
    std::string bytes;
    std::vector<int> origins; ///< for each byte, the position of the character it came from
};

char lowerAscii(char16_t letter) {
    return static_cast<char>(letter >= u'A' && letter <= u'Z' ? letter + (u'a' - u'A') : letter);
}

/// One character of the text and the marks that belong to it.
qsizetype characterEnd(const QString& text, qsizetype start) {
    qsizetype end = start + (text.at(start).isHighSurrogate() ? 2 : 1);
    while (end < text.size() && text.at(end).isMark()) ++end;
    return std::min(end, text.size());
}

FoldedText foldByCharacter(const QString& text) {
    FoldedText made;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = characterEnd(text, start);
        const QChar first = text.at(start);
        if (first == QChar::Nbsp || first == QChar::LineSeparator || first == QChar::LineFeed) {
            made.bytes += ' ';
        } else if (first.unicode() < 0x80 && end == start + 1) {
            made.bytes += lowerAscii(first.unicode());
        } else {
            made.bytes += folded(toUtf8(text.mid(start, end - start)));
        }
        made.origins.resize(made.bytes.size(), static_cast<int>(start));
        start = end;
    }
    made.origins.push_back(static_cast<int>(text.size()));
    return made;
}

} // namespace

std::string foldedNeedle(const QString& sought) {
    return foldByCharacter(sought.trimmed()).bytes;
}

std::vector<FoundPlace> placesOf(const std::string& folded, const QString& text) {
    std::vector<FoundPlace> places;
    if (folded.empty()) return places;
    const FoldedText hay = foldByCharacter(text);
    std::size_t at = hay.bytes.find(folded);
    while (at != std::string::npos) {
        const int start = hay.origins[at];
        std::size_t behind = at + folded.size();
        // A match that ends within what one character folds to takes the whole character.
        while (behind < hay.bytes.size() && hay.origins[behind] == hay.origins[behind - 1])
            ++behind;
        places.push_back({.start = start, .length = hay.origins[behind] - start});
        at = hay.bytes.find(folded, behind);
    }
    return places;
}

bool standsIn(const std::string& folded, const QString& text) {
    return !folded.empty() && foldByCharacter(text).bytes.find(folded) != std::string::npos;
}

} // namespace rungwise::app
