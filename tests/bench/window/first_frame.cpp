// SPDX-License-Identifier: GPL-3.0-or-later
// Wall time from the birth of the process, for that is what somebody waits for.
#include "tests/bench/window/first_frame.h"

#include "app/text/to_qt.h"
#include "app/text/translations.h"
#include "app/window/main_window.h"
#include "tests/bench/child.h"
#include "tests/bench/generated_catalogue.h"
#include "tests/bench/window/paired_children.h"

#include <QApplication>
#include <QEvent>
#include <QTemporaryDir>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>

namespace rungwise::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// Ends the program when the first paint of a window is over, children included.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& window, Clock::time_point start) : start_{start} {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::Paint && !isSeen_) {
            isSeen_ = true;
            QMetaObject::invokeMethod(
                this, [this] { report(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void report() const {
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start_);
        std::cout << took.count() << std::flush;
        std::quick_exit(0);
    }

    Clock::time_point start_;
    bool isSeen_ = false;
};

int showEmpty(Clock::time_point start) {
    QMainWindow window;
    const FirstPaint watch(window, start);
    window.resize(1280, 820);
    window.show();
    return QApplication::exec();
}

int showOurs(Clock::time_point start, const QString& catalogue) {
    const app::ReaderLanguage reader = app::readerLanguage(QStringLiteral("en"));
    const app::Translations translations(reader.locale);
    const QTemporaryDir folder;
    app::SessionStore store(folder.filePath(QStringLiteral("session.yaml")));
    app::MainWindow window(reader, store, folder.filePath(QStringLiteral("comparisons")));
    const FirstPaint watch(window, start);
    window.start({.path = catalogue,
                  .roles = {},
                  .page = {},
                  .language = {},
                  .theme = {},
                  .size = QSize(1280, 820),
                  .screenshot = {}});
    window.show();
    return QApplication::exec();
}

/// All processes share this clock.
std::string now() {
    return std::to_string(Clock::now().time_since_epoch().count());
}

double firstFrame(const std::string& window, const std::string& catalogue) {
    return askChild({std::string{firstFrameOption}, window, catalogue, now()}).value_or(0) / 1e6;
}

std::string bundled() {
    return RUNGWISE_SOURCE_DIR "/resources/catalogue";
}

} // namespace

int runFirstFrameChild(int argc, char** argv, std::span<char*> words) {
    const Clock::time_point start{Clock::duration{std::atoll(words[2])}};
    const QApplication application(argc, argv);
    if (std::string_view{words[0]} == "empty") return showEmpty(start);
    return showOurs(start, QString::fromLocal8Bit(words[1]));
}

void firstFrameAgainstEmpty(benchmark::State& state) {
    measureChildren(
        state, 2.0, [] { return firstFrame("ours", bundled()); },
        [] { return firstFrame("empty", bundled()); });
}

void firstFrameOfManyRoles(benchmark::State& state) {
    const GeneratedFile file;
    measureChildren(
        state, 1.3, [&] { return firstFrame("ours", file.path().string()); },
        [] { return firstFrame("ours", bundled()); });
}

} // namespace rungwise::bench
