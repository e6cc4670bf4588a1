// SPDX-License-Identifier: GPL-3.0-or-later
// QCommandLineParser takes the words apart; what each may say is decided here.
#include "app/start/window_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace rungwise::app {

namespace {

constexpr int smallestSide = 200;
constexpr int largestSide = 8000;

QString say(const char* text) {
    return QCoreApplication::translate("WindowOptions", text);
}

const QStringList& flags() {
    static const QStringList names{QStringLiteral("dark"), QStringLiteral("light")};
    return names;
}

const QStringList& withValue() {
    static const QStringList names{QStringLiteral("roles"), QStringLiteral("page"),
                                   QStringLiteral("size"), QStringLiteral("language"),
                                   QStringLiteral("screenshot")};
    return names;
}

const QStringList& pageNames() {
    static const QStringList names{QStringLiteral("compare"), QStringLiteral("pay"),
                                   QStringLiteral("ladders"), QStringLiteral("move")};
    return names;
}

/// "1440x900".
std::optional<QSize> sizeFrom(const QString& text) {
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2) return std::nullopt;
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(sides[0].toInt(&isWidth), sides[1].toInt(&isHeight));
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!isWidth || !isHeight || !fits(size.width()) || !fits(size.height())) return std::nullopt;
    return size;
}

QStringList partsOf(const QString& list) {
    QStringList parts;
    for (const QString& part : list.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) parts.append(part.trimmed());
    }
    return parts;
}

std::optional<Theme> themeOf(const QCommandLineParser& parser) {
    if (parser.isSet(QStringLiteral("dark"))) return Theme::Dark;
    if (parser.isSet(QStringLiteral("light"))) return Theme::Light;
    return std::nullopt;
}

QString whatIsWrong(const QCommandLineParser& parser) {
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1) {
        return say(QT_TRANSLATE_NOOP("WindowOptions", "the window opens one catalogue at a time"));
    }
    if (parser.isSet(QStringLiteral("dark")) && parser.isSet(QStringLiteral("light"))) {
        return say(QT_TRANSLATE_NOOP("WindowOptions", "--dark and --light exclude each other"));
    }
    if (partsOf(parser.value(QStringLiteral("roles"))).size() >
        static_cast<qsizetype>(maxCompared)) {
        return say(QT_TRANSLATE_NOOP("WindowOptions", "--roles takes five roles at most"));
    }
    for (const QString& name : withValue()) {
        if (parser.isSet(name) && parser.value(name).isEmpty()) {
            return say(QT_TRANSLATE_NOOP("WindowOptions", "--%1 needs a value")).arg(name);
        }
    }
    const QString page = parser.value(QStringLiteral("page"));
    if (!page.isEmpty() && !pageNames().contains(page)) {
        return say(QT_TRANSLATE_NOOP("WindowOptions", "there is no page “%1”; the pages are: %2"))
            .arg(page, pageNames().join(QStringLiteral(", ")));
    }
    const QString size = parser.value(QStringLiteral("size"));
    if (parser.isSet(QStringLiteral("size")) && !sizeFrom(size)) {
        return say(QT_TRANSLATE_NOOP("WindowOptions",
                                     "“%1” after --size is no size such as 1440x900"))
            .arg(size);
    }
    return {};
}

} // namespace

const QStringList& windowOptionNames() {
    static const QStringList names = withValue() + flags();
    return names;
}

tl::expected<WindowOptions, QString> windowOptions(const QStringList& words) {
    QCommandLineParser parser;
    for (const QString& name : withValue()) {
        parser.addOption(QCommandLineOption(name, QString(), QStringLiteral("value")));
    }
    for (const QString& name : flags()) parser.addOption(QCommandLineOption(name));
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{QString()} + words)) return tl::unexpected(parser.errorText());
    const QString wrong = whatIsWrong(parser);
    if (!wrong.isEmpty()) return tl::unexpected(wrong);
    return WindowOptions{.path = parser.positionalArguments().value(0),
                         .roles = partsOf(parser.value(QStringLiteral("roles"))),
                         .page = parser.value(QStringLiteral("page")),
                         .language = parser.value(QStringLiteral("language")),
                         .theme = themeOf(parser),
                         .size = sizeFrom(parser.value(QStringLiteral("size"))),
                         .screenshot = parser.value(QStringLiteral("screenshot"))};
}

} // namespace rungwise::app
