// SPDX-License-Identifier: GPL-3.0-or-later
// Both pages come into the same stack of the same window, which rests until then. Wall time, for
// that is what somebody waits for.
#include "tests/bench/window/first_show.h"

#include "app/pages/pay_page.h"
#include "app/text/translations.h"
#include "app/window/main_window.h"
#include "app/window/pages.h"
#include "tests/bench/child.h"
#include "tests/bench/window/paired_children.h"

#include <QApplication>
#include <QEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <iostream>
#include <string>

namespace rungwise::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int restMilliseconds = 300;
constexpr int mostRounds = 1000;

/// Notices that a page was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& page) { page.installEventFilter(this); }

    [[nodiscard]] bool isPainted() const { return isPainted_; }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        isPainted_ = isPainted_ || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool isPainted_ = false;
};

QWidget& shownPage(app::Pages& pages, bool isPay) {
    if (isPay) {
        pages.showPage(app::Page::Pay);
    } else {
        auto* blank = new QWidget(&pages);
        pages.addWidget(blank);
        pages.setCurrentWidget(blank);
    }
    return *pages.currentWidget();
}

/// Zero when the page never appears.
Clock::duration timeToShow(app::Pages& pages, bool isPay) {
    const Clock::time_point start = Clock::now();
    const PaintWatch watch(shownPage(pages, isPay));
    for (int i = 0; i < mostRounds && !watch.isPainted(); ++i) QApplication::processEvents();
    // Paints what the first paint has asked for, and returns when the display has all of it.
    QGuiApplication::sync();
    return watch.isPainted() ? Clock::now() - start : Clock::duration::zero();
}

double firstShow(const char* page) {
    return askChild({std::string{firstShowOption}, page}).value_or(0) / 1e6;
}

} // namespace

int runFirstShowChild(int argc, char** argv, std::span<char*> words) {
    const bool isPay = std::string_view{words[0]} == "pay";
    const QApplication application(argc, argv);
    const app::ReaderLanguage reader = app::readerLanguage(QStringLiteral("en"));
    const app::Translations translations(reader.locale);
    const QTemporaryDir folder;
    app::SessionStore store(folder.filePath(QStringLiteral("session.yaml")));
    app::MainWindow window(reader, store, folder.filePath(QStringLiteral("comparisons")));
    QObject::connect(&window, &app::MainWindow::settled, &window, [&] {
        QTimer::singleShot(restMilliseconds, &window, [&] {
            const auto took = std::chrono::duration_cast<std::chrono::microseconds>(
                timeToShow(*window.findChild<app::Pages*>(), isPay));
            std::cout << took.count() << std::flush;
            QApplication::quit();
        });
    });
    window.start({.path = QStringLiteral(RUNGWISE_SOURCE_DIR "/resources/catalogue"),
                  .roles = {QStringLiteral("product-manager"), QStringLiteral("product-lead")},
                  .page = {},
                  .language = {},
                  .theme = {},
                  .size = QSize(1280, 820),
                  .screenshot = {}});
    window.show();
    return QApplication::exec();
}

void firstShowAgainstBlank(benchmark::State& state) {
    measureChildren(
        state, 4, [] { return firstShow("pay"); }, [] { return firstShow("blank"); });
}

} // namespace rungwise::bench
