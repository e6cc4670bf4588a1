// SPDX-License-Identifier: GPL-3.0-or-later
// Takes words apart with QCommandLineParser, which never ends the program here.
#include "app/cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace rungwise::app {

namespace {

QStringList namesOf(const QString& option) {
    return option == u"output" ? QStringList{QStringLiteral("o"), option} : QStringList{option};
}

void declare(QCommandLineParser& parser, const OptionNames& names) {
    for (const QString& option : names.withValue) {
        parser.addOption(QCommandLineOption(namesOf(option), QString(), QStringLiteral("value")));
    }
    for (const QString& flag : names.flags) parser.addOption(QCommandLineOption(flag));
}

QString whatIsWrong(const QCommandLineParser& parser) {
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) return parser.errorText();
    const QString& name = unknown.constFirst();
    return QCoreApplication::translate("CommandLine", "there is no option “%1” for this command")
        .arg((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
}

} // namespace

std::optional<QString> Arguments::value(const QString& name) const {
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(*found);
}

tl::expected<Arguments, Refusal> parseArguments(const QStringList& words,
                                                const OptionNames& names) {
    QCommandLineParser parser;
    declare(parser, names);
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{QString()} + words)) {
        return tl::unexpected(Refusal{whatIsWrong(parser)});
    }
    Arguments arguments{parser.positionalArguments(), {}, {}};
    for (const QString& option : names.withValue) {
        if (parser.isSet(option)) arguments.values.insert(option, parser.value(option));
    }
    for (const QString& flag : names.flags) {
        if (parser.isSet(flag)) arguments.flags.insert(flag);
    }
    return arguments;
}

Refusal notAChoice(const QString& option, const QString& value, const QStringList& choices) {
    return {
        QCoreApplication::translate("CommandLine", "“%2” is no value for --%1; choose one of: %3")
            .arg(option, value, choices.join(QStringLiteral(", ")))};
}

} // namespace rungwise::app
