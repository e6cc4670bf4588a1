// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the best translation there is.
#include "core/model/localized_text.h"

namespace rungwise {

namespace {

std::string_view mainPart(std::string_view language) {
    return language.substr(0, language.find('-'));
}

} // namespace

ChosenText LocalizedText::in(std::string_view language, std::string_view catalogueLanguage) const {
    if (isEmpty()) return {};
    const bool wantsOwn = language.empty() || language == catalogueLanguage;
    if (wantsOwn && !text.empty()) return {text};
    const std::string_view wanted = wantsOwn ? catalogueLanguage : language;
    for (const Translation& translation : translations) {
        if (translation.language == wanted) return {translation.text};
    }
    const std::string_view part = mainPart(wanted);
    if (part == mainPart(catalogueLanguage) && !text.empty()) return {text};
    for (const Translation& translation : translations) {
        if (mainPart(translation.language) == part) return {translation.text};
    }
    if (!text.empty()) return {text, true};
    for (const Translation& translation : translations) {
        if (translation.language == catalogueLanguage) return {translation.text, true};
    }
    if (!translations.empty()) return {translations.front().text, true};
    return {};
}

} // namespace rungwise
