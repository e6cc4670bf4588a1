// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's messages of the running test: kept under a lock, for workers may warn too.
#include "tests/support/qt_warning_guard.h"

#include <QMessageLogContext>
#include <QMutex>
#include <QMutexLocker>
#include <QString>

#include <cstdio>
#include <tuple>
#include <utility>

namespace rungwise::test {
namespace {

struct Warnings {
    QMutex mutex;
    QStringList texts;
};

Warnings& warnings() {
    static Warnings instance;
    return instance;
}

/// The platform without a display remarks on what no test can change.
bool isAboutThePlatform(const QString& text) {
    return text.startsWith(QStringLiteral("This plugin does not support "));
}

void collect(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (isAboutThePlatform(text)) return;
    const QString line = qFormatLogMessage(type, context, text);
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stderr);
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    const QMutexLocker lock(&warnings().mutex);
    warnings().texts.append(line);
}

} // namespace

void QtWarningGuard::install() {
    qInstallMessageHandler(collect);
    ::testing::UnitTest::GetInstance()->listeners().Append(new QtWarningGuard);
}

void QtWarningGuard::OnTestStart(const ::testing::TestInfo& /*test*/) {
    std::ignore = takeQtWarnings();
}

void QtWarningGuard::OnTestEnd(const ::testing::TestInfo& /*test*/) {
    const QStringList texts = takeQtWarnings();
    for (const QString& text : texts) {
        ADD_FAILURE() << "Qt warned: " << text.toStdString();
    }
}

QStringList takeQtWarnings() {
    const QMutexLocker lock(&warnings().mutex);
    return std::exchange(warnings().texts, {});
}

} // namespace rungwise::test
