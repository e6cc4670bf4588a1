// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the application object and the window.
#include "app/window/run_window.h"

#include "app/text/to_qt.h"
#include "app/text/translations.h"
#include "app/window/main_window.h"
#include "app/workspace/bundled_catalogue.h"
#include "core/base/version.h"

#include <QApplication>

namespace rungwise::app {

int runWindow(int argc, char** argv) {
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rungwise"));
    QCoreApplication::setApplicationVersion(toQString(programVersion()));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.rungwise.rungwise"));
    const ReaderLanguage reader = readerLanguage({});
    const Translations translations(reader.locale);
    const QStringList words = QCoreApplication::arguments().mid(1);
    MainWindow window(reader);
    window.resize(1200, 800);
    window.open(words.isEmpty() ? bundledCatalogue() : words.constFirst());
    window.show();
    return QApplication::exec();
}

} // namespace rungwise::app
