// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts of a role that are entries of their own.
#pragma once

#include "core/load/fields.h"

namespace rungwise {

[[nodiscard]] std::optional<OtherTitle> readOtherTitle(EntryContext& context, Node node);
/// The list `duties`; a shared duty counts once.
[[nodiscard]] std::vector<RoleDuty> readRoleDuties(Fields& fields);
[[nodiscard]] std::optional<Qualification> readQualification(Fields& fields);
[[nodiscard]] std::optional<RelatedRole> readRelated(Fields& fields);
[[nodiscard]] std::optional<LevelSpan> readLevelSpan(Fields& fields, std::string_view key);
/// A missing key and an empty list are different statements. A role may come again with other
/// words.
[[nodiscard]] Relations readRelations(Fields& fields, std::string_view key);
/// The map from aspect ids to statements.
[[nodiscard]] std::vector<AspectStatements> readAspects(Fields& fields);

} // namespace rungwise
