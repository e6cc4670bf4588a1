// SPDX-License-Identifier: GPL-3.0-or-later
// The page as somebody uses it, with the way of changes through the window closed.
#include "app/pages/compare_page.h"

#include "app/pages/link_button.h"
#include "app/pages/reasons_popup.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "tests/app/support/sample_catalogue.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise::app {
namespace {

constexpr std::string_view withoutLead = R"(rungwise: 1
catalogue: {id: sample, title: Sample}
roles:
  - {id: maker, name: Maker}
)";

class ComparePageTest : public ::testing::Test {
protected:
    ComparePageTest() {
        QObject::connect(&page_, &ComparePage::edited, &page_, [this](const ChoiceEdit& edit) {
            choice_ = edit.next;
            page_.display(catalogue_, choice_);
        });
        page_.resize(1000, 700);
    }

    void compare(const std::vector<std::string>& roles) {
        for (const std::string& role : roles) choice_ = withRole(choice_, *RoleId::parse(role));
        show();
    }
    void show() {
        page_.display(catalogue_, choice_);
        page_.show();
        QTest::qWait(1);
    }
    CatalogueRef loaded(std::string_view text) {
        return loadCatalogue(sample_.folder().write("other.yaml", text)).catalogue;
    }
    template <class Widget> Widget* part(const char* name) {
        return page_.findChild<Widget*>(QString::fromLatin1(name));
    }
    bool shows(const char* name) {
        const auto* widget = part<QWidget>(name);
        return widget && widget->isVisible();
    }
    QString label(const char* name) { return part<QLabel>(name)->text(); }
    void press(const char* name) { part<QAbstractButton>(name)->click(); }

    std::vector<LinkButton*> reasons() {
        press("inShortWhy");
        const auto rows = page_.findChildren<LinkButton*>(QStringLiteral("reasonRow"));
        return {rows.begin(), rows.end()};
    }
    /// The row that the first sentence rests on, and its section.
    const Section& sectionWith(const std::string& rowId) {
        const auto& sections = page_.comparison()->sections;
        return *std::ranges::find_if(sections, [&](const Section& section) {
            return std::ranges::find(section.rows, rowId, &Row::id) != section.rows.end();
        });
    }

    Translations translations_{readerLanguage(QStringLiteral("en")).locale};
    test::SampleCatalogue sample_;
    CatalogueRef catalogue_ = sample_.loaded().catalogue;
    ComparisonChoice choice_;
    ComparePage page_{readerLanguage(QStringLiteral("en"))};
};

