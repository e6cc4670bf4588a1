// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue that is edited while the window shows it, in the five ways in which editors save.
#include "app/pages/compare_page.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "tests/app/support/sample_catalogue.h"
#include "tests/app/support/window_fixture.h"

#include <QAction>
#include <QScrollBar>
#include <QTreeView>

#include <fstream>
#include <string>

namespace rungwise::app {
namespace {

namespace fs = std::filesystem;

void writeInPlace(const fs::path& file, std::string_view text) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
}

void renameOver(const fs::path& file, std::string_view text) {
    const fs::path fresh = file.parent_path() / ".fresh.tmp";
    writeInPlace(fresh, text);
    fs::rename(fresh, file);
}

void deleteAndRecreate(const fs::path& file, std::string_view text) {
    fs::remove(file);
    QTest::qWait(20);
    writeInPlace(file, text);
}

void switchLink(const fs::path& file, std::string_view text) {
    static int generation = 0;
    const fs::path target = file.parent_path() / ("target-" + std::to_string(++generation));
    writeInPlace(target, text);
    const fs::path link = file.parent_path() / ".link.tmp";
    fs::create_symlink(target.filename(), link);
    fs::rename(link, file);
}

void writeInHalves(const fs::path& file, std::string_view text) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text.substr(0, text.size() / 2) << std::flush;
    QTest::qWait(300);
    out << text.substr(text.size() / 2);
}

struct Saving {
    const char* name;
    void (*save)(const fs::path& file, std::string_view text);
};

constexpr Saving savings[] = {{"InPlace", writeInPlace},
                              {"RenameOver", renameOver},
                              {"DeleteAndRecreate", deleteAndRecreate},
                              {"SwitchLink", switchLink},
                              {"WriteInHalves", writeInHalves}};

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

class LiveEditing : public test::WindowFixture, public ::testing::WithParamInterface<Saving> {
protected:
    void SetUp() override {
        file_ = folder().write("roles/sample.yaml", textWith("One part"));
        open(fromPath(file_.parent_path()), {QStringLiteral("maker"), QStringLiteral("lead")});
    }

    void save(const std::string& text) { GetParam().save(file_, text); }
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

    fs::path file_;
};

TEST_P(LiveEditing, AGoodEditShowsWithSelectionAndScrollKept) {
    ASSERT_TRUE(says(QStringLiteral("One part")));
    ASSERT_TRUE(table().goTo("aspect:more-40", 1));
    QCoreApplication::processEvents();
    const int scroll = table().verticalScrollBar()->value();
    ASSERT_GT(scroll, 0) << "the table has to be long enough to scroll";
    save(textWith("Another part"));
    ASSERT_TRUE(test::waitUntil([&] { return says(QStringLiteral("Another part")); }));
    ASSERT_NE(table().currentRow(), nullptr);
    EXPECT_EQ(table().currentRow()->id, "aspect:more-40");
    EXPECT_EQ(table().currentIndex().column(), 1);
    EXPECT_EQ(table().verticalScrollBar()->value(), scroll);
    EXPECT_TRUE(banners().isEmpty()) << banners().join(u'\n').toStdString();
    EXPECT_EQ(compared(), (QStringList{QStringLiteral("maker"), QStringLiteral("lead")}));
}

TEST_P(LiveEditing, ABrokenEditLeavesTheLastGoodViewAndSaysWhere) {
    save(textWith("Another part") + "  - {role: nobody, mean: [}\n");
    ASSERT_TRUE(
        test::waitUntil([&] { return window().workspace().freshness() == Freshness::Broken; }));
    EXPECT_TRUE(says(QStringLiteral("One part")));
    ASSERT_EQ(banners().size(), 1);
    ASSERT_FALSE(window().workspace().diagnostics().empty());
    const Diagnostic& problem = window().workspace().diagnostics().front();
    EXPECT_TRUE(problem.where.file.ends_with("sample.yaml"));
    EXPECT_GT(problem.where.line, 80);
    EXPECT_GT(problem.where.column, 0);

    save(textWith("A third part"));
    ASSERT_TRUE(test::waitUntil([&] { return says(QStringLiteral("A third part")); }));
    EXPECT_TRUE(test::waitUntil([&] { return banners().isEmpty(); }));
}

INSTANTIATE_TEST_SUITE_P(FiveWaysOfSaving, LiveEditing, ::testing::ValuesIn(savings),
                         [](const auto& given) { return std::string{given.param.name}; });

} // namespace
} // namespace rungwise::app
