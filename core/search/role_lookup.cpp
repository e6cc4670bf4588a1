// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through all roles: catalogues hold thousands of them at most and people type one.
#include "core/search/role_lookup.h"

#include "core/base/nearest_word.h"
#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace rungwise {

namespace {

constexpr std::size_t mostNearest = 3;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

bool isCalled(const LocalizedText& text, const std::string& sought) {
    const auto matches = [&](std::string_view name) { return folded(name) == sought; };
    return matches(text.text) ||
           std::ranges::any_of(text.translations, matches, &Translation::text);
}

bool hasName(const Role& role, const std::string& sought) {
    return isCalled(role.name, sought);
}

bool hasOtherTitle(const Role& role, const std::string& sought) {
    return std::ranges::any_of(
        role.otherTitles, [&](const OtherTitle& other) { return isCalled(other.title, sought); });
}

bool hasId(const Role& role, const std::string& sought) {
    return folded(role.id.text()) == sought;
}

UnknownRole unknown(const Catalogue& catalogue, std::string_view typed) {
    std::vector<std::string_view> words;
    std::vector<RoleIndex> owners;
    for (const RoleIndex index : catalogue.roles().inOrder()) {
        const Role& role = catalogue.roles()[index];
        words.insert(words.end(), {role.id.text(), catalogue.text(role.name, {}).text});
        owners.insert(owners.end(), {index, index});
    }
    UnknownRole answer;
    for (const std::string& near : nearestWords(typed, words, 2 * mostNearest)) {
        const auto place = std::ranges::find(words, std::string_view{near}) - words.begin();
        const RoleIndex owner = owners[static_cast<std::size_t>(place)];
        const bool isNew = std::ranges::find(answer.nearest, owner) == answer.nearest.end();
        if (isNew && answer.nearest.size() < mostNearest) answer.nearest.push_back(owner);
    }
    return answer;
}

} // namespace

RoleLookup findRole(const Catalogue& catalogue, std::string_view typed) {
    const std::string_view word = trimmed(typed);
    if (const auto exact = catalogue.roles().find(word)) return *exact;
    const std::string sought = folded(word);
    if (sought.empty()) return UnknownRole{};
    for (const auto matches : {hasName, hasOtherTitle, hasId}) {
        std::vector<RoleIndex> found;
        for (const RoleIndex index : catalogue.roles().inOrder()) {
            if (matches(catalogue.roles()[index], sought)) found.push_back(index);
        }
        if (found.size() == 1) return found.front();
        if (!found.empty()) return AmbiguousRole{std::move(found)};
    }
    return unknown(catalogue, word);
}

} // namespace rungwise
