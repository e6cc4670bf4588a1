// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the language first, then the command in the table.
#include "app/cli/command_line.h"

#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/text/to_qt.h"
#include "core/base/nearest_word.h"
#include "core/base/version.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise::app {

namespace {

/// The language has to be known before the first message can be worded.
QString languageTag(const QStringList& words) {
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == option) return words.value(i + 1);
        if (words[i].startsWith(option + u'=')) return words[i].mid(option.size() + 1);
    }
    return {};
}

bool isLanguageTag(const QString& tag) {
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z]{2,3}(-[A-Za-z0-9]+)*")));
    return tag.isEmpty() || form.match(tag).hasMatch();
}

CommandResult printSchema(const Output& output) {
    QFile schema(QStringLiteral(":/schema/catalogue.schema.json"));
    if (!schema.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Refusal{schema.errorString(), Refusal::Cause::Circumstances});
    }
    const QByteArray bytes = schema.readAll();
    output.results.write(bytes.constData(), bytes.size());
    return ExitCode::Success;
}

Refusal unknownCommand(const QString& word) {
    if (word.size() > 1 && word.startsWith(u'-')) {
        return {QCoreApplication::translate(
                    "CommandLine", "“%1” stands before the command; options come behind it, as in "
                                   "“rungwise list --catalogue PATH”")
                    .arg(word)};
    }
    if (QFileInfo::exists(word)) {
        return {
            QCoreApplication::translate("CommandLine", "the window opens one catalogue at a time")};
    }
    std::vector<std::string_view> names;
    for (const CommandRow& row : commands()) names.push_back(row.name);
    const std::string typed = toUtf8(word);
    const std::string_view near = nearestWord(typed, names);
    if (near.empty()) {
        return {QCoreApplication::translate("CommandLine",
                                            "“%1” is neither a command nor a catalogue that exists")
                    .arg(word)};
    }
    return {
        QCoreApplication::translate("CommandLine", "there is no command “%1”; did you mean “%2”?")
            .arg(word, toQString(near))};
}

bool asksForHelp(const QStringList& words) {
    return words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"));
}

CommandResult dispatch(const QStringList& words, const CommandContext& context) {
    const Output& output = context.output;
    if (asksForHelp(words)) {
        output.results << toUtf8(helpText());
        return ExitCode::Success;
    }
    const QString first = words.value(0);
    if (first == u"--version" || first == u"-v") {
        output.results << "rungwise " << programVersion() << '\n';
        return ExitCode::Success;
    }
    if (first == u"--print-schema") return printSchema(output);
    if (words.isEmpty()) {
        return tl::unexpected(
            Refusal{QCoreApplication::translate("CommandLine", "say which command to carry out")});
    }
    const std::string name = toUtf8(first);
    const auto row = std::ranges::find(commands(), name, &CommandRow::name);
    if (row == commands().end()) return tl::unexpected(unknownCommand(first));
    return row->run(words.mid(1), context);
}

} // namespace

ExitCode runCommandLine(const QStringList& words, const Output& output) {
    const QString tag = languageTag(words);
    const CommandContext context{output, readerLanguage(isLanguageTag(tag) ? tag : QString())};
    const Translations translations(context.reader.locale);
    if (!isLanguageTag(tag)) {
        say(output, QCoreApplication::translate(
                        "CommandLine", "“%1” after --language is no language tag such as “de”")
                        .arg(tag));
        return ExitCode::Trouble;
    }
    const CommandResult result = dispatch(words, context);
    if (result) return finish(output, *result);
    if (result.error().cause == Refusal::Cause::Usage) {
        return refuseOptions(result.error().message, output);
    }
    say(output, result.error().message);
    return ExitCode::Trouble;
}

ExitCode refuseOptions(const QString& message, const Output& output) {
    say(output, message);
    say(output,
        QCoreApplication::translate("CommandLine", "“rungwise --help” lists commands and options"));
    return ExitCode::Trouble;
}

ExitCode refuseWindow(const Output& output) {
    const Translations translations(readerLanguage({}).locale);
    say(output, QCoreApplication::translate(
                    "CommandLine", "there is no display to open a window on: neither DISPLAY nor "
                                   "WAYLAND_DISPLAY is set"));
    say(output, QCoreApplication::translate("CommandLine",
                                            "“rungwise --help” lists what works without one"));
    return ExitCode::Trouble;
}

} // namespace rungwise::app
