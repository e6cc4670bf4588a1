// SPDX-License-Identifier: GPL-3.0-or-later
// Collects texts by kind. Skills are few and asked for by many, so they are searched once.
#include "core/search/role_texts.h"

namespace rungwise {

namespace {

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
    addAskers(catalogue, order);
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

void RoleTexts::addAskers(const Catalogue& catalogue, const std::vector<RoleIndex>& order) {
    firstAskers_.assign(catalogue.skills().size() + 1, 0);
    for (const RoleIndex role : order) {
        for (const auto& asked : catalogue.roles()[role].skills) {
            ++firstAskers_[asked.skill.value() + 1];
        }
    }
    for (std::size_t i = 1; i < firstAskers_.size(); ++i) firstAskers_[i] += firstAskers_[i - 1];
    askers_.resize(firstAskers_.back());
    std::vector<std::uint32_t> next = firstAskers_;
    for (std::uint32_t position = 0; position < order.size(); ++position) {
        std::uint32_t rank = 0;
        for (const auto& asked : catalogue.roles()[order[position]].skills) {
            askers_[next[asked.skill.value()]++] = {position, rank++};
        }
    }
}

void RoleTexts::findAll(const SearchWords& words, std::vector<TextMatch>& matches) const {
    const auto note = [&matches](FoundBy by) {
        return [&matches, by](std::uint32_t position, TextNumber text) {
            TextMatch& match = matches[position];
            if (!match.isFound()) match = {.text = text, .by = by};
        };
    };
    titles_.scan(words, note(FoundBy::Title));
    otherTitles_.scan(words, note(FoundBy::OtherTitle));
    ids_.scan(words, note(FoundBy::Id));
}

TextMatch RoleTexts::findAt(std::size_t position, FoundBy from, const SearchWords& words) const {
    struct Kind {
        FoundBy by;
        const FoldedTexts& texts;
    };
    for (const auto& [by, texts] :
         {Kind{FoundBy::Title, titles_}, Kind{FoundBy::OtherTitle, otherTitles_},
          Kind{FoundBy::Id, ids_}}) {
        if (by < from) continue;
        if (const auto text = texts.firstOf(position, words)) return {.text = *text, .by = by};
    }
    return {};
}

void RoleTexts::findBySkill(const SearchWords& words, std::vector<TextMatch>& matches) const {
    skills_.scan(words, [&](std::uint32_t skill, TextNumber text) {
        for (std::uint32_t i = firstAskers_[skill]; i < firstAskers_[skill + 1]; ++i) {
            const Asker& asker = askers_[i];
            TextMatch& match = matches[asker.position];
            const bool isFirst =
                !match.isFound() || (match.by == FoundBy::Skill && asker.rank < match.rank);
            if (isFirst) match = {.text = text, .rank = asker.rank, .by = FoundBy::Skill};
        }
    });
}

std::string_view RoleTexts::textOf(const TextMatch& match) const {
    switch (match.by) {
    case FoundBy::Title:
    case FoundBy::Id: break;
    case FoundBy::OtherTitle: return otherTitles_.original(match.text);
    case FoundBy::Skill: return skills_.original(match.text);
    }
    return {};
}

} // namespace rungwise
