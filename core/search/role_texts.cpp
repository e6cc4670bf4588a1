// SPDX-License-Identifier: GPL-3.0-or-later
// Collects texts by kind. Skills are few and asked for by many, so they are searched once.
#include "core/search/role_texts.h"

#include <limits>

namespace rungwise {

namespace {

/// When fewer than one in this many roles are looked at, each is looked at by itself; else a scan
/// over all texts is faster.
constexpr std::size_t sparse = 8;

/// Whether it is the very text that was chosen, not an equal one.
bool isChosen(const std::string& text, std::string_view chosen) {
    return text.data() == chosen.data();
}

void addOthers(FoldedTexts& texts, const LocalizedText& text, std::string_view chosen) {
    if (!text.text.empty() && !isChosen(text.text, chosen)) texts.add(text.text);
    for (const Translation& translation : text.translations) {
        if (!isChosen(translation.text, chosen)) texts.add(translation.text);
    }
}

} // namespace

RoleTexts::RoleTexts(const Catalogue& catalogue, std::string_view language,
                     const std::vector<RoleIndex>& order) {
    for (const RoleIndex role : order) addRole(catalogue, language, catalogue.roles()[role]);
    addSkills(catalogue, language);
}

void RoleTexts::addRole(const Catalogue& catalogue, std::string_view language, const Role& role) {
    titles_.beginOwner();
    addOthers(titles_, role.name, {});
    otherTitles_.beginOwner();
    const auto chosen = [&](const OtherTitle& other) {
        return catalogue.text(other.title, language).text;
    };
    for (const OtherTitle& other : role.otherTitles) otherTitles_.add(chosen(other));
    for (const OtherTitle& other : role.otherTitles) {
        addOthers(otherTitles_, other.title, chosen(other));
    }
    ids_.beginOwner();
    ids_.add(role.id.text());
    for (const SkillRequirement& asked : role.skills) {
        askedSkills_.push_back(static_cast<std::uint32_t>(asked.skill.value()));
    }
    firstAsked_.push_back(askedSkills_.size());
}

/// A skill that nobody defines is shown under its id and found by it.
void RoleTexts::addSkills(const Catalogue& catalogue, std::string_view language) {
    for (std::size_t i = 0; i < catalogue.skills().size(); ++i) {
        const Skill& skill = catalogue.skills()[SkillIndex{i}];
        skills_.beginOwner();
        const std::string_view chosen = catalogue.text(skill.name, language).text;
        skills_.add(chosen.empty() ? std::string_view{skill.id.text()} : chosen);
        addOthers(skills_, skill.name, chosen);
    }
}

void RoleTexts::find(const SearchWords& words, RoleLook& look) const {
    findIn(titles_, FoundBy::Title, words, look);
    findIn(otherTitles_, FoundBy::OtherTitle, words, look);
    findIn(ids_, FoundBy::Id, words, look);
    findBySkill(words, look);
}

void RoleTexts::findIn(const FoldedTexts& texts, FoundBy by, const SearchWords& words,
                       RoleLook& look) const {
    const auto isWanted = [&](std::uint32_t position) { return look.isOpen(position, by); };
    const auto note = [&](std::uint32_t position, TextNumber text) {
        const bool isQuoted = by == FoundBy::OtherTitle;
        look.close(position, {by, isQuoted ? texts.original(text) : std::string_view{}});
    };
    if (look.positions.size() * sparse > look.from.size()) {
        texts.scan(words, isWanted, note);
        return;
    }
    for (const std::uint32_t position : look.positions) {
        if (!isWanted(position)) continue;
        if (const auto text = texts.firstOf(position, words)) note(position, *text);
    }
}

void RoleTexts::findBySkill(const SearchWords& words, RoleLook& look) const {
    constexpr TextNumber none = std::numeric_limits<TextNumber>::max();
    std::vector<TextNumber> found; // of each skill, once there is one
    skills_.scan(
        words, [](std::uint32_t) { return true; },
        [&](std::uint32_t skill, TextNumber text) {
            if (found.empty()) found.assign(skills_.owners(), none);
            found[skill] = text;
        });
    if (found.empty()) return;
    for (const std::uint32_t position : look.positions) {
        if (!look.isOpen(position, FoundBy::Skill)) continue;
        for (std::size_t i = firstAsked_[position]; i < firstAsked_[position + 1]; ++i) {
            const TextNumber text = found[askedSkills_[i]];
            if (text == none) continue;
            look.close(position, {FoundBy::Skill, skills_.original(text)});
            break;
        }
    }
}

} // namespace rungwise