TEST_F(ComparePageTest, SaysWhatToDoWithoutRoles) {
    show();
    EXPECT_FALSE(page_.comparison());
    EXPECT_FALSE(page_.table().isVisible());
    EXPECT_FALSE(shows("inShort"));
    EXPECT_TRUE(label("invitationAdvice").startsWith(QStringLiteral("Choose two to five roles")));
    const QSignalSpy wanted(&page_, &ComparePage::roleWanted);
    press("findRole");
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(ComparePageTest, NamesTheOnlyRole) {
    compare({"lead"});
    EXPECT_EQ(label("invitationTitle"),
              QStringLiteral("One more role to compare with Lead & <i>Maker</i>"));
    EXPECT_TRUE(shows("findRole"));
}

TEST_F(ComparePageTest, SaysThatACatalogueHasNoRoles) {
    catalogue_ = std::make_shared<const Catalogue>();
    show();
    EXPECT_EQ(label("invitationTitle"), QStringLiteral("This catalogue has no roles"));
    EXPECT_FALSE(shows("findRole"));
}

TEST_F(ComparePageTest, TurnsFromTheInvitationToTheTableAndBack) {
    compare({"maker"});
    compare({"lead"});
    ASSERT_TRUE(page_.comparison());
    EXPECT_TRUE(page_.table().isVisible());
    EXPECT_FALSE(shows("invitationTitle"));
    choice_ = withoutRole(choice_, *RoleId::parse("lead"));
    show();
    EXPECT_FALSE(page_.comparison());
    EXPECT_FALSE(page_.table().isVisible());
    EXPECT_TRUE(shows("invitationTitle"));
}

TEST_F(ComparePageTest, SaysTheFindingsAboveTheTable) {
    compare({"maker", "lead"});
    const QString said = part<QTextEdit>("inShort")->toPlainText();
    EXPECT_TRUE(said.startsWith(QStringLiteral("In short. "))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Lead & <i>Maker</i>"))) << said.toStdString();
}

TEST_F(ComparePageTest, CountsHiddenRowsAndShowsThemAgain) {
    compare({"maker", "lead"});
    EXPECT_FALSE(shows("hiddenRows"));
    choice_ = withFilter(choice_, RowFilter::Same);
    show();
    ASSERT_TRUE(shows("hiddenRows"));
    const auto& comparison = *page_.comparison();
    EXPECT_TRUE(label("hiddenRows")
                    .startsWith(QStringLiteral("Showing %1 of %2 rows")
                                    .arg(comparison.shown())
                                    .arg(comparison.total())));
    press("showAllRows");
    EXPECT_EQ(choice_.filter, RowFilter::All);
    EXPECT_FALSE(shows("hiddenRows"));
}

TEST_F(ComparePageTest, KeepsTheColumnAndNameOfARoleThatVanished) {
    compare({"maker", "lead"});
    catalogue_ = loaded(withoutLead);
    show();
    ASSERT_TRUE(page_.comparison());
    const RoleHeading& heading = page_.comparison()->roles.at(1);
    EXPECT_EQ(heading.id, "lead");
    EXPECT_EQ(heading.name, "Lead & <i>Maker</i>");
    EXPECT_FALSE(heading.isKnown);
    EXPECT_TRUE(page_.catalogue()->roles().mentioned("lead"));
    const QString said = part<QTextEdit>("inShort")->toPlainText();
    EXPECT_TRUE(said.contains(QStringLiteral("Lead & <i>Maker</i> (B)"))) << said.toStdString();
}

TEST_F(ComparePageTest, ListsTheRowsThatSentencesRestOn) {
    compare({"maker", "lead"});
    const auto rows = reasons();
    ASSERT_FALSE(rows.empty());
    std::size_t expected = 0;
    for (const Finding& finding : page_.comparison()->inShort) expected += finding.rows.size();
    EXPECT_EQ(rows.size(), expected);
    for (const LinkButton* row : rows) {
        EXPECT_TRUE(row->accessibleName().startsWith(QStringLiteral("Go to ")));
        EXPECT_FALSE(row->objectName().isEmpty());
    }
}

TEST_F(ComparePageTest, NamesTheSourcesOfASentence) {
    compare({"maker", "lead"});
    reasons();
    const auto labels = page_.findChild<ReasonsPopup*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("A book"));
    }));
    for (const QLabel* label : labels) EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST_F(ComparePageTest, GoesToARowFromTheReasons) {
    compare({"maker", "lead"});
    const std::string rowId = page_.comparison()->inShort.front().rows.front();
    reasons().front()->click();
    ASSERT_NE(page_.table().currentRow(), nullptr);
    EXPECT_EQ(page_.table().currentRow()->id, rowId);
    QTest::qWait(1);
    EXPECT_EQ(page_.findChild<ReasonsPopup*>(), nullptr);
}

TEST_F(ComparePageTest, OpensACollapsedSectionToGoToItsRow) {
    compare({"maker", "lead"});
    const std::string rowId = page_.comparison()->inShort.front().rows.front();
    const SectionKind section = sectionWith(rowId).kind;
    choice_ = withToggled(choice_, section);
    show();
    reasons().front()->click();
    EXPECT_FALSE(choice_.isCollapsed(section));
    ASSERT_NE(page_.table().currentRow(), nullptr);
    EXPECT_EQ(page_.table().currentRow()->id, rowId);
}

TEST_F(ComparePageTest, ShowsAllRowsToGoToAHiddenOneInOneStep) {
    compare({"maker", "lead"});
    const std::string rowId = page_.comparison()->inShort.front().rows.front();
    const Section& section = sectionWith(rowId);
    const auto state = std::ranges::find(section.rows, rowId, &Row::id)->state;
    choice_ = withToggled(choice_, section.kind);
    choice_ =
        withFilter(choice_, state == RowState::Same ? RowFilter::Differences : RowFilter::Same);
    show();
    const QSignalSpy edits(&page_, &ComparePage::edited);
    reasons().front()->click();
    EXPECT_EQ(edits.count(), 1);
    ASSERT_NE(page_.table().currentRow(), nullptr);
    EXPECT_EQ(page_.table().currentRow()->id, rowId);
}

