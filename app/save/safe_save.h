// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which the program writes a file.
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace rungwise::app {

/// Why nothing was saved, for people.
struct SaveFailure {
    QString path;
    QString reason; ///< such as "No space left on device"
};

/// Puts `bytes` into the file, which afterwards holds all of them or, on any failure, exactly what
/// it held before. Refuses targets that exist and are no regular files. A symbolic link is
/// followed.
[[nodiscard]] tl::expected<void, SaveFailure> safeSave(const QString& path,
                                                       const QByteArray& bytes);

/// "notes.pdf was not written: No space left on device".
[[nodiscard]] QString describe(const SaveFailure& failure);

} // namespace rungwise::app
