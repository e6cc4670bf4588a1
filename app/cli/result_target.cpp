// SPDX-License-Identifier: GPL-3.0-or-later
// Decides on format and target, and writes there.
#include "app/cli/result_target.h"

#include "app/save/safe_save.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rungwise::app {

namespace {

QString endings(const QStringList& offered) {
    QStringList names;
    for (const QString& name : offered) names.append(u'.' + name);
    return names.join(QStringLiteral(", "));
}

tl::expected<ExportFormat, Refusal> formatOf(const std::optional<QString>& name,
                                             const QString& file, const QStringList& offered) {
    if (!name && file.isEmpty()) return ExportFormat::Markdown;
    const QString wanted = name ? *name : QFileInfo(file).suffix();
    const auto format = exportFormat(wanted);
    if (format && offered.contains(wanted, Qt::CaseInsensitive)) return *format;
    if (name) return tl::unexpected(notAChoice(QStringLiteral("format"), *name, offered));
    return tl::unexpected(Refusal{
        QCoreApplication::translate("CommandLine",
                                    "the name “%1” after --output says no format; let it end in "
                                    "one of %2, or add --format")
            .arg(file, endings(offered))});
}

bool isBinary(ExportFormat format) {
    return format == ExportFormat::Pdf || format == ExportFormat::Png;
}

} // namespace

tl::expected<ResultTarget, Refusal> resultTarget(const Arguments& arguments,
                                                 const QStringList& offered) {
    const std::optional<QString> file = arguments.value(QStringLiteral("output"));
    if (file && file->isEmpty()) {
        return tl::unexpected(Refusal{
            QCoreApplication::translate("CommandLine", "--output needs the name of a file")});
    }
    const QString path = file.value_or(QString());
    const auto format = formatOf(arguments.value(QStringLiteral("format")), path, offered);
    if (!format) return tl::unexpected(format.error());
    if (isBinary(*format) && !file) {
        return tl::unexpected(
            Refusal{QCoreApplication::translate(
                        "CommandLine", "--format %1 needs a file: add --output with its name")
                        .arg(*format == ExportFormat::Pdf ? QStringLiteral("pdf")
                                                          : QStringLiteral("png"))});
    }
    return ResultTarget{*format, path};
}

bool isForPrograms(const ResultTarget& target, const Arguments& arguments) {
    const bool isData = target.format == ExportFormat::Csv || target.format == ExportFormat::Json;
    return isData && !arguments.value(QStringLiteral("language"));
}

CommandResult deliver(const QByteArray& result, const ResultTarget& target, const Output& output) {
    if (target.file.isEmpty()) {
        output.results.write(result.constData(), result.size());
        return ExitCode::Success;
    }
    if (const auto saved = safeSave(target.file, result); !saved) {
        return tl::unexpected(Refusal{describe(saved.error()), Refusal::Cause::Circumstances});
    }
    return ExitCode::Success;
}

} // namespace rungwise::app
