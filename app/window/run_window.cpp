// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the window with the session of its user, or a picture of it without one.
#include "app/window/run_window.h"

#include "app/text/to_qt.h"
#include "app/text/translations.h"
#include "app/window/main_window.h"
#include "app/window/screenshot.h"
#include "app/workspace/places.h"
#include "core/base/version.h"

#include <QApplication>
#include <QTemporaryDir>

#include <iostream>

namespace rungwise::app {

namespace {

constexpr int trouble = 2;

QString comparisonsFolder() {
    return dataFolder() + QStringLiteral("/comparisons");
}

int complain(const QString& message) {
    std::cerr << "rungwise: " << toUtf8(message) << '\n';
    return trouble;
}

int drawWindow(const WindowOptions& options, const ReaderLanguage& reader) {
    const QTemporaryDir elsewhere;
    SessionStore store(elsewhere.filePath(QStringLiteral("session.yaml")));
    MainWindow window(reader, store, comparisonsFolder());
    QEventLoop loop;
    QString complaint;
    QObject::connect(&window, &MainWindow::settled, &loop, &QEventLoop::quit);
    QObject::connect(&window, &MainWindow::notOpened, &loop,
                     [&](const QString& message) { complaint = message; });
    QObject::connect(&window, &MainWindow::rolesUnknown, &loop, [&](const QStringList& names) {
        complaint = QCoreApplication::translate("Screenshot", "no single role is called “%1”")
                        .arg(names.join(QStringLiteral(", ")));
    });
    window.start(options);
    window.show();
    loop.exec();
    if (!complaint.isEmpty()) return complain(complaint);
    const auto saved = saveScreenshot(window, options.screenshot);
    return saved ? 0 : complain(saved.error());
}

} // namespace

int runWindow(const WindowOptions& options) {
    QCoreApplication::setApplicationName(QStringLiteral("rungwise"));
    QCoreApplication::setApplicationVersion(toQString(programVersion()));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.rungwise.rungwise"));
    const ReaderLanguage reader = readerLanguage(options.language);
    const Translations translations(reader.locale);
    if (!options.screenshot.isEmpty()) return drawWindow(options, reader);
    SessionStore store(stateFolder() + QStringLiteral("/session.yaml"));
    MainWindow window(reader, store, comparisonsFolder());
    window.start(options);
    window.show();
    return QApplication::exec();
}

} // namespace rungwise::app
