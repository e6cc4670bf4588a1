// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a role stand one behind the other. Skills are few and asked for by many, so they are
// searched once.
#include "core/search/role_texts.h"

namespace rungwise {

namespace {

/// When fewer than one in this many roles are looked at, each is looked at by itself; else a scan
/// over all texts is faster.
constexpr std::size_t sparse = 8;

/// Whether it is the very text that was chosen, not an equal one.
bool isChosen(const std::string& text, std::string_view chosen) {
    return text.data() == chosen.data();
}

/// Every wording but the chosen one.
template <class Take>
void forOthers(const LocalizedText& text, std::string_view chosen, Take take) {
    if (!text.text.empty() && !isChosen(text.text, chosen)) take(text.text);
    for (const Translation& translation : text.translations) {
        if (!isChosen(translation.text, chosen)) take(translation.text);
    }
}

} // namespace

RoleTexts::RoleTexts(const Catalogue& catalogue, std::string_view language,
                     const std::vector<RoleIndex>& order) {
    for (const RoleIndex role : order) addRole(catalogue, language, catalogue.roles()[role]);
    addSkills(catalogue, language);
}

void RoleTexts::addText(FoundBy kind, std::string_view text) {
    texts_.add(text);
    kinds_.push_back(kind);
}

void RoleTexts::addOthers(FoundBy kind, const LocalizedText& text, std::string_view chosen) {
    forOthers(text, chosen, [&](std::string_view other) { addText(kind, other); });
}

void RoleTexts::addRole(const Catalogue& catalogue, std::string_view language, const Role& role) {
    texts_.beginOwner();
    addOthers(FoundBy::Title, role.name, {});
    const auto chosen = [&](const OtherTitle& other) {
        return catalogue.text(other.title, language).text;
    };
    for (const OtherTitle& other : role.otherTitles) addText(FoundBy::OtherTitle, chosen(other));
    for (const OtherTitle& other : role.otherTitles) {
        addOthers(FoundBy::OtherTitle, other.title, chosen(other));
    }
    addText(FoundBy::Id, role.id.text());
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
        forOthers(skill.name, chosen, [&](std::string_view other) { skills_.add(other); });
    }
}

void RoleTexts::find(const SearchWords& words, RoleLook& look) const {
    findByText(words, look);
    findBySkill(words, look);
}

TextMatch RoleTexts::matchOf(TextNumber text) const {
    const bool isQuoted = kinds_[text] == FoundBy::OtherTitle;
    return {kinds_[text], text, isQuoted ? texts_.original(text) : std::string_view{}};
}

void RoleTexts::findByText(const SearchWords& words, RoleLook& look) const {
    if (look.positions.size() * sparse > look.from.size()) {
        texts_.scan(
            words, [&](std::uint32_t position) { return look.from[position]; },
            [&](std::uint32_t position, TextNumber text) { look.close(position, matchOf(text)); });
        return;
    }
    for (const std::uint32_t position : look.positions) {
        const TextNumber text = texts_.firstHolding(position, look.from[position], words);
        if (text != noText) look.close(position, matchOf(text));
    }
}

void RoleTexts::findBySkill(const SearchWords& words, RoleLook& look) const {
    std::vector<TextNumber> found; // of each skill, once there is one
    skills_.scan(
        words, [this](std::uint32_t skill) { return skills_.firstOf(skill); },
        [&](std::uint32_t skill, TextNumber text) {
            if (found.empty()) found.assign(skills_.owners(), noText);
            found[skill] = text;
        });
    if (found.empty()) return;
    for (const std::uint32_t position : look.positions) {
        if (!look.isOpen(position)) continue;
        for (std::size_t i = firstAsked_[position]; i < firstAsked_[position + 1]; ++i) {
            const TextNumber text = found[askedSkills_[i]];
            if (text == noText) continue;
            look.close(position,
                       {FoundBy::Skill, texts_.behindLastOf(position), skills_.original(text)});
            break;
        }
    }
}

} // namespace rungwise
