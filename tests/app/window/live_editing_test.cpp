// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue that is edited while the window shows it, in the five ways in which editors save.
#include "app/pages/compare_page.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "app/window/main_actions.h"
#include "tests/app/support/sample_catalogue.h"
#include "tests/app/support/window_fixture.h"
#include "tests/app/workspace/saving.h"

#include <QAbstractItemView>
#include <QAction>
#include <QScrollBar>

#include <algorithm>
#include <string>

namespace rungwise::app {
namespace {

/// The sample with enough rows to scroll, saying `word` on the first.
std::string textWith(const std::string& word) {
    std::string text{test::sampleText};
    text.replace(text.find("One part"), 8, word);
    std::string rows;
    std::string statements;
    for (int i = 0; i < 60; ++i) {
        const std::string id = "more-" + std::to_string(i);
        rows += "  - {id: " + id + ", name: Row " + std::to_string(i) + "}\n";
        statements += "      " + id + ": Something said\n";
    }
    text.replace(text.find("duties:\n  - {id: plan"), 0, rows);
    text.replace(text.find("    duties: [plan]\n"), 0, statements);
    return text;
}

class LiveEditing : public test::WindowFixture, public ::testing::WithParamInterface<test::Saving> {
protected:
    void SetUp() override {
        file_ = folder().write("roles/sample.yaml", textWith("One part"));
        open(fromPath(file_.parent_path()), {QStringLiteral("maker"), QStringLiteral("lead")});
    }

    void save(const std::string& text) { test::save(file_, text, GetParam()); }
    ComparisonTable& table() { return window().comparePage().table(); }

    bool says(const QString& word) {
        const auto& comparison = window().comparePage().comparison();
        if (!comparison) return false;
        for (const Section& section : comparison->sections) {
            for (const Row& row : section.rows) {
                for (const Cell& cell : row.cells) {
                    for (const CellItem& item : cell.items) {
                        if (toQString(Wording().say(item.words)) == word) return true;
                    }
                }
            }
        }
        return false;
    }

    /// Where the first problem stands that keeps the new text from being shown; 0 without one.
    int errorLine() {
        const Workspace& workspace = window().workspace();
        if (workspace.freshness() != Freshness::Broken) return 0;
        return workspace.diagnostics().front().where.line;
    }

    std::filesystem::path file_;
};

TEST_P(LiveEditing, AGoodEditShowsWithSelectionAndScrollKept) {
    ASSERT_TRUE(says(QStringLiteral("One part")));
    ASSERT_TRUE(table().goTo("aspect:more-40", 1));
    table().scrollTo(table().currentIndex(), QAbstractItemView::PositionAtCenter);
    QCoreApplication::processEvents();
    const int place = table().visualRect(table().currentIndex()).top();
    ASSERT_GT(table().verticalScrollBar()->value(), 0) << "the table has to be long enough";
    save(textWith("Another part"));
    ASSERT_TRUE(test::waitUntil([&] { return says(QStringLiteral("Another part")); }));
    ASSERT_NE(table().currentRow(), nullptr);
    EXPECT_EQ(table().currentRow()->id, "aspect:more-40");
    EXPECT_EQ(table().currentIndex().column(), 1);
    EXPECT_EQ(table().visualRect(table().currentIndex()).top(), place);
    EXPECT_TRUE(banners().isEmpty()) << banners().join(u'\n').toStdString();
    EXPECT_EQ(compared(), "maker lead");
}

TEST_P(LiveEditing, ABrokenEditLeavesTheLastGoodViewAndSaysWhere) {
    save(textWith("Another part") + "  - {role: nobody, mean: [}\n");
    ASSERT_TRUE(test::waitUntil([&] { return errorLine() > 80; })) << "of the whole text";
    EXPECT_TRUE(says(QStringLiteral("One part")));
    ASSERT_EQ(banners().size(), 1);
    const Diagnostic& problem = window().workspace().diagnostics().front();
    EXPECT_TRUE(problem.where.file.ends_with("sample.yaml"));
    EXPECT_GT(problem.where.column, 0);
    window().actions().problems->trigger();
    const auto* list = child<QAbstractItemView>(u"problems");
    ASSERT_GT(list->model()->rowCount(), 0);
    QStringList first;
    for (int column = 0; column < list->model()->columnCount(); ++column) {
        first.append(list->model()->index(0, column).data().toString());
    }
    EXPECT_TRUE(first.join(u' ').contains(QStringLiteral("sample.yaml")))
        << first.join(u' ').toStdString();
    EXPECT_TRUE(first.contains(QString::number(problem.where.line)));
    EXPECT_TRUE(first.contains(QString::number(problem.where.column)));

    save(textWith("A third part"));
    ASSERT_TRUE(test::waitUntil([&] { return says(QStringLiteral("A third part")); }));
    EXPECT_TRUE(test::waitUntil([&] { return banners().isEmpty(); }));
}

std::string suiteName(const ::testing::TestParamInfo<test::Saving>& given) {
    std::string name = nameOf(given.param);
    std::ranges::replace(name, ' ', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(FiveWaysOfSaving, LiveEditing, ::testing::ValuesIn(test::allSavings),
                         suiteName);

} // namespace
} // namespace rungwise::app
