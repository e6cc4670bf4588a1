// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes a text when it is first asked for.
#include "app/charts/text_store.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <cmath>

namespace rungwise::app {

namespace {

/// Lines that wrap anew at every width would pile up.
constexpr qsizetype mostTexts = 2'000;

QStaticText shaped(const QString& text, const QFont& font) {
    QStaticText made;
    made.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    made.setTextOption(option);
    made.setPerformanceHint(QStaticText::AggressiveCaching);
    made.setText(text);
    made.prepare({}, font);
    return made;
}

} // namespace

TextStore::Texts& TextStore::textsOf(const QFont& font) {
    for (OfFont& known : fonts_) {
        if (known.font.isCopyOf(font)) return known.texts;
    }
    for (OfFont& known : fonts_) {
        if (known.font == font) return known.texts;
    }
    return fonts_.emplace_back(OfFont{.font = font, .texts = {}}).texts;
}

const QStaticText* TextStore::find(const QString& text, const QFont& font) {
    Texts& texts = textsOf(font);
    auto found = texts.find(text);
    if (found == texts.end()) {
        if (texts.size() >= mostTexts) texts.clear();
        QStaticText made = shaped(text, font);
        const bool isOfOneFont =
            std::abs(made.size().height() - QFontMetricsF(font).height()) < 0.5;
        found = texts.insert(text, isOfOneFont ? made : QStaticText());
    }
    return found->text().isEmpty() ? nullptr : &*found;
}

qreal TextStore::width(const QString& text, const QFont& font) {
    const QStaticText* shaped = find(text, font);
    return std::ceil(shaped != nullptr ? shaped->size().width()
                                       : QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace rungwise::app