TEST_F(ComparePageTest, GoesToARowAsSoonAsItIsShown) {
    compare({"maker", "lead"});
    ComparePage slow{readerLanguage(QStringLiteral("en"))};
    const std::string rowId = page_.comparison()->inShort.front().rows.front();
    ComparisonChoice collapsed = withToggled(choice_, sectionWith(rowId).kind);
    slow.display(catalogue_, collapsed);
    slow.goToRow(rowId);
    EXPECT_EQ(slow.table().currentRow(), nullptr);
    slow.display(catalogue_, choice_);
    ASSERT_NE(slow.table().currentRow(), nullptr);
    EXPECT_EQ(slow.table().currentRow()->id, rowId);
}

TEST_F(ComparePageTest, ClosesTheReasonsByEscapeAndWhenTheComparisonChanges) {
    compare({"maker", "lead"});
    QTest::keyClick(reasons().front(), Qt::Key_Escape);
    QTest::qWait(1);
    EXPECT_EQ(page_.findChild<ReasonsPopup*>(), nullptr);
    reasons();
    choice_ = withBaseline(choice_, *RoleId::parse("lead"));
    show();
    EXPECT_EQ(page_.findChild<ReasonsPopup*>(), nullptr);
}

TEST_F(ComparePageTest, ClosesTheReasonsByAClickElsewhere) {
    compare({"maker", "lead"});
    reasons();
    QTest::mouseClick(page_.table().viewport(), Qt::LeftButton, {}, QPoint{2, 300});
    QTest::qWait(1);
    EXPECT_EQ(page_.findChild<ReasonsPopup*>(), nullptr);
}

TEST_F(ComparePageTest, FindsInTheTable) {
    compare({"maker", "lead"});
    page_.find();
    ASSERT_TRUE(shows("findText"));
    QTest::keyClicks(part<QLineEdit>("findText"), QStringLiteral("making"));
    EXPECT_EQ(label("findMatches"), QStringLiteral("2 found"));
    QTest::keyClick(part<QLineEdit>("findText"), Qt::Key_Return);
    EXPECT_EQ(label("findMatches"), QStringLiteral("1 of 2"));
    QTest::keyClick(part<QLineEdit>("findText"), Qt::Key_Return);
    EXPECT_EQ(label("findMatches"), QStringLiteral("2 of 2"));
    QTest::keyClick(part<QLineEdit>("findText"), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(label("findMatches"), QStringLiteral("1 of 2"));
    QTest::keyClicks(part<QLineEdit>("findText"), QStringLiteral("zzz"));
    EXPECT_EQ(label("findMatches"), QStringLiteral("not found"));
}

TEST_F(ComparePageTest, TakesTheMarksOffWhenTheSearchCloses) {
    compare({"maker", "lead"});
    page_.find();
    QTest::keyClicks(part<QLineEdit>("findText"), QStringLiteral("making"));
    EXPECT_EQ(page_.table().foundPosition().count, 2);
    QTest::keyClick(part<QLineEdit>("findText"), Qt::Key_Escape);
    EXPECT_FALSE(shows("findText"));
    EXPECT_EQ(page_.table().foundPosition().count, 0);
    page_.find();
    EXPECT_EQ(page_.table().foundPosition().count, 2);
}

TEST_F(ComparePageTest, SaysThatHiddenRowsAreNotSearched) {
    compare({"maker", "lead"});
    page_.find();
    EXPECT_EQ(label("findRemark"), QString{});
    choice_ = withFilter(choice_, RowFilter::Same);
    show();
    EXPECT_EQ(label("findRemark"), QStringLiteral("Hidden rows are not searched."));
}

TEST_F(ComparePageTest, HasNothingToSearchWithoutAComparison) {
    show();
    page_.find();
    EXPECT_EQ(part<QLineEdit>("findText"), nullptr);
    compare({"maker", "lead"});
    page_.find();
    choice_ = {};
    show();
    EXPECT_FALSE(shows("findText"));
}

TEST_F(ComparePageTest, GivesTheSummaryAtMostAQuarterOfItsHeight) {
    compare({"maker", "lead", "owner"});
    page_.resize(340, 520);
    QTest::qWait(1);
    EXPECT_LE(part<QTextEdit>("inShort")->parentWidget()->height(), 520 / 4);
}

TEST_F(ComparePageTest, LetsNoLabelGuessMarkup) {
    compare({"lead"});
    compare({"maker"});
    choice_ = withFilter(choice_, RowFilter::Same);
    show();
    page_.find();
    reasons();
    for (const QLabel* label : page_.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    }
}

} // namespace
} // namespace rungwise::app
