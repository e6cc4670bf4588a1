// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell shows, as values and as pixels.
#include "app/table/cell_layout.h"

#include <QApplication>
#include <QImage>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TableLook look() {
    return TableLook::of(QApplication::font(), QApplication::palette(), Qt::LeftToRight);
}

CellItem item(std::string_view words, SourceNumbers sources = {}, std::string_view note = {}) {
    CellItem made{.words = Phrase::verbatim(words), .sources = std::move(sources)};
    if (!note.empty()) made.note = SharedText{note};
    return made;
}

Cell stepCell(std::size_t step, std::size_t steps) {
    return {.state = CellState::Value, .items = {item("Advanced")}, .mark = StepMark{step, steps}};
}

QString onlyText(const Cell& cell) {
    const auto made = statements(cell, Wording());
    return made.size() == 1 ? made.front().text : QStringLiteral("%1 statements").arg(made.size());
}

TEST(CellLayout, SourcesChangeAndNoteFollowTheWords) {
    Cell cell{.state = CellState::Value, .items = {item("3–5 years", {1, 2}, "As an author says")}};
    cell.change = Change{.kind = ChangeKind::Higher, .words = Phrase::verbatim("+2"), .amount = 2};
    const auto made = statements(cell, Wording());
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made.front().text,
              QString::fromUtf8("3–5 years\u20601,2\u00A0▲\u00A0+2 (As an author says)"));
    ASSERT_EQ(made.front().runs.size(), 3U);
    EXPECT_EQ(made.front().runs[0], (StyledRun{9, 4, TextStyle::Number}));
    EXPECT_EQ(made.front().runs[1].style, TextStyle::Change);
    EXPECT_EQ(made.front().runs[2].style, TextStyle::Note);
}

TEST(CellLayout, StatesAreNeverBlank) {
    EXPECT_EQ(onlyText({.state = CellState::NoData}), QStringLiteral("No data"));
    EXPECT_EQ(onlyText({.state = CellState::NotAskedFor}), QStringLiteral("not asked for"));
    EXPECT_EQ(statements({.state = CellState::NoData}, Wording()).front().runs.front().style,
              TextStyle::Silence);
}

TEST(CellLayout, StepsUpToTenHavePips) {
    EXPECT_EQ(CellLayout(stepCell(4, 5), Wording(), look()).pips(), (Pips{4, 5}));
    EXPECT_EQ(onlyText(stepCell(4, 5)), QStringLiteral("4 Advanced"));
    EXPECT_EQ(CellLayout(stepCell(7, 12), Wording(), look()).pips(), (Pips{0, 0}));
    EXPECT_EQ(onlyText(stepCell(7, 12)), QStringLiteral("7 of 12 Advanced"));
}

TEST(CellLayout, NecessityStandsBehindTheStep) {
    Cell cell = stepCell(4, 5);
    cell.items.push_back(item("required"));
    EXPECT_EQ(onlyText(cell), QStringLiteral("4 Advanced · required"));
    cell.items.back().sources = {1};
    EXPECT_EQ(statements(cell, Wording()).size(), 2U);
}

TEST(CellLayout, NumericScalesHaveAPosition) {
    Cell cell{.state = CellState::Value, .items = {item("7")}};
    cell.mark = ScaleMark{*Decimal::parse("7"), *Decimal::parse("2"), *Decimal::parse("12")};
    EXPECT_DOUBLE_EQ(scalePosition(cell), 0.5);
    cell.mark = ScaleMark{*Decimal::parse("7"), *Decimal::parse("7"), *Decimal::parse("7")};
    EXPECT_LT(scalePosition(cell), 0);
}

TEST(CellLayout, LongTextsEndAfterTwelveLines) {
    std::string text;
    for (int i = 0; i < 1500; ++i) text += "words ";
    CellLayout layout({.state = CellState::Value, .items = {item(text)}}, Wording(), look());
    layout.layOut(200);
    EXPECT_EQ(layout.lineCount(), 12);
    EXPECT_TRUE(layout.blocks().front().isElided());
}

TEST(CellLayout, PaintsAsManyFilledCirclesAsThereAreSteps) {
    const TableLook made = look();
    for (const std::size_t step : {1U, 3U, 5U}) {
        CellLayout layout(stepCell(step, 5), Wording(), made);
        layout.layOut(300);
        QImage image(300, layout.height(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paint(painter, {0, 0}, made);
        painter.end();
        // Where the middle of each circle is, the ink is that of a filled one or the ground.
        std::size_t filled = 0;
        const int pitch = made.measures.pip + made.measures.pipGap;
        for (int i = 0; i < 5; ++i) {
            const int x = i * pitch + made.measures.pip / 2;
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != made.colours.pip) continue;
                ++filled;
                break;
            }
        }
        EXPECT_EQ(filled, step);
    }
}

} // namespace
} // namespace rungwise::app
