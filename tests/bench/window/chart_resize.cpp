// SPDX-License-Identifier: GPL-3.0-or-later
// Both charts show the same figures under the same labels and take the same steps of size.
#include "tests/bench/window/chart_resize.h"

#include "app/charts/pay_chart_view.h"
#include "app/text/to_qt.h"
#include "core/load/load_catalogue.h"
#include "tests/bench/figure.h"
#include "tests/bench/generated_catalogue.h"
#include "tests/bench/paired_times.h"

#include <QApplication>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QChartView>
#include <QEvent>

#include <string>

namespace rungwise::bench {

namespace {

constexpr int steps = 20;
constexpr QSize chartSize(1000, 700);

/// Roles with a record of five percentiles each.
std::string catalogueText(int rows) {
    std::string roles = "rungwise: 1\ncatalogue: {id: chart, title: Chart}\nroles:\n";
    std::string pay = "pay:\n";
    for (int i = 0; i < rows; ++i) {
        const std::string id = "role-" + std::to_string(i);
        const int start = 40'000 + 1'700 * (i * 7 % 31);
        roles += "  - {id: " + id + ", name: Role number " + std::to_string(i) + "}\n";
        pay += "  - {role: " + id + ", currency: USD, period: year, measure: base, as_of: 2025";
        int step = 0;
        for (const char* figure : {"p10", "p25", "median", "p75", "p90"}) {
            pay += std::string{", "} + figure + ": " + std::to_string(start + 9'500 * step++);
        }
        pay += "}\n";
    }
    return roles + pay;
}

QChart* boxPlot(const PayView& view) {
    auto* series = new QBoxPlotSeries;
    for (const PayRow& row : view.rows) {
        const auto value = [&row](PayFigure figure) {
            return row.line.figure(figure)->amount.toDouble();
        };
        series->append(new QBoxSet(value(PayFigure::P10), value(PayFigure::P25),
                                   value(PayFigure::Median), value(PayFigure::P75),
                                   value(PayFigure::P90),
                                   app::toQString(view.roles.at(row.role).name)));
    }
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    chart->legend()->hide();
    return chart;
}

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

void settle() {
    for (int i = 0; i < 20; ++i) QApplication::processEvents();
}

/// Each step until its frame is painted.
int resizeInSteps(QWidget& view, const Frames& frames) {
    for (int i = 1; i <= steps; ++i) {
        const int before = frames.count();
        const int change = i % 2 == 0 ? -2 * i : 2 * i;
        view.resize(chartSize + QSize(change, change));
        while (frames.count() == before) QApplication::processEvents();
    }
    return frames.count();
}

std::string milliseconds(double secondsOfAll) {
    return fixedText(secondsOfAll * 1000 / steps, 2) + " ms";
}

void measureResize(benchmark::State& state, int rows, double goal) {
    const GeneratedFile file{catalogueText(rows)};
    const CatalogueRef catalogue = loadCatalogue(file.path()).catalogue;
    PayRequest request;
    request.roles = catalogue->roles().inOrder();
    const PayView pay = payView(*catalogue, request);
    const app::QtWording wording{QLocale{QStringLiteral("en_US")}};
    QWidget window;
    window.resize(2 * chartSize);
    app::PayChartView ours(&window);
    QChartView theirs(boxPlot(pay), &window);
    ours.resize(chartSize);
    theirs.setGeometry(QRect(QPoint(0, chartSize.height()), chartSize));
    ours.display(pay, PayPicture::Ranges, wording);
    window.show();
    settle();
    const Frames ourFrames(ours);
    const Frames theirFrames(theirs);
    PairedTimes times;
    for (auto _ : state) {
        times.takeTurns([&] { return resizeInSteps(ours, ourFrames); },
                        [&] { return resizeInSteps(theirs, theirFrames); });
    }
    publish(state,
            {times.ratio(), goal,
             milliseconds(times.ours()) + " : " + milliseconds(times.theirs()) + " a frame"});
}

} // namespace

void resizeTwentyRows(benchmark::State& state) {
    measureResize(state, 20, 0.5);
}

void resizeTwoHundredRows(benchmark::State& state) {
    measureResize(state, 200, 0.15);
}

} // namespace rungwise::bench
