// SPDX-License-Identifier: GPL-3.0-or-later
// QSaveFile alone replaces a good file by an empty one when the disk is full, and calls that a
// success; so each step between the bytes and the disk is checked here before the commit.
#include "app/save/safe_save.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rungwise::app {

namespace {

QString systemReason() {
    return qt_error_string(errno);
}

/// An empty text when all bytes are in the temporary file and on the disk.
QString writeAll(QSaveFile& file, const QByteArray& bytes) {
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 step = file.write(bytes.constData() + written, bytes.size() - written);
        if (step <= 0) return file.errorString();
        written += step;
    }
    if (!file.flush() || file.error() != QFileDevice::NoError) return file.errorString();
    if (::fsync(file.handle()) != 0) return systemReason();
    struct stat facts {};
    if (::fstat(file.handle(), &facts) != 0) return systemReason();
    if (facts.st_size != bytes.size()) {
        return QCoreApplication::translate("Save", "not all of it reached the disk");
    }
    return {};
}

/// Makes the new name last. Some file systems cannot, and say EINVAL; the data is safe all the
/// same.
QString syncFolder(const QString& folder) {
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return errno == EACCES ? QString() : systemReason();
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    QString reason = synced ? QString() : systemReason();
    ::close(handle);
    return reason;
}

QString save(const QString& path, const QByteArray& bytes) {
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        return QCoreApplication::translate("Save", "it exists and is not a regular file");
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return file.errorString();
    QString reason = writeAll(file, bytes);
    if (!reason.isEmpty()) {
        file.cancelWriting();
        return reason;
    }
    if (!file.commit()) return file.errorString();
    const QFileInfo written(target.isSymLink() ? target.symLinkTarget() : path);
    return syncFolder(written.absolutePath());
}

} // namespace

tl::expected<void, SaveFailure> safeSave(const QString& path, const QByteArray& bytes) {
    const QString reason = save(path, bytes);
    if (!reason.isEmpty()) return tl::unexpected(SaveFailure{path, reason});
    return {};
}

QString describe(const SaveFailure& failure) {
    return QCoreApplication::translate("Save", "“%1” was not written: %2")
        .arg(failure.path, failure.reason);
}

} // namespace rungwise::app
