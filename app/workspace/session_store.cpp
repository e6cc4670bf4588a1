// SPDX-License-Identifier: GPL-3.0-or-later
// One small file that is written whole.
#include "app/workspace/session_store.h"

#include "app/save/safe_save.h"
#include "app/text/to_qt.h"
#include "app/workspace/places.h"

#include <QDateTime>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <utility>

namespace rungwise::app {

namespace {

constexpr int delayMilliseconds = 500;

/// A name beside the file that is not taken, not even by a link that leads nowhere.
QString nameForDamaged(const QString& file) {
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = file + QStringLiteral(".bad-") + time;
    QString free = name;
    for (int i = 2; QFileInfo::exists(free) || QFileInfo(free).isSymLink(); ++i) {
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    }
    return free;
}

} // namespace

SessionStore::SessionStore(QString file, QObject* parent)
    : QObject{parent}, file_{std::move(file)} {
    timer_.setSingleShot(true);
    timer_.setInterval(delayMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &SessionStore::flush);
    const ReadSession read = readSession(toPath(file_));
    if (read.session) {
        session_ = *read.session;
        written_ = session_;
    } else if (!read.diagnostics.empty()) {
        moveAside();
    }
}

SessionStore::~SessionStore() {
    // Whoever would show the message may be half gone.
    blockSignals(true);
    flush();
}

const Session& SessionStore::session() const {
    return session_;
}

const QString& SessionStore::movedAside() const {
    return movedAside_;
}

void SessionStore::keep(const Session& session) {
    session_ = session;
    // Not started anew at each change: one that never rests is written all the same.
    if (session_ != written_ && !timer_.isActive()) timer_.start();
}

void SessionStore::flush() {
    timer_.stop();
    if (session_ == written_) return;
    // A folder that cannot be made is a save that fails, with the system's reason.
    static_cast<void>(makePrivateFolder(QFileInfo(file_).absolutePath()));
    const auto saved = safeSave(file_, toQByteArray(toYaml(session_)));
    if (saved) {
        written_ = session_;
    } else if (!std::exchange(isToldNotSaved_, true)) {
        emit notSaved(describe(saved.error()));
    }
}

void SessionStore::moveAside() {
    const QString name = nameForDamaged(file_);
    std::error_code error;
    std::filesystem::rename(toPath(file_), toPath(name), error);
    if (!error) movedAside_ = name;
}

} // namespace rungwise::app
