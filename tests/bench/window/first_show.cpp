// SPDX-License-Identifier: GPL-3.0-or-later
// All pages come into the same stack of the same window, which rests until then. Wall time, for
// that is what somebody waits for.
#include "tests/bench/window/first_show.h"

#include "app/text/translations.h"
#include "app/window/main_window.h"
#include "app/window/pages.h"
#include "tests/bench/child.h"
#include "tests/bench/window/paired_children.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace rungwise::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int restMilliseconds = 300;
constexpr int mostMilliseconds = 1000;
constexpr int quietMilliseconds = 50; ///< without a frame: all is painted

/// Knows when the display had a frame with all of some widgets, and when their last frame.
class FrameClock : public QApplication {
public:
    using QApplication::QApplication;

    /// Widgets are meant by their names, and what they scroll is part of them.
    void watch(const QStringList& names) {
        names_ = names;
        missing_ = names;
    }

    [[nodiscard]] std::optional<Clock::time_point> firstFrame() const { return first_; }
    [[nodiscard]] std::optional<Clock::time_point> lastFrame() const { return last_; }

    bool notify(QObject* receiver, QEvent* event) override {
        const QEvent::Type type = event->type();
        if (type == QEvent::Paint) note(*receiver);
        const bool isHandled = QApplication::notify(receiver, event);
        if (type == QEvent::UpdateRequest) endFrame();
        return isHandled;
    }

private:
    void note(const QObject& painted) {
        for (const QObject* each : {&painted, static_cast<const QObject*>(painted.parent())}) {
            if (each == nullptr || !names_.contains(each->objectName())) continue;
            missing_.removeOne(each->objectName());
            isTouched_ = true;
        }
    }

    void endFrame() {
        if (!std::exchange(isTouched_, false) || !missing_.isEmpty()) return;
        // The display answers when it is done with everything that it was told before.
        static_cast<void>(QCursor::pos());
        last_ = Clock::now();
        if (!first_) first_ = last_;
    }

    QStringList names_;
    QStringList missing_;
    bool isTouched_ = false;
    std::optional<Clock::time_point> first_;
    std::optional<Clock::time_point> last_;
};

/// What a child measures.
struct Show {
    std::string_view name;
    QStringList widgets;
    bool isWhole; ///< until nothing of them is painted any more
};

Show showNamed(std::string_view name) {
    if (name == "pay") {
        return {name, {QStringLiteral("payMeasures"), QStringLiteral("payFinding")}, false};
    }
    if (name == "whole-pay") {
        return {name, {QStringLiteral("payChart"), QStringLiteral("payTable")}, true};
    }
    return {name, {QStringLiteral("blank")}, false};
}

void showPage(app::Pages& pages, const Show& show) {
    if (show.name != "blank") return pages.showPage(app::Page::Pay);
    auto* blank = new QWidget(&pages);
    blank->setObjectName(show.widgets.front());
    pages.addWidget(blank);
    pages.setCurrentWidget(blank);
}

/// Zero when the page never appears.
Clock::duration timeToShow(FrameClock& clock, app::Pages& pages, const Show& show) {
    const auto since = [](Clock::time_point moment) { return Clock::now() - moment; };
    clock.watch(show.widgets);
    const Clock::time_point start = Clock::now();
    showPage(pages, show);
    while (!clock.firstFrame() && since(start) < std::chrono::milliseconds{mostMilliseconds}) {
        QApplication::processEvents();
    }
    if (!clock.firstFrame()) return Clock::duration::zero();
    if (!show.isWhole) return *clock.firstFrame() - start;
    while (since(*clock.lastFrame()) < std::chrono::milliseconds{quietMilliseconds}) {
        QApplication::processEvents();
    }
    return *clock.lastFrame() - start;
}

double firstShow(const char* page) {
    return askChild({std::string{firstShowOption}, page}).value_or(0) / 1e6;
}

} // namespace

int runFirstShowChild(int argc, char** argv, std::span<char*> words) {
    FrameClock clock(argc, argv);
    const app::ReaderLanguage reader = app::readerLanguage(QStringLiteral("en"));
    const app::Translations translations(reader.locale);
    const QTemporaryDir folder;
    app::SessionStore store(folder.filePath(QStringLiteral("session.yaml")));
    app::MainWindow window(reader, store, folder.filePath(QStringLiteral("comparisons")));
    QObject::connect(&window, &app::MainWindow::settled, &window, [&] {
        QTimer::singleShot(restMilliseconds, &window, [&] {
            const auto took = std::chrono::duration_cast<std::chrono::microseconds>(
                timeToShow(clock, *window.findChild<app::Pages*>(), showNamed(words[0])));
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

void wholeShowAgainstBlank(benchmark::State& state) {
    measureChildren(
        state, 11.4, [] { return firstShow("whole-pay"); }, [] { return firstShow("blank"); });
}

} // namespace rungwise::bench
