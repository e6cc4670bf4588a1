// SPDX-License-Identifier: GPL-3.0-or-later
// Lines from the top: here, title, other titles, pay or what is to be said instead.
#include "app/diagram/role_measure.h"

#include "app/look/wrapping_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr std::size_t mostTitleLines = 3;
constexpr std::size_t mostOtherLines = 2;
/// In lines of the title's font: 190 pixels at the usual size of text.
constexpr double boxWidth = 12.6;
constexpr double payBarWidth = 2.6;
constexpr double payBarGap = 0.4;
/// Of the usual width, for titles that need more than their lines.
/// Of a title, in lines: as wide as the room in the narrowest box.
constexpr double widestWord = 9;
constexpr std::array<double, 5> widths{1, 1.3, 1.6, 2, 2.6};

class RoleMeasure {
public:
    explicit RoleMeasure(const LadderFonts& fonts)
        : fonts_{fonts}, titleLine_{fonts.lineHeight(LadderFace::Title)},
          smallLine_{fonts.lineHeight(LadderFace::Small)}, padding_{boxPadding(fonts)} {}

    MeasuredRole measure(const BoxWords& words, const LadderNode& node);

private:
    [[nodiscard]] double titleRoom() const {
        return width_ - 2 * padding_ - letterSize(fonts_) - padding_ / 2;
    }
    void chooseWidth(const WrappingText& title);
    void add(DrawnText text, LadderFace face, LadderInk ink, double x);
    void addHere(const QString& words);
    void addTitle(const WrappingText& title);
    void addOtherTitles(const QString& words);
    void addPay(const PayWords& words);

    const LadderFonts& fonts_;
    double titleLine_;
    double smallLine_;
    double padding_;
    double width_ = 0;
    double top_ = 0;
    DrawnRole role_;
};

void RoleMeasure::chooseWidth(const WrappingText& title) {
    for (const double factor : widths) {
        width_ = std::round(boxWidth * titleLine_ * factor);
        if (title.lineCount(titleRoom()) <= mostTitleLines) return;
    }
}

void RoleMeasure::add(DrawnText text, LadderFace face, LadderInk ink, double x) {
    role_.lines.push_back({std::move(text), x, top_, face, ink});
}

void RoleMeasure::addHere(const QString& words) {
    if (words.isEmpty()) return;
    const double sign = hereSignSize(fonts_);
    add(drawnText(words, fonts_.small), LadderFace::Small, LadderInk::Link, padding_ + sign * 1.5);
    top_ += smallLine_;
}

void RoleMeasure::addTitle(const WrappingText& title) {
    for (const TextLine& line : title.lines(titleRoom())) {
        add({line.text, line.width}, LadderFace::Title, LadderInk::Strong, padding_);
        top_ += titleLine_;
    }
}

void RoleMeasure::addOtherTitles(const QString& words) {
    if (words.isEmpty()) return;
    const double room = width_ - 2 * padding_;
    const auto lines = WrappingText(words, fonts_.small).lines(room);
    const std::size_t shown = std::min(lines.size(), mostOtherLines);
    qsizetype from = 0;
    for (std::size_t i = 0; i < shown; ++i) {
        QString text = lines.at(i).text;
        if (i + 1 == shown && lines.size() > shown) {
            text = QFontMetricsF(fonts_.small).elidedText(words.mid(from), Qt::ElideRight, room);
        }
        from = words.indexOf(lines.at(i).text, from) + lines.at(i).text.size();
        while (from < words.size() && words.at(from).isSpace()) ++from;
        add(drawnText(text, fonts_.small), LadderFace::Small, LadderInk::Quiet, padding_);
        top_ += smallLine_;
    }
}

void RoleMeasure::addPay(const PayWords& words) {
    DrawnText before = drawnText(words.before, fonts_.small);
    double x = padding_ + before.width();
    add(std::move(before), LadderFace::Small, LadderInk::Quiet, padding_);
    if (!words.behind.isEmpty()) {
        PayStroke bar;
        bar.from = x + smallLine_ * payBarGap;
        bar.to = bar.from + smallLine_ * payBarWidth;
        bar.y = top_ + smallLine_ / 2;
        if (words.tickAt) bar.tick = bar.from + *words.tickAt * (bar.to - bar.from);
        role_.payBar = bar;
        x = bar.to + smallLine_ * payBarGap;
        add(drawnText(words.behind, fonts_.small), LadderFace::Small, LadderInk::Quiet, x);
    }
    top_ += smallLine_;
}

MeasuredRole RoleMeasure::measure(const BoxWords& words, const LadderNode& node) {
    const WrappingText title(words.title, fonts_.title, widestWord);
    chooseWidth(title);
    role_.letter = node.letter;
    role_.isKnown = node.isKnown;
    role_.isHere = !words.here.isEmpty();
    addHere(words.here);
    addTitle(title);
    top_ += std::round(titleLine_ / 8);
    addOtherTitles(words.otherTitles);
    if (words.pay) {
        addPay(*words.pay);
    } else {
        add(drawnText(words.note, fonts_.small), LadderFace::Small, LadderInk::Quiet, padding_);
        top_ += smallLine_;
    }
    role_.textHeight = top_;
    return {std::move(role_), {width_, top_ + 1.4 * padding_}};
}

} // namespace

double boxPadding(const LadderFonts& fonts) {
    return std::round(fonts.lineHeight(LadderFace::Title) * 0.7);
}

double letterSize(const LadderFonts& fonts) {
    return std::round(fonts.lineHeight(LadderFace::Title) * 1.15);
}

double hereSignSize(const LadderFonts& fonts) {
    return std::round(fonts.lineHeight(LadderFace::Small) * 0.6);
}

MeasuredRole measuredRole(const BoxWords& words, const LadderNode& node, const LadderFonts& fonts) {
    return RoleMeasure(fonts).measure(words, node);
}

} // namespace rungwise::app
