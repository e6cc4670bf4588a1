// SPDX-License-Identifier: GPL-3.0-or-later
// Looks up ladders, sources and roles, and says what is there instead.
#include "app/cli/ladder_arguments.h"

#include "app/cli/catalogue_argument.h"
#include "app/cli/named_entries.h"
#include "core/compare/role_comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace rungwise::app {

namespace {

Refusal circumstance(const QString& message) {
    return {message, Refusal::Cause::Circumstances};
}

QStringList partsOf(const QString& list) {
    QStringList parts;
    for (const QString& part : list.split(u',')) {
        if (!part.trimmed().isEmpty()) parts.append(part.trimmed());
    }
    return parts;
}

QStringList laddersWithIds(const Catalogue& catalogue, const std::vector<LadderIndex>& ladders,
                           std::string_view language) {
    return entriesWithIds(catalogue, catalogue.ladders(), &Ladder::name, ladders, language);
}

Refusal unknownLadder(const Catalogue& catalogue, const QString& typed, std::string_view language) {
    const QStringList all = laddersWithIds(catalogue, catalogue.ladders().inOrder(), language);
    if (all.isEmpty()) {
        return circumstance(
            QCoreApplication::translate("CommandLine",
                                        "no ladder is called “%1”; the catalogue has no ladders")
                .arg(typed));
    }
    return circumstance(
        QCoreApplication::translate("CommandLine", "no ladder is called “%1”; did you mean: %2?")
            .arg(typed, nearestChoices(typed, all).join(QStringLiteral(", "))));
}

tl::expected<LadderIndex, Refusal> ladderCalled(const Catalogue& catalogue, const QString& typed,
                                                std::string_view language) {
    const auto found = entriesCalled(catalogue.ladders(), &Ladder::name, typed);
    if (found.size() == 1) return found.front();
    if (found.empty()) return tl::unexpected(unknownLadder(catalogue, typed, language));
    return tl::unexpected(circumstance(
        QCoreApplication::translate("CommandLine",
                                    "several ladders are called “%1”; use the id of one: %2")
            .arg(typed, laddersWithIds(catalogue, found, language).join(QStringLiteral(", ")))));
}

tl::expected<SourceIndex, Refusal> sourceCalled(const Catalogue& catalogue, const QString& typed,
                                                std::string_view language) {
    const auto& sources = catalogue.sources();
    const auto found = entriesCalled(sources, &Source::title, typed);
    if (found.size() == 1) return found.front();
    const auto& choices = found.empty() ? sources.inOrder() : found;
    return tl::unexpected(
        notAmong(QStringLiteral("source"), typed,
                 entriesWithIds(catalogue, sources, &Source::title, choices, language)));
}

} // namespace

tl::expected<std::vector<LadderIndex>, Refusal>
laddersArgument(const Catalogue& catalogue, const QStringList& words, std::string_view language) {
    std::vector<LadderIndex> ladders;
    for (const QString& word : words) {
        const auto ladder = ladderCalled(catalogue, word, language);
        if (!ladder) return tl::unexpected(ladder.error());
        if (std::ranges::find(ladders, *ladder) == ladders.end()) ladders.push_back(*ladder);
    }
    return ladders;
}

tl::expected<std::vector<SourceIndex>, Refusal>
sourcesArgument(const Catalogue& catalogue, const Arguments& arguments, std::string_view language) {
    std::vector<SourceIndex> sources;
    const auto list = arguments.value(QStringLiteral("source"));
    if (!list) return sources;
    const QStringList parts = partsOf(*list);
    for (const QString& word : parts.isEmpty() ? QStringList{QString()} : parts) {
        const auto source = sourceCalled(catalogue, word, language);
        if (!source) return tl::unexpected(source.error());
        if (std::ranges::find(sources, *source) == sources.end()) sources.push_back(*source);
    }
    return sources;
}

tl::expected<std::vector<RoleIndex>, Refusal> comparedArgument(const Catalogue& catalogue,
                                                               const Arguments& arguments,
                                                               const CommandContext& context) {
    const auto list = arguments.value(QStringLiteral("roles"));
    auto roles = rolesArgument(catalogue, partsOf(list.value_or(QString())), context);
    if (roles && roles->size() > maxCompared) {
        return tl::unexpected(Refusal{
            QCoreApplication::translate("CommandLine", "--roles takes five roles at most")});
    }
    return roles;
}

} // namespace rungwise::app
