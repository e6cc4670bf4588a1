// SPDX-License-Identifier: GPL-3.0-or-later
// Words for changes; what they change the core knows.
#include "app/items/choice_edit.h"

#include <QCoreApplication>

#include <utility>

namespace rungwise::app {

namespace {

//: What Undo and Redo name a change by, as in “Undo Add Product Lead”. %1 is a role or a section.
QString words(const char* text, const QString& name) {
    return QCoreApplication::translate("ChoiceEdit", text).arg(name);
}

QString filterWords(RowFilter filter) {
    switch (filter) {
    case RowFilter::All: return QCoreApplication::translate("ChoiceEdit", "Show all rows");
    case RowFilter::Differences: break;
    case RowFilter::Same: return QCoreApplication::translate("ChoiceEdit", "Show what is the same");
    }
    return QCoreApplication::translate("ChoiceEdit", "Show differences");
}

QString orderWords(SkillOrder order) {
    switch (order) {
    case SkillOrder::Catalogue:
        return QCoreApplication::translate("ChoiceEdit", "Sort skills as in the catalogue");
    case SkillOrder::Name: return QCoreApplication::translate("ChoiceEdit", "Sort skills by name");
    case SkillOrder::Change: break;
    }
    return QCoreApplication::translate("ChoiceEdit", "Sort skills by change");
}

} // namespace

ChoiceEdit adding(const ComparisonChoice& choice, const RoleId& role, const QString& name) {
    return {withRole(choice, role), words(QT_TRANSLATE_NOOP("ChoiceEdit", "Add %1"), name)};
}

ChoiceEdit removing(const ComparisonChoice& choice, const RoleId& role, const QString& name) {
    return {withoutRole(choice, role), words(QT_TRANSLATE_NOOP("ChoiceEdit", "Remove %1"), name)};
}

ChoiceEdit moving(const ComparisonChoice& choice, std::size_t from, std::size_t to,
                  const QString& name) {
    return {withRoleMoved(choice, from, to),
            words(QT_TRANSLATE_NOOP("ChoiceEdit", "Move %1"), name)};
}

ChoiceEdit asBaseline(const ComparisonChoice& choice, const RoleId& role, const QString& name) {
    return {withBaseline(choice, role),
            words(QT_TRANSLATE_NOOP("ChoiceEdit", "Take %1 as the baseline"), name)};
}

ChoiceEdit filtering(const ComparisonChoice& choice, RowFilter filter) {
    return {withFilter(choice, filter), filterWords(filter)};
}

ChoiceEdit ordering(const ComparisonChoice& choice, SkillOrder order) {
    return {withSkillOrder(choice, order), orderWords(order)};
}

ChoiceEdit toggling(const ComparisonChoice& choice, SectionKind section, const QString& title) {
    const char* text = choice.isCollapsed(section) ? QT_TRANSLATE_NOOP("ChoiceEdit", "Open %1")
                                                   : QT_TRANSLATE_NOOP("ChoiceEdit", "Collapse %1");
    return {withToggled(choice, section), words(text, title)};
}

ChoiceEdit lookingAtPay(const ComparisonChoice& choice, PayChoice next, const QString& words) {
    return {withPay(choice, std::move(next)), words};
}

ChoiceEdit lookingAtLadders(const ComparisonChoice& choice, LadderChoice next,
                            const QString& words) {
    return {withLadder(choice, std::move(next)), words};
}

ChoiceEdit lookingAtMove(const ComparisonChoice& choice, MoveChoice next, const QString& words) {
    return {withMove(choice, std::move(next)), words};
}

ChoiceEdit replacing(const ComparisonChoice& next, const QString& title) {
    return {next, words(QT_TRANSLATE_NOOP("ChoiceEdit", "Open the comparison %1"), title)};
}

} // namespace rungwise::app
