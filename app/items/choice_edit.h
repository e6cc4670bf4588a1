// SPDX-License-Identifier: GPL-3.0-or-later
// One change of the comparison, with the words that undo and redo name it by.
#pragma once

#include "core/session/comparison_choice.h"

#include <QMetaType>
#include <QString>

namespace rungwise::app {

/// What views emit when somebody changes the comparison. It does nothing when `next` equals what
/// is there already.
struct ChoiceEdit {
    ComparisonChoice next;
    QString words; ///< "Add Product Lead"
};

[[nodiscard]] ChoiceEdit adding(const ComparisonChoice& choice, const RoleId& role,
                                const QString& name);
[[nodiscard]] ChoiceEdit removing(const ComparisonChoice& choice, const RoleId& role,
                                  const QString& name);
[[nodiscard]] ChoiceEdit moving(const ComparisonChoice& choice, std::size_t from, std::size_t to,
                                const QString& name);
[[nodiscard]] ChoiceEdit asBaseline(const ComparisonChoice& choice, const RoleId& role,
                                    const QString& name);
[[nodiscard]] ChoiceEdit filtering(const ComparisonChoice& choice, RowFilter filter);
[[nodiscard]] ChoiceEdit ordering(const ComparisonChoice& choice, SkillOrder order);
[[nodiscard]] ChoiceEdit toggling(const ComparisonChoice& choice, SectionKind section,
                                  const QString& title);
/// Another look at pay; `words` say what is chosen, as in "Show pay in euros".
[[nodiscard]] ChoiceEdit lookingAtPay(const ComparisonChoice& choice, PayChoice next,
                                      const QString& words);
/// Another look at ladders; `words` say what is chosen, as in "Ladders: all".
[[nodiscard]] ChoiceEdit lookingAtLadders(const ComparisonChoice& choice, LadderChoice next,
                                          const QString& words);
/// Another move, or another order of its routes; `words` say which.
[[nodiscard]] ChoiceEdit lookingAtMove(const ComparisonChoice& choice, MoveChoice next,
                                       const QString& words);
/// Another set of roles altogether, such as a saved comparison.
[[nodiscard]] ChoiceEdit replacing(const ComparisonChoice& next, const QString& title);

} // namespace rungwise::app

Q_DECLARE_METATYPE(rungwise::app::ChoiceEdit)
