// SPDX-License-Identifier: GPL-3.0-or-later
// Both tables show the same words and are painted once for each step of the border.
#include "tests/bench/window/column_drag.h"

#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "core/load/load_catalogue.h"
#include "tests/bench/figure.h"
#include "tests/bench/paired_times.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <fstream>
#include <sstream>
#include <string>

namespace rungwise::bench {

namespace {

constexpr double goal = 0.35;
constexpr int roleCount = 5;
constexpr int rowCount = 200;
constexpr int steps = 20;
constexpr QSize windowSize(1180, 760);

/// Five roles that differ on two hundred rows of prose with sources.
std::string catalogueText() {
    std::ostringstream text;
    text << "rungwise: 1\ncatalogue: {id: drag, title: Drag}\nsources:\n";
    for (int i = 0; i < 9; ++i) text << "  - {id: s" << i << ", title: Source " << i << "}\n";
    text << "aspects:\n";
    for (int i = 0; i < rowCount; ++i) {
        text << "  - {id: a" << i << ", name: Aspect number " << i << "}\n";
    }
    text << "roles:\n";
    for (int role = 0; role < roleCount; ++role) {
        text << "  - id: r" << role << "\n    name: Role number " << role << "\n    aspects:\n";
        for (int i = 0; i < rowCount; ++i) {
            text << "      a" << i << ": {text: \"Answers for part " << i << " of the product ";
            for (int word = 0; word < (i * 7 + role * 3) % 18; ++word) text << "and the next ";
            text << "with its team\", sources: [s" << (i + role) % 9 << "]}\n";
        }
    }
    return text.str();
}

CatalogueRef loadText(const std::string& text) {
    const QTemporaryDir folder;
    const std::filesystem::path file = app::toPath(folder.filePath(QStringLiteral("drag.yaml")));
    std::ofstream(file, std::ios::binary) << text;
    return loadCatalogue(file).catalogue;
}

RoleComparison comparison(const Catalogue& catalogue) {
    ComparisonRequest request;
    for (const RoleIndex role : catalogue.roles().inOrder()) request.roles.push_back(role);
    return compareRoles(catalogue, request);
}

/// The plain words of every line, for the table that we are measured against.
QStandardItemModel* itemsOf(const QAbstractItemModel& model, QObject* parent) {
    auto* items = new QStandardItemModel(model.rowCount(), model.columnCount(), parent);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            items->setItem(row, column,
                           new QStandardItem(model.index(row, column).data().toString()));
        }
    }
    return items;
}

/// The usual way: the default delegate, and heights for the rows that are seen.
class PlainTable : public QTableView {
public:
    explicit PlainTable(QAbstractItemModel* model) {
        setModel(model);
        setVerticalScrollMode(ScrollPerPixel);
        setWordWrap(true);
    }

    void fitVisibleRows() {
        for (int row = rowAt(0); row >= 0 && rowViewportPosition(row) < viewport()->height();
             ++row) {
            if (row >= model()->rowCount()) break;
            resizeRowToContents(row);
        }
    }
};

void settle() {
    for (int i = 0; i < 20; ++i) QApplication::processEvents();
}

/// One sweep of the border between the second and the third column.
template <class Frame> int drag(QTableView& table, int start, const Frame& frame) {
    for (int i = 0; i < steps; ++i) {
        table.horizontalHeader()->resizeSection(1, start + (i % 2 == 0 ? i * 3 : -i * 3));
        frame();
    }
    return steps;
}

std::string milliseconds(double secondsOfAll) {
    return fixedText(secondsOfAll * 1000 / steps, 2) + " ms";
}

} // namespace

void columnDrag(benchmark::State& state) {
    const CatalogueRef catalogue = loadText(catalogueText());
    const RoleComparison compared = comparison(*catalogue);
    const Wording wording;
    app::ComparisonTable ours;
    ours.resize(windowSize);
    ours.display(compared, {}, wording);
    ours.show();
    QObject owner;
    PlainTable theirs(itemsOf(*ours.model(), &owner));
    theirs.resize(windowSize);
    theirs.show();
    settle();
    const int width = ours.columnWidth(1);
    for (int column = 0; column < roleCount; ++column) theirs.setColumnWidth(column, width);
    PairedTimes times;
    for (auto _ : state) {
        times.takeTurns([&] { return drag(ours, width, [&] { ours.viewport()->repaint(); }); },
                        [&] {
                            return drag(theirs, width, [&] {
                                theirs.fitVisibleRows();
                                theirs.viewport()->repaint();
                            });
                        });
    }
    publish(state,
            {times.ratio(), goal,
             milliseconds(times.ours()) + " : " + milliseconds(times.theirs()) + " a frame"});
}

} // namespace rungwise::bench
