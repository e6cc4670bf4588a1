// SPDX-License-Identifier: GPL-3.0-or-later
// What lists say about a role, in the reader's language.
#pragma once

#include "app/items/marked_text.h"
#include "core/search/role_search.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace rungwise::app {

/// Makes each text when it is asked for. Lives no longer than the catalogue.
class RoleWords {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)

public:
    RoleWords(const Catalogue& catalogue, std::string language);

    [[nodiscard]] QString name(RoleIndex role) const;
    [[nodiscard]] QString family(FamilyIndex family) const;
    [[nodiscard]] QString track(TrackIndex track) const;
    [[nodiscard]] QString level(LevelIndex level) const;
    /// "Lead · Individual contributor"; says so where the catalogue gives neither.
    [[nodiscard]] QString standing(RoleIndex role) const;
    /// "also called Lead PM · Lead · Individual contributor", with what was found marked.
    [[nodiscard]] MarkedText secondLine(const RoleHit& hit) const;
    /// "Product Lead, also called Lead PM, Lead, Individual contributor".
    [[nodiscard]] QString sentence(const RoleHit& hit) const;

    /// "Five roles are compared at most", and what to do about it.
    [[nodiscard]] static QString fullReason();
    [[nodiscard]] static QString fullAdvice();

private:
    [[nodiscard]] QString levels(const LevelSpan& span) const;
    [[nodiscard]] QStringList standings(RoleIndex role) const;
    [[nodiscard]] MarkedText foundBy(const RoleHit& hit) const;

    const Catalogue& catalogue_;
    std::string language_;
};

/// Between U+2068 and U+2069 when it runs from right to left, for names inside sentences.
[[nodiscard]] QString isolated(const QString& name);

} // namespace rungwise::app
