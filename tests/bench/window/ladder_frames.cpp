// SPDX-License-Identifier: GPL-3.0-or-later
// Both views show the same layout in the same size and go through the same pans and zooms.
#include "tests/bench/window/ladder_frames.h"

#include "app/diagram/ladder_diagram.h"
#include "app/diagram/line_painting.h"
#include "tests/app/diagram/sample_ladder.h"
#include "tests/bench/figure.h"
#include "tests/bench/paired_times.h"
#include "tests/support/generated_ladder.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QScrollBar>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace rungwise::bench {

namespace {

constexpr QSize viewSize(1200, 800);
constexpr std::size_t roles = 1000;
constexpr double screenMilliseconds = 16; ///< of a frame at 60 a second

/// Counts the frames of a view.
class Frames : public QObject {
public:
    explicit Frames(QAbstractScrollArea& view) { view.viewport()->installEventFilter(this); }

    [[nodiscard]] int count() const { return count_; }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++count_;
        return false;
    }

private:
    int count_ = 0;
};

void addTexts(QGraphicsScene& scene, const app::LadderDrawing& drawing) {
    for (std::size_t node = 0; node < drawing.roles.size(); ++node) {
        const DrawnBox& box = drawing.layout.nodes.at(node);
        const app::DrawnRole& role = drawing.roles.at(node);
        const double top = box.y + (box.height - role.textHeight) / 2;
        for (const app::BoxLine& line : role.lines) {
            auto* text = scene.addSimpleText(line.text.text(), drawing.fonts.of(line.face));
            text->setPos(box.x + line.x, top + line.y);
        }
    }
    for (std::size_t edge = 0; edge < drawing.moves.size(); ++edge) {
        const auto& place = drawing.layout.edges.at(edge).label;
        if (!place) continue;
        auto* text = scene.addSimpleText(drawing.moves.at(edge).label.text(), drawing.fonts.small);
        text->setPos(place->x, place->y);
    }
}

/// What a first attempt would do: an item for every box, text and way.
void addItems(QGraphicsScene& scene, const app::LadderDrawing& drawing) {
    for (std::size_t edge = 0; edge < drawing.moves.size(); ++edge) {
        const LineStyle style = drawing.moves.at(edge).style;
        scene.addPath(app::pathOf(drawing.layout.edges.at(edge)),
                      app::linePen(Qt::darkGray, style, app::lineWidth));
    }
    for (const DrawnBox& box : drawing.layout.nodes) {
        QPainterPath border;
        border.addRoundedRect(app::rectOf(box), 6, 6);
        scene.addPath(border, QPen(Qt::gray, 1.2), Qt::white);
    }
    addTexts(scene, drawing);
}

/// A view that can be moved and scaled, whichever it is.
struct Moved {
    QAbstractScrollArea& view;
    const Frames& frames;
    std::function<void(int percent)> zoom;
    std::function<void()> fit; ///< shows all
};

/// Processor time of each frame in milliseconds.
class Journey {
public:
    explicit Journey(const Moved& moved) : moved_{moved} {}

    [[nodiscard]] std::vector<double> go() {
        for (const int percent : {100, 71, 50, 35, 25}) lookAround(percent);
        frame(moved_.fit);
        for (const int percent : {25, 35, 50, 71, 100}) lookAround(percent);
        frame(moved_.fit);
        return std::move(took_);
    }

private:
    void lookAround(int percent) {
        frame([&] { moved_.zoom(percent); });
        frame([&] {
            scroll(*moved_.view.horizontalScrollBar(), 60);
            scroll(*moved_.view.verticalScrollBar(), percent % 2 == 0 ? 40 : -40);
        });
    }
    static void scroll(QScrollBar& bar, int by) { bar.setValue(bar.value() + by); }

    template <class Change> void frame(Change change) {
        const int before = moved_.frames.count();
        const double start = threadSeconds();
        change();
        // A step at the end of a bar has nothing to paint.
        for (int i = 0; i < 5 && moved_.frames.count() == before; ++i) {
            QApplication::processEvents();
        }
        if (moved_.frames.count() > before) took_.push_back((threadSeconds() - start) * 1000);
    }

    const Moved& moved_;
    std::vector<double> took_;
};

double percentile95(std::vector<double> values) {
    std::ranges::sort(values);
    return values.at(values.size() * 95 / 100);
}

struct Percentiles {
    double ours = 0;
    double theirs = 0;
    double ratio = 0;
    double ourUsual = 0; ///< the frame in the middle
    double theirUsual = 0;
};

void settle(const app::LadderDiagram& diagram) {
    for (int i = 0; i < 20 || diagram.isRefining(); ++i) QApplication::processEvents();
}

Percentiles measure(benchmark::State& state) {
    const LadderView view = test::ladderOf(test::generatedLadder(1, {roles, 10, 3, 10, 80}));
    const app::QtWording wording{QLocale{QStringLiteral("en_US")}};
    QWidget window;
    window.resize(viewSize.width(), 2 * viewSize.height());
    app::LadderDiagram ours(&window);
    ours.resize(viewSize);
    ours.display(view, EdgeLabels::Changes, wording);
    QGraphicsScene scene;
    QGraphicsView theirs(&scene, &window);
    theirs.setGeometry(QRect(QPoint(0, viewSize.height()), viewSize));
    window.show();
    settle(ours);
    addItems(scene, ours.drawing());
    const Frames ourFrames(ours);
    const Frames theirFrames(theirs);
    const auto scaleTo = [&](double scale) {
        theirs.setTransform(QTransform::fromScale(scale, scale));
    };
    const Moved our{ours, ourFrames, [&](int percent) { ours.setZoomPercent(percent); },
                    [&] { ours.fit(); }};
    const Moved their{theirs, theirFrames, [&](int percent) { scaleTo(percent / 100.0); },
                      [&] { scaleTo(ours.camera().fittingZoom()); }};
    std::vector<double> ourTimes;
    std::vector<double> theirTimes;
    std::vector<double> ratios;
    std::vector<double> ourUsual;
    std::vector<double> theirUsual;
    for (auto _ : state) {
        const std::vector<double> ourFrameTimes = Journey(our).go();
        const std::vector<double> theirFrameTimes = Journey(their).go();
        ourTimes.push_back(percentile95(ourFrameTimes));
        theirTimes.push_back(percentile95(theirFrameTimes));
        ratios.push_back(ourTimes.back() / theirTimes.back());
        ourUsual.push_back(median(ourFrameTimes));
        theirUsual.push_back(median(theirFrameTimes));
    }
    return {median(ourTimes), median(theirTimes), median(ratios), median(ourUsual),
            median(theirUsual)};
}

} // namespace

void ladderFrames(benchmark::State& state) {
    const Percentiles found = measure(state);
    publish(state, {found.ratio, 0.35,
                    fixedText(found.ours, 2) + " ms : " + fixedText(found.theirs, 2) +
                        " ms a frame; the middle one " + fixedText(found.ourUsual, 2) +
                        " ms : " + fixedText(found.theirUsual, 2) + " ms"});
}

void ladderFramesAgainstScreen(benchmark::State& state) {
    const Percentiles found = measure(state);
    publish(state,
            {found.ours / screenMilliseconds, 1,
             fixedText(found.ours, 2) + " ms : " + fixedText(screenMilliseconds, 0) + " ms"});
}

} // namespace rungwise::bench
