// SPDX-License-Identifier: GPL-3.0-or-later
// The only conversions between the core's UTF-8 text and Qt's strings.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace rungwise::app {

[[nodiscard]] inline QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

[[nodiscard]] inline std::string toUtf8(const QString& text) {
    return text.toStdString();
}

[[nodiscard]] inline std::filesystem::path toPath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

[[nodiscard]] inline QString fromPath(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

[[nodiscard]] inline QByteArray toQByteArray(std::string_view bytes) {
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace rungwise::app
