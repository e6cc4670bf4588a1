// SPDX-License-Identifier: GPL-3.0-or-later
// People share these files and edit them by hand; so none of them is trusted.
#include "app/workspace/kept_comparisons.h"

#include "app/save/file_name.h"
#include "app/save/safe_save.h"
#include "app/text/to_qt.h"
#include "app/workspace/places.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <optional>

namespace rungwise::app {

namespace {

constexpr qsizetype mostFiles = 1'000;

/// A saved comparison takes less than two kilobytes.
Limits smallFiles() {
    Limits limits;
    limits.file = 1U << 20U;
    return limits;
}

/// Links are taken for what they are, so that nothing outside the folder is read or written.
bool isPlainFile(const QFileInfo& file) {
    return file.isFile() && !file.isSymLink();
}

std::optional<SavedComparison> readPlainFile(const QFileInfo& file) {
    if (!isPlainFile(file)) return std::nullopt;
    return readSavedComparison(toPath(file.absoluteFilePath()), smallFiles()).comparison;
}

tl::expected<QString, QString> write(const QString& file, const SavedComparison& comparison) {
    const auto saved = safeSave(file, toQByteArray(toYaml(comparison)));
    if (!saved) return tl::unexpected(describe(saved.error()));
    return file;
}

QString notOurs(const QString& file) {
    return QCoreApplication::translate("KeptComparisons", "“%1” is not a saved comparison")
        .arg(file);
}

} // namespace

struct KeptComparisons::Contents {
    std::vector<KeptComparison> comparisons;
    int unreadable = 0;
};

KeptComparisons::Contents KeptComparisons::read() const {
    QFileInfoList entries = QDir(folder_).entryInfoList(
        {QStringLiteral("*.yaml"), QStringLiteral("*.yml")},
        QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot | QDir::CaseSensitive, QDir::Name);
    Contents contents;
    if (entries.size() > mostFiles) {
        contents.unreadable = static_cast<int>(entries.size() - mostFiles);
        entries.resize(mostFiles);
    }
    for (const QFileInfo& entry : entries) {
        if (auto comparison = readPlainFile(entry)) {
            contents.comparisons.push_back(
                {toPath(entry.absoluteFilePath()), std::move(*comparison)});
        } else {
            ++contents.unreadable;
        }
    }
    return contents;
}

std::vector<KeptComparison> KeptComparisons::list() const {
    std::vector<KeptComparison> comparisons = read().comparisons;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(comparisons.begin(), comparisons.end(),
                     [&](const KeptComparison& a, const KeptComparison& b) {
                         return collator.compare(toQString(a.comparison.title),
                                                 toQString(b.comparison.title)) < 0;
                     });
    return comparisons;
}

int KeptComparisons::unreadable() const {
    return read().unreadable;
}

tl::expected<QString, QString> KeptComparisons::save(const SavedComparison& comparison) const {
    // A folder that cannot be made is a save that fails, with the system's reason.
    static_cast<void>(makePrivateFolder(folder_));
    for (const KeptComparison& kept : read().comparisons) {
        if (kept.comparison.title == comparison.title) {
            return write(fromPath(kept.file), comparison);
        }
    }
    return write(newFile(toQString(comparison.title)), comparison);
}

tl::expected<void, QString> KeptComparisons::rename(const QString& file,
                                                    const QString& title) const {
    std::optional<SavedComparison> comparison;
    if (isHere(file)) comparison = readPlainFile(QFileInfo(file));
    if (!comparison) return tl::unexpected(notOurs(file));
    const std::string newTitle = toUtf8(title);
    if (comparison->title == newTitle) return {};
    for (const KeptComparison& kept : read().comparisons) {
        if (kept.comparison.title == newTitle) {
            return tl::unexpected(
                QCoreApplication::translate("KeptComparisons",
                                            "another saved comparison is called “%1” already")
                    .arg(title));
        }
    }
    comparison->title = newTitle;
    const auto written = write(file, *comparison);
    if (!written) return tl::unexpected(written.error());
    return {};
}

tl::expected<void, QString> KeptComparisons::remove(const QString& file) const {
    if (!isHere(file) || !isPlainFile(QFileInfo(file))) return tl::unexpected(notOurs(file));
    if (moveToTrash(file)) return {};
    QFile unwanted(file);
    if (unwanted.remove()) return {};
    return tl::unexpected(QCoreApplication::translate("KeptComparisons", "“%1” was not deleted: %2")
                              .arg(file, unwanted.errorString()));
}

bool KeptComparisons::isHere(const QString& file) const {
    return QFileInfo(file).absolutePath() == QDir(folder_).absolutePath();
}

QString KeptComparisons::newFile(const QString& title) const {
    const QDir folder(folder_);
    const QString name = fileNameFrom(title);
    QFileInfo file(folder.filePath(name + QStringLiteral(".yaml")));
    for (int i = 2; file.exists() || file.isSymLink(); ++i) {
        file.setFile(folder.filePath(QStringLiteral("%1 %2.yaml").arg(name).arg(i)));
    }
    return file.absoluteFilePath();
}

} // namespace rungwise::app
