// SPDX-License-Identifier: GPL-3.0-or-later
// The program rungwise: decides between command line and window before there is any application.
#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/start/start_mode.h"
#include "app/window/run_window.h"

#include <QApplication>

#include <iostream>

using namespace rungwise::app;

namespace {

/// Without a desktop Qt remarks on the environment, which says nothing to whoever wants a file.
void keepToErrors(QtMsgType type, const QMessageLogContext& /*place*/, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg) std::cerr << text.toStdString() << '\n';
}

void drawWithoutDisplay() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepToErrors);
}

int runCommand(const QCoreApplication& application) {
    const Output output{std::cout, std::cerr};
    return static_cast<int>(runCommandLine(application.arguments().mid(1), output));
}

int runWithWindow(const QApplication& application) {
    const auto options = windowOptions(application.arguments().mid(1));
    if (options) return runWindow(*options);
    return static_cast<int>(refuseOptions(options.error(), {std::cout, std::cerr}));
}

} // namespace

int main(int argc, char** argv) {
    switch (startMode({argv, static_cast<std::size_t>(argc)}, isCommandName)) {
    case StartMode::CommandLine: return runCommand(QCoreApplication(argc, argv));
    case StartMode::Drawing: drawWithoutDisplay(); return runCommand(QApplication(argc, argv));
    case StartMode::Screenshot:
        drawWithoutDisplay();
        return runWithWindow(QApplication(argc, argv));
    case StartMode::Window: return runWithWindow(QApplication(argc, argv));
    case StartMode::NoDisplay: break;
    }
    const QCoreApplication application(argc, argv);
    return static_cast<int>(refuseWindow({std::cout, std::cerr}));
}
