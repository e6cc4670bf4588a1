// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison as a table keeps the rules of item models and the three states of a cell.
#include "app/items/comparison_model.h"

#include "app/items/comparison_tips.h"
#include "tests/app/support/sample_catalogue.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

using rungwise::test::SampleCatalogue;

class ComparisonModelTest : public ::testing::Test {
protected:
    void show(std::initializer_list<std::string_view> roles) {
        ComparisonChoice choice = choice_;
        for (const std::string_view role : roles) choice = withRole(choice, *RoleId::parse(role));
        const ResolvedChoice resolved = resolve(choice, sample_.loaded().catalogue, {});
        model_.show(compareRoles(*resolved.catalogue, resolved.request), choice, wording_);
    }

    QString text(int line, int column, int role = Qt::DisplayRole) const {
        return model_.index(line, column).data(role).toString();
    }

    QString head(int line, int role = Qt::DisplayRole) const {
        return model_.headerData(line, Qt::Vertical, role).toString();
    }

    SampleCatalogue sample_;
    ComparisonChoice choice_;
    Wording wording_;
    ComparisonModel model_;
};

TEST_F(ComparisonModelTest, KeepsTheRulesOfItemModels) {
    const QAbstractItemModelTester tester(&model_,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    show({"maker", "lead"});
    choice_.filter = RowFilter::Differences;
    show({"maker", "owner", "lead"});
    model_.clear();
    EXPECT_EQ(model_.rowCount(), 0);
    EXPECT_EQ(model_.columnCount(), 0);
}

TEST_F(ComparisonModelTest, HasALinePerSectionAndRow) {
    show({"maker", "lead"});
    EXPECT_EQ(model_.columnCount(), 2);
    EXPECT_EQ(model_.rowAt(0), nullptr);
    EXPECT_EQ(model_.lineOf(SectionKind::AtAGlance), 0);
    EXPECT_EQ(head(0), QStringLiteral("At a glance"));
    const int scope = model_.lineOf("aspect:scope").value();
    EXPECT_EQ(model_.rowAt(scope)->id, "aspect:scope");
    EXPECT_EQ(model_.sectionAt(scope).kind, SectionKind::Scope);
    EXPECT_EQ(head(scope), QStringLiteral("Scope"));
    EXPECT_EQ(model_.lineOf("aspect:nothing"), std::nullopt);
}

TEST_F(ComparisonModelTest, CollapsedSectionsKeepTheirHeading) {
    choice_.collapsed = {SectionKind::Scope};
    show({"maker", "lead"});
    EXPECT_TRUE(model_.lineOf(SectionKind::Scope).has_value());
    EXPECT_EQ(model_.lineOf("aspect:scope"), std::nullopt);
    EXPECT_TRUE(head(*model_.lineOf(SectionKind::Scope), Qt::AccessibleTextRole)
                    .endsWith(QStringLiteral("collapsed")));
}

TEST_F(ComparisonModelTest, ASectionWhoseRowsAreAllHiddenIsNeitherOpenNorCollapsed) {
    choice_.filter = RowFilter::Same;
    show({"maker", "owner"});
    bool isAnyEmpty = false;
    for (int line = 0; line < model_.rowCount(); ++line) {
        if (model_.rowAt(line) != nullptr) continue;
        const bool isEmpty = model_.sectionAt(line).rows.empty();
        isAnyEmpty = isAnyEmpty || isEmpty;
        EXPECT_EQ(model_.foldAt(line) == SectionFold::Nothing, isEmpty) << line;
        const QString said = head(line, Qt::AccessibleTextRole);
        EXPECT_EQ(said.endsWith(QStringLiteral("all rows hidden by the filter")), isEmpty);
        EXPECT_EQ(said.endsWith(QStringLiteral("expanded")), !isEmpty);
    }
    EXPECT_TRUE(isAnyEmpty);
}

TEST_F(ComparisonModelTest, FiltersRows) {
    show({"maker", "lead"});
    EXPECT_TRUE(model_.lineOf("aspect:focus").has_value());
    choice_.filter = RowFilter::Differences;
    show({"maker", "lead"});
    EXPECT_FALSE(model_.lineOf("aspect:focus").has_value());
    EXPECT_TRUE(model_.lineOf("aspect:scope").has_value());
}

TEST_F(ComparisonModelTest, SpeaksSentences) {
    show({"maker", "owner"});
    const int scope = model_.lineOf("aspect:scope").value();
    EXPECT_EQ(text(scope, 1), QStringLiteral("No data"));
    EXPECT_EQ(text(scope, 1, Qt::AccessibleTextRole), QStringLiteral("Scope, Owner: No data"));
    for (int line = 0; line < model_.rowCount(); ++line) {
        EXPECT_FALSE(head(line, Qt::AccessibleTextRole).isEmpty()) << line;
        EXPECT_FALSE(text(line, 0, Qt::AccessibleTextRole).isEmpty()) << line;
        EXPECT_FALSE(text(line, 1).isEmpty()) << line;
    }
    EXPECT_TRUE(model_.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Owner")));
}

TEST_F(ComparisonModelTest, ARoleThatIsGoneSaysSo) {
    show({"maker", "vanished"});
    EXPECT_EQ(model_.headerData(1, Qt::Horizontal).toString(), QStringLiteral("vanished"));
    EXPECT_TRUE(model_.headerData(1, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("not in the catalogue any more")));
}

TEST_F(ComparisonModelTest, ToolTipsHoldNoMarkupOfTheCatalogue) {
    show({"maker", "lead"});
    EXPECT_TRUE(model_.headerData(1, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Lead &amp; &lt;i&gt;Maker&lt;/i&gt;")));
    const QString tip = text(model_.lineOf("aspect:scope").value(), 0, Qt::ToolTipRole);
    EXPECT_TRUE(tip.contains(QStringLiteral("A book"))) << qPrintable(tip);
}

TEST(ComparisonTips, HoldSourcesBesideLongTextsAndEndSomewhere) {
    RoleComparison comparison;
    Cell cell{.state = CellState::Value};
    for (int number = 1; number <= 40; ++number) {
        comparison.sources.push_back({.number = number,
                                      .source = SourceIndex{0},
                                      .words = Phrase::verbatim("A book of some length")});
        cell.sources.push_back(number);
    }
    const QString text(5000, QChar(u'x'));
    const QString both = cellTip(comparison, cell, text, Wording());
    EXPECT_TRUE(both.contains(QStringLiteral("[1] A book")));
    EXPECT_TRUE(both.contains(QString(200, QChar(u'x'))));
    EXPECT_LE(both.toHtmlEscaped().size(), 900)
        << "600 characters and what makes rich text of them";
    cell.sources = {1};
    EXPECT_EQ(cellTip(comparison, cell, QStringLiteral("short"), Wording()),
              cellTip(comparison, cell, {}, Wording()));
    Row row;
    row.definition = SharedText{std::string(3000, 'y')};
    EXPECT_LE(labelTip(row, Wording()).size(), 700);
}

} // namespace
} // namespace rungwise::app
