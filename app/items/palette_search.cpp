// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks what RoleSearch finds; folds a title when it is first ranked.
#include "app/items/palette_search.h"

#include "app/text/to_qt.h"
#include "core/base/text.h"

#include <QMenu>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace rungwise::app {

namespace {

/// Title's beginning, a word's beginning, elsewhere in the title, another title or id, a skill.
constexpr std::size_t ranks = 5;
/// Commands get this much room beside any number of roles.
constexpr std::size_t roomForCommands = 25;

QString withoutAccessKeys(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Some languages put the key behind the text, as in “Open(&O)”.
        const QStringView rest = QStringView(text).sliced(i);
        if (rest.size() >= 4 && rest.startsWith(u"(&") && rest[2] != u'&' && rest[3] == u')') {
            i += 3;
            continue;
        }
        if (text[i] == u'&' && ++i == text.size()) break;
        plain += text[i];
    }
    return plain.trimmed();
}

const QMenu* menuOf(const QAction& action) {
    for (const QObject* place : action.associatedObjects()) {
        const auto* menu = qobject_cast<const QMenu*>(place);
        if (menu != nullptr && !menu->title().isEmpty()) return menu;
    }
    return nullptr;
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Letters and digits of any script; other ASCII ends a word.
bool endsWord(char character) {
    const auto byte = static_cast<unsigned char>(character);
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    return byte < 0x80 && !isLetter;
}

bool beginsAWord(std::string_view title, std::string_view query) {
    for (std::size_t at = title.find(query); at != title.npos; at = title.find(query, at + 1)) {
        if (at == 0 || endsWord(title[at - 1])) return true;
    }
    return false;
}

} // namespace

QString plainText(const QAction& action) {
    return withoutAccessKeys(action.text());
}

QString menuPath(const QAction& action) {
    QString path;
    for (const QMenu* menu = menuOf(action); menu != nullptr; menu = menuOf(*menu->menuAction())) {
        const QString title = withoutAccessKeys(menu->title());
        path = path.isEmpty() ? title : title + QStringLiteral(" › ") + path;
    }
    return path;
}

void PaletteSearch::searchIn(const CatalogueRef& catalogue, const std::string& language,
                             const QList<QAction*>& actions) {
    if (!roles_ || catalogue_ != catalogue || language_ != language) {
        catalogue_ = catalogue;
        language_ = language;
        roles_.emplace(catalogue, language);
        foldedTitles_.assign(catalogue->roles().size(), {});
    }
    commands_.clear();
    for (QAction* action : actions) {
        const QString text = plainText(*action);
        if (action->isSeparator() || !action->isVisible() || text.isEmpty()) continue;
        commands_.push_back({action, folded(toUtf8(text + u' ' + menuPath(*action)))});
    }
}

PaletteFinding PaletteSearch::find(const QString& query) {
    const std::string sought = folded(toUtf8(query.simplified()));
    std::vector<PaletteEntry> found = commands(sought);
    const auto hits = roles_->find(toUtf8(query));
    PaletteFinding finding{{}, found.size() + hits.size()};
    const std::size_t reserved = std::min(found.size(), roomForCommands);
    for (const RoleHit& hit : bestRoles(hits, sought, mostPaletteEntries - reserved)) {
        finding.entries.push_back({hit, nullptr});
    }
    const std::size_t room = std::min(found.size(), mostPaletteEntries - finding.entries.size());
    finding.entries.insert(finding.entries.end(), found.begin(),
                           found.begin() + static_cast<std::ptrdiff_t>(room));
    return finding;
}

std::vector<PaletteEntry> PaletteSearch::commands(const std::string& folded) const {
    const std::vector<std::string_view> words = wordsOf(folded);
    std::vector<PaletteEntry> found;
    for (const Command& command : commands_) {
        const auto isIn = [&](std::string_view word) {
            return command.foldedText.find(word) != std::string::npos;
        };
        if (command.action != nullptr && std::ranges::all_of(words, isIn)) {
            found.push_back({std::nullopt, command.action});
        }
    }
    return found;
}

std::vector<RoleHit> PaletteSearch::bestRoles(std::span<const RoleHit> hits,
                                              const std::string& folded, std::size_t most) {
    std::array<std::vector<RoleHit>, ranks> ranked;
    for (const RoleHit& hit : hits) {
        std::vector<RoleHit>& equals = ranked.at(rank(hit, folded));
        if (equals.size() < most) equals.push_back(hit);
        if (ranked.front().size() == most) break;
    }
    std::vector<RoleHit> best;
    for (const auto& equals : ranked) {
        const std::size_t room = std::min(equals.size(), most - best.size());
        best.insert(best.end(), equals.begin(), equals.begin() + static_cast<std::ptrdiff_t>(room));
    }
    return best;
}

std::size_t PaletteSearch::rank(const RoleHit& hit, const std::string& folded) {
    if (folded.empty()) return 0;
    if (hit.by != FoundBy::Title) return hit.by == FoundBy::Skill ? 4 : 3;
    const std::string& title = foldedTitle(hit.role);
    if (title.starts_with(folded)) return 0;
    return beginsAWord(title, folded) ? 1 : 2;
}

const std::string& PaletteSearch::foldedTitle(RoleIndex role) {
    std::string& title = foldedTitles_[role.value()];
    if (title.empty()) {
        title = folded(catalogue_->text(catalogue_->roles()[role].name, language_).text);
    }
    return title;
}

} // namespace rungwise::app
