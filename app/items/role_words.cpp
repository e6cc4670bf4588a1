// SPDX-License-Identifier: GPL-3.0-or-later
// Words a role from its catalogue entry.
#include "app/items/role_words.h"

#include "app/text/to_qt.h"
#include "core/base/text.h"
#include "core/compare/role_comparison.h"

#include <QStringList>

#include <utility>

namespace rungwise::app {

namespace {

static_assert(maxCompared == 5, "the words say five");

/// The name of any entry; its id where it has none.
template <class Table, class EntryIndex>
QString nameIn(const Catalogue& catalogue, const Table& table, EntryIndex index,
               const std::string& language) {
    const auto& entry = table[index];
    const QString name = toQString(catalogue.text(entry.name, language).text).simplified();
    return name.isEmpty() ? toQString(entry.id.text()) : name;
}

MarkedText filledIn(const QString& pattern, const QString& found) {
    const QString place = QStringLiteral("%1");
    const qsizetype from = pattern.indexOf(place);
    if (from < 0) return {pattern};
    const QString shown = isolated(found);
    QString text = pattern;
    text.replace(from, place.size(), shown);
    return {text, from, shown.size()};
}

} // namespace

RoleWords::RoleWords(const Catalogue& catalogue, std::string language)
    : catalogue_{catalogue}, language_{std::move(language)} {}

QString RoleWords::name(RoleIndex role) const {
    return nameIn(catalogue_, catalogue_.roles(), role, language_);
}

QString RoleWords::family(FamilyIndex family) const {
    return nameIn(catalogue_, catalogue_.families(), family, language_);
}

QString RoleWords::track(TrackIndex track) const {
    return nameIn(catalogue_, catalogue_.tracks(), track, language_);
}

QString RoleWords::level(LevelIndex level) const {
    return nameIn(catalogue_, catalogue_.levels(), level, language_);
}

QString RoleWords::levels(const LevelSpan& span) const {
    if (span.from == span.to) return level(span.from);
    //: The levels that a role spans, such as “Senior – Lead”.
    return tr("%1 – %2").arg(isolated(level(span.from)), isolated(level(span.to)));
}

QStringList RoleWords::standings(RoleIndex role) const {
    const Role& entry = catalogue_.roles()[role];
    QStringList parts;
    if (entry.level) parts += isolated(levels(*entry.level));
    if (entry.track) parts += isolated(track(*entry.track));
    if (parts.isEmpty()) parts += tr("No data on level and track");
    return parts;
}

QString RoleWords::standing(RoleIndex role) const {
    return standings(role).join(QStringLiteral(" · "));
}

MarkedText RoleWords::foundBy(const RoleHit& hit) const {
    const QString found = toQString(hit.text).simplified();
    switch (hit.by) {
    case FoundBy::Title: break;
    //: %1 is another title of the role.
    case FoundBy::OtherTitle: return filledIn(tr("also called %1"), found);
    case FoundBy::Id:
        //: %1 is the id of the role.
        return filledIn(tr("id %1"), toQString(catalogue_.roles()[hit.role].id.text()));
    //: %1 is a skill that the role asks for.
    case FoundBy::Skill: return filledIn(tr("asks for %1"), found);
    }
    return {};
}

MarkedText RoleWords::secondLine(const RoleHit& hit) const {
    MarkedText line = foundBy(hit);
    if (!line.text.isEmpty()) line.text += QStringLiteral(" · ");
    line.text += standing(hit.role);
    return line;
}

QString RoleWords::sentence(const RoleHit& hit) const {
    QStringList parts{isolated(name(hit.role))};
    const MarkedText found = foundBy(hit);
    if (!found.text.isEmpty()) parts += found.text;
    return (parts + standings(hit.role)).join(QStringLiteral(", "));
}

QString RoleWords::fullReason() {
    return tr("Five roles are compared at most");
}

QString RoleWords::fullAdvice() {
    return tr("Five roles are compared at most; remove one to add another");
}

QString isolated(const QString& name) {
    if (!hasRightToLeft(toUtf8(name))) return name;
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace rungwise::app
