// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the lines that reports show and gives each piece its style on screen.
#include "app/table/styled_text.h"

#include "app/text/to_qt.h"
#include "core/report/report_words.h"

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr std::size_t mostPips = 10;
/// More than a dozen lines of any column on a large screen.
constexpr qsizetype longestParagraph = 3000;

/// Breaks inside a text begin a new line of the same paragraph; what else would disturb the layout
/// becomes a space.
QString onePiece(std::string_view utf8) {
    // One character takes at most four bytes, so that no more than needed is converted.
    const auto bytes = static_cast<std::size_t>(longestParagraph) * 4;
    QString text = toQString(utf8.substr(0, std::min(utf8.size(), bytes + 4)));
    if (text.size() > longestParagraph) {
        const bool splits = text.at(longestParagraph - 1).isHighSurrogate();
        text.truncate(splits ? longestParagraph - 1 : longestParagraph);
        text += QChar(0x2026);
    }
    for (QChar& character : text) {
        const char16_t code = character.unicode();
        if (code == u'\n' || code == 0x2029) character = QChar::LineSeparator;
        if (code == u'\t' || code == u'\r') character = QChar::Space;
    }
    return text;
}

class Composer {
public:
    void append(const ReportSpan& span) {
        const bool isRemark = span.emphasis == Emphasis::Remark;
        // A space that does not break keeps marks such as "°" and changes with their word.
        const bool isShort = span.text.size() <= 4 || span.emphasis == Emphasis::Strong;
        if (!made_.text.isEmpty()) made_.text += isShort ? QChar(QChar::Nbsp) : QChar(u' ');
        const QString text = onePiece(span.text);
        append(isRemark ? QChar(u'(') + text + QChar(u')') : text, styleOf(span.emphasis));
        appendNumbers(span.sources);
    }

    [[nodiscard]] StyledText take() { return std::move(made_); }

private:
    static TextStyle styleOf(Emphasis emphasis) {
        switch (emphasis) {
        case Emphasis::Strong: return TextStyle::Change;
        case Emphasis::Muted: return TextStyle::Silence;
        case Emphasis::Remark: return TextStyle::Note;
        case Emphasis::Normal: break;
        }
        return TextStyle::Plain;
    }

    void append(const QString& text, TextStyle style) {
        if (style != TextStyle::Plain && !text.isEmpty()) {
            made_.runs.push_back({.start = static_cast<int>(made_.text.size()),
                                  .length = static_cast<int>(text.size()),
                                  .style = style});
        }
        made_.text += text;
    }

    void appendNumbers(const std::vector<int>& numbers) {
        if (numbers.empty()) return;
        // The word joiner keeps the numbers on the line of the word before them.
        QString text(QChar(0x2060));
        for (const int number : numbers) {
            if (text.size() > 1) text += QChar(u',');
            text += QString::number(number);
        }
        append(text, TextStyle::Number);
    }

    StyledText made_;
};

/// "required" and the like go on behind the step where they say nothing else.
void joinSecond(ReportCell& lines) {
    if (lines.size() != 2 || lines[1].size() != 1 || !lines[1].front().sources.empty()) return;
    ReportSpan second = lines[1].front();
    second.text.insert(0, "· ");
    lines.front().push_back(std::move(second));
    lines.pop_back();
}

} // namespace

std::vector<StyledText> statements(const Cell& cell, const Wording& wording) {
    ReportCell lines = cellLines(cell, wording);
    if (pipsOf(cell).all > 0 && !lines.empty() && !lines.front().empty()) {
        const auto& mark = std::get<StepMark>(cell.mark);
        const Phrase words =
            phrase(RW_TEXT("ComparisonTable", "{0} {1}"), mark.step, cell.items.front().words);
        lines.front().front().text = wording.say(words);
        joinSecond(lines);
    }
    std::vector<StyledText> made;
    made.reserve(lines.size());
    for (ReportLine& line : lines) {
        // The change belongs to the words, not to what the author remarks on them.
        std::ranges::stable_partition(
            line, [](const ReportSpan& span) { return span.emphasis != Emphasis::Remark; });
        Composer composer;
        for (const ReportSpan& span : line) composer.append(span);
        made.push_back(composer.take());
    }
    return made;
}

StyledText paragraph(std::string_view utf8) {
    return {.text = onePiece(utf8), .runs = {}};
}

Pips pipsOf(const Cell& cell) {
    const auto* mark = std::get_if<StepMark>(&cell.mark);
    if (mark == nullptr || cell.items.empty() || mark->steps > mostPips) return {};
    return {.filled = std::min(mark->step, mark->steps), .all = mark->steps};
}

double scalePosition(const Cell& cell) {
    const auto* mark = std::get_if<ScaleMark>(&cell.mark);
    if (mark == nullptr || cell.items.empty() || !(mark->min < mark->max)) return -1;
    const double least = mark->min.toDouble();
    const double reach = mark->max.toDouble() - least;
    return std::clamp((mark->value.toDouble() - least) / reach, 0.0, 1.0);
}

} // namespace rungwise::app
