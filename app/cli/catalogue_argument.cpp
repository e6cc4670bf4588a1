// SPDX-License-Identifier: GPL-3.0-or-later
// Opens catalogues for commands and finds the roles that were typed.
#include "app/cli/catalogue_argument.h"

#include "app/text/to_qt.h"
#include "app/workspace/bundled_catalogue.h"
#include "core/load/load_catalogue.h"
#include "core/search/role_lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace rungwise::app {

namespace {

QString rolesWithIds(const Catalogue& catalogue, const std::vector<RoleIndex>& roles,
                     const CommandContext& context) {
    QStringList texts;
    for (const RoleIndex role : roles) texts.append(roleWithId(catalogue, role, context));
    return texts.join(QStringLiteral(", "));
}

QString unknownRole(const Catalogue& catalogue, const QString& typed, const UnknownRole& unknown,
                    const CommandContext& context) {
    if (unknown.nearest.empty()) {
        return QCoreApplication::translate(
                   "CommandLine", "no role is called “%1”; “rungwise list” shows all roles")
            .arg(typed);
    }
    return QCoreApplication::translate("CommandLine", "no role is called “%1”; did you mean: %2?")
        .arg(typed, rolesWithIds(catalogue, unknown.nearest, context));
}

QString ambiguousRole(const Catalogue& catalogue, const QString& typed,
                      const AmbiguousRole& ambiguous, const CommandContext& context) {
    return QCoreApplication::translate("CommandLine",
                                       "several roles are called “%1”; use the id of one: %2")
        .arg(typed, rolesWithIds(catalogue, ambiguous.candidates, context));
}

QString noRoles(const QString& path, int problems) {
    if (problems == 0) {
        return QCoreApplication::translate("CommandLine", "the catalogue “%1” holds no roles")
            .arg(path);
    }
    return QCoreApplication::translate("CommandLine",
                                       "no role could be read from “%1”; “rungwise check” says why")
        .arg(path);
}

} // namespace

tl::expected<CatalogueRef, Refusal> openCatalogue(const Arguments& arguments,
                                                  const CommandContext& context) {
    const QString path = arguments.value(QStringLiteral("catalogue")).value_or(bundledCatalogue());
    Loaded loaded = loadCatalogue(toPath(path));
    const auto problems = static_cast<int>(loaded.diagnostics.size());
    if (loaded.catalogue->roles().inOrder().empty()) {
        return tl::unexpected(Refusal{noRoles(path, problems), Refusal::Cause::Circumstances});
    }
    if (problems > 0) {
        say(context.output, QCoreApplication::translate(
                                "CommandLine", "%n problem(s) in “%1”; “rungwise check” lists them",
                                nullptr, problems)
                                .arg(path));
    }
    return std::move(loaded.catalogue);
}

tl::expected<RoleIndex, Refusal> roleArgument(const Catalogue& catalogue, const QString& typed,
                                              const CommandContext& context) {
    const RoleLookup found = findRole(catalogue, toUtf8(typed));
    if (const auto* role = std::get_if<RoleIndex>(&found)) return *role;
    if (const auto* several = std::get_if<AmbiguousRole>(&found)) {
        return tl::unexpected(Refusal{ambiguousRole(catalogue, typed, *several, context),
                                      Refusal::Cause::Circumstances});
    }
    return tl::unexpected(
        Refusal{unknownRole(catalogue, typed, *std::get_if<UnknownRole>(&found), context),
                Refusal::Cause::Circumstances});
}

tl::expected<std::vector<RoleIndex>, Refusal>
rolesArgument(const Catalogue& catalogue, const QStringList& words, const CommandContext& context) {
    std::vector<RoleIndex> roles;
    for (const QString& word : words) {
        const auto role = roleArgument(catalogue, word, context);
        if (!role) return tl::unexpected(role.error());
        if (std::ranges::find(roles, *role) != roles.end()) {
            return tl::unexpected(
                Refusal{QCoreApplication::translate("CommandLine",
                                                    "%1 is named twice; each role is compared once")
                            .arg(roleWithId(catalogue, *role, context))});
        }
        roles.push_back(*role);
    }
    return roles;
}

tl::expected<std::size_t, Refusal> baselineArgument(const Catalogue& catalogue,
                                                    const Arguments& arguments,
                                                    const std::vector<RoleIndex>& roles,
                                                    const CommandContext& context) {
    const auto word = arguments.value(QStringLiteral("baseline"));
    if (!word) return 0;
    const auto role = roleArgument(catalogue, *word, context);
    if (!role) return tl::unexpected(role.error());
    const auto place = std::ranges::find(roles, *role);
    if (place != roles.end()) return static_cast<std::size_t>(place - roles.begin());
    return tl::unexpected(
        Refusal{QCoreApplication::translate("CommandLine",
                                            "%1 after --baseline is not one of the roles compared")
                    .arg(roleWithId(catalogue, *role, context))});
}

QString roleWithId(const Catalogue& catalogue, RoleIndex role, const CommandContext& context) {
    const Role& entry = catalogue.roles()[role];
    const ChosenText name = catalogue.text(entry.name, context.reader.language);
    return QStringLiteral("%1 (%2)").arg(toQString(name.text), toQString(entry.id.text()));
}

} // namespace rungwise::app
