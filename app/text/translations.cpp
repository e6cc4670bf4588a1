// SPDX-License-Identifier: GPL-3.0-or-later
// Translations lie inside the program; Qt's own are looked for where Qt keeps them.
#include "app/text/translations.h"

#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <utility>

namespace rungwise::app {

namespace {

const QLocale& english() {
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

bool hasWindows() {
    return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
}

} // namespace

ReaderLanguage readerLanguage(const QString& tag) {
    const QLocale wanted = tag.isEmpty() ? QLocale::system() : QLocale(tag);
    const bool isUnknown = wanted.language() == QLocale::C;
    std::string language = toUtf8(tag);
    if (tag.isEmpty() && !isUnknown) language = toUtf8(wanted.bcp47Name());
    return {isUnknown ? english() : wanted, std::move(language)};
}

QLocale formatsBeside(const QLocale& locale) {
    const QString language = locale.name().section(u'_', 0, 0);
    return QFile::exists(QStringLiteral(":/i18n/rungwise_%1.qm").arg(language)) ? locale
                                                                                : english();
}

Translations::Translations(const QLocale& locale) : before_{QGuiApplication::layoutDirection()} {
    const QString inside = QStringLiteral(":/i18n");
    add(english(), QStringLiteral("rungwise"), inside);
    add(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(locale, QStringLiteral("rungwise"), inside);
    // Qt takes the direction from its own translations, which need not be installed.
    if (hasWindows()) QGuiApplication::setLayoutDirection(locale.textDirection());
}

Translations::~Translations() {
    if (hasWindows()) QGuiApplication::setLayoutDirection(before_);
}

void Translations::add(const QLocale& locale, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) return;
    QCoreApplication::installTranslator(translator.get());
    installed_.push_back(std::move(translator));
}

} // namespace rungwise::app
