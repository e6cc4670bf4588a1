// SPDX-License-Identifier: GPL-3.0-or-later
// A name for each role id that was ever compared.
#include "app/items/role_names.h"

#include <variant>

namespace rungwise::app {

namespace {

/// As deep as phrases were put into phrases.
void rename(Phrase& words, const std::string& from, const std::string& to) {
    if (words.text.isEmpty() && words.data == from) words.data = SharedText{to};
    for (PhraseArgument& argument : words.arguments) {
        if (auto* text = std::get_if<std::string>(&argument); text && *text == from) *text = to;
        auto* parts = std::get_if<Phrases>(&argument);
        if (!parts) continue;
        for (Phrase& part : *parts) rename(part, from, to);
    }
}

} // namespace

void RoleNames::remember(const Catalogue& catalogue, const std::vector<RoleId>& roles,
                         std::string_view language) {
    for (const RoleId& role : roles) {
        const auto index = catalogue.roles().find(role.text());
        if (!index) continue;
        const std::string_view name = catalogue.text(catalogue.roles()[*index].name, language).text;
        if (!name.empty()) names_.insert_or_assign(role.text(), std::string{name});
    }
}

const std::string& RoleNames::nameOf(const RoleId& role) const {
    const auto found = names_.find(role.text());
    return found == names_.end() ? role.text() : found->second;
}

void RoleNames::fillIn(RoleComparison& comparison) const {
    for (RoleHeading& heading : comparison.roles) {
        if (heading.isKnown) continue;
        const auto found = names_.find(heading.id);
        if (found == names_.end()) continue;
        heading.name = found->second;
        for (Finding& finding : comparison.inShort) {
            rename(finding.words, heading.id, heading.name);
        }
    }
}

} // namespace rungwise::app
