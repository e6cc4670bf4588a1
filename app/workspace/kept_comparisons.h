// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of saved comparisons: one YAML file each, made to be read and shared.
#pragma once

#include "core/session/saved_comparison.h"

#include <QString>
#include <tl/expected.hpp>

#include <vector>

namespace rungwise::app {

class KeptComparisons {
public:
    explicit KeptComparisons(QString folder) : folder_{std::move(folder)} {}

    /// By title as the reader sorts. Left out is what holds no comparison, cannot be read, is no
    /// regular file or a link, and all beyond a thousand files.
    [[nodiscard]] std::vector<KeptComparison> list() const;
    /// How many *.yaml and *.yml entries are left out.
    [[nodiscard]] int unreadable() const;

    /// Writes a new file named after the title, or over the one whose comparison has this title.
    /// Answers the file; else why not, for people.
    [[nodiscard]] tl::expected<QString, QString> save(const SavedComparison& comparison) const;
    /// Changes the title and keeps the file's name. Refused when another one has the title, and for
    /// files elsewhere.
    [[nodiscard]] tl::expected<void, QString> rename(const QString& file,
                                                     const QString& title) const;
    /// Moves the file to the desktop's trash, or deletes it where there is none.
    [[nodiscard]] tl::expected<void, QString> remove(const QString& file) const;

private:
    struct Contents;

    [[nodiscard]] Contents read() const;
    [[nodiscard]] bool isHere(const QString& file) const;
    [[nodiscard]] QString newFile(const QString& title) const;

    QString folder_;
};

} // namespace rungwise::app
