// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the session in a file of its own, saved a moment after each change.
#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace rungwise::app {

/// Reads the session once, moves a damaged file aside, and writes changes through the safe save. A
/// session that cannot be written is told once, not at every change.
class SessionStore : public QObject {
    Q_OBJECT

public:
    /// `file` need not exist; its folder is made when the session is written.
    explicit SessionStore(QString file, QObject* parent = nullptr);
    /// Writes what is not yet written.
    ~SessionStore() override;

    /// What the file held, or a session of defaults.
    [[nodiscard]] const Session& session() const;
    /// Where the damaged file went; empty when it was sound or absent.
    [[nodiscard]] const QString& movedAside() const;

    /// Written within a second when it differs.
    void keep(const Session& session);
    /// Writes at once.
    void flush();

signals:
    void notSaved(const QString& message);

private:
    void moveAside();

    QString file_;
    Session session_;
    Session written_; ///< what the file holds; defaults stand for no file
    QString movedAside_;
    QTimer timer_;
    bool isToldNotSaved_ = false;
};

} // namespace rungwise::app
