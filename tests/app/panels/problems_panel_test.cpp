// SPDX-License-Identifier: GPL-3.0-or-later
// The list of problems as somebody uses it: read, sort, copy, open.
#include "app/panels/problems_panel.h"

#include "app/text/to_qt.h"
#include "app/text/translations.h"
#include "tests/app/support/ui_walk.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTreeView>
#include <gmock/gmock.h>

#include <string>

namespace rungwise::app {
namespace {

using enum DiagnosticCode;

const QString root = QStringLiteral("/home/a");

Diagnostics sample() {
    Diagnostic twice{DuplicateId, {"/home/a/b&c.yaml", 7, 3}, "roles[2].id", {"maker"}, {}};
    twice.related = Location{"/home/a/y.yaml", 2, 5};
    return {{EmptyFile, {"/home/a/a.yaml", 0, 0}, {}, {}, {}},
            twice,
            {UnknownSkill, {"/home/a/c.yaml", 3, 9}, {}, {"roadmaping", "roadmapping"}, {}}};
}

class ProblemsPanelTest : public ::testing::Test {
protected:
    ProblemsPanelTest() {
        panel_.display(sample(), root);
        panel_.resize(1000, 240);
        panel_.show();
        QGuiApplication::clipboard()->clear();
    }

    QTreeView& table() { return *panel_.findChild<QTreeView*>(QStringLiteral("problems")); }
    QString summary() { return panel_.findChild<QLabel*>()->text(); }
    QPlainTextEdit& detailsPart() { return *panel_.findChild<QPlainTextEdit*>(); }
    QString details() { return detailsPart().toPlainText(); }
    QAction& action(const char* name) {
        return *panel_.findChild<QAction*>(QString::fromLatin1(name));
    }
    void choose(int line) { table().setCurrentIndex(table().model()->index(line, 0)); }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    Translations translations_{readerLanguage(QStringLiteral("en")).locale};
    ProblemsPanel panel_;
    QSignalSpy opened_{&panel_, &ProblemsPanel::openWanted};
};

TEST_F(ProblemsPanelTest, CountsErrorsAndWarnings) {
    EXPECT_TRUE(summary().startsWith(QStringLiteral("2 error"))) << summary().toStdString();
    EXPECT_TRUE(summary().contains(QStringLiteral(", 1 warning"))) << summary().toStdString();
    EXPECT_TRUE(table().isVisible());
    panel_.display({sample().front()}, root);
    EXPECT_TRUE(summary().startsWith(QStringLiteral("1 warning"))) << summary().toStdString();
    panel_.display({}, root);
    EXPECT_EQ(summary(), QStringLiteral("No problems were found."));
    EXPECT_FALSE(table().isVisible());
}

TEST_F(ProblemsPanelTest, BuildsNothingBeforeItIsShown) {
    ProblemsPanel hidden;
    hidden.display(sample(), root);
    EXPECT_TRUE(hidden.findChildren<QWidget*>().isEmpty());
    hidden.show();
    ASSERT_NE(hidden.findChild<QTreeView*>(), nullptr);
    EXPECT_EQ(hidden.findChild<QTreeView*>()->model()->rowCount(), 3);
    EXPECT_TRUE(hidden.findChild<QLabel*>()->isVisible());
}

TEST_F(ProblemsPanelTest, OpensThePlaceByKeyAndByDoubleClick) {
    choose(1);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(opened_.size(), 1);
    EXPECT_EQ(opened_.takeFirst(), QVariantList({QStringLiteral("/home/a/b&c.yaml"), 7, 3}));
    const QPoint place = table().visualRect(table().model()->index(2, 0)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(opened_.size(), 1);
    EXPECT_EQ(opened_.takeFirst(), QVariantList({QStringLiteral("/home/a/c.yaml"), 3, 9}));
}

TEST_F(ProblemsPanelTest, OffersTheOtherPlaceOfAProblem) {
    choose(2);
    EXPECT_FALSE(action("openRelated").isVisible());
    choose(1);
    EXPECT_EQ(action("openProblem").text(), QStringLiteral("&Open b&&c.yaml, line 7, column 3"));
    ASSERT_TRUE(action("openRelated").isVisible());
    EXPECT_EQ(action("openRelated").text(),
              QStringLiteral("Open y.yaml, line 2, column 5 (first given here)"));
    EXPECT_EQ(table().actions().indexOf(&action("openRelated")), 1);
    action("openRelated").trigger();
    ASSERT_EQ(opened_.size(), 1);
    EXPECT_EQ(opened_.takeFirst(), QVariantList({QStringLiteral("/home/a/y.yaml"), 2, 5}));
}

TEST_F(ProblemsPanelTest, CopiesTheSelectedLinesInTheOrderShown) {
    choose(2);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(copied().startsWith(QStringLiteral("/home/a/c.yaml:3:9: error: ")))
        << copied().toStdString();
    EXPECT_TRUE(copied().contains(QStringLiteral("[unknown-skill]\n    hint: ")));
    EXPECT_FALSE(copied().contains(QStringLiteral("b&c.yaml")));
    table().sortByColumn(1, Qt::DescendingOrder);
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_LT(copied().indexOf(QStringLiteral("c.yaml:3")),
              copied().indexOf(QStringLiteral("b&c")));
    EXPECT_LT(copied().indexOf(QStringLiteral("b&c")),
              copied().indexOf(QStringLiteral("a.yaml: ")));
}

TEST_F(ProblemsPanelTest, CopiesAllWhateverIsSelected) {
    choose(2);
    action("copyAllProblems").trigger();
    for (const char* file : {"a.yaml: warning", "b&c.yaml:7:3: error", "c.yaml:3:9: error"}) {
        EXPECT_TRUE(copied().contains(QString::fromLatin1(file))) << file;
    }
}

TEST_F(ProblemsPanelTest, ShowsTheWholeOfTheCurrentProblem) {
    EXPECT_FALSE(details().isEmpty());
    choose(1);
    EXPECT_TRUE(details().contains(QStringLiteral("/home/a/b&c.yaml, line 7, column 3")));
    EXPECT_TRUE(details().contains(QStringLiteral("roles[2].id")));
}

TEST_F(ProblemsPanelTest, KeepsSortingAndCurrentProblemOverAReload) {
    table().header()->setSortIndicator(1, Qt::DescendingOrder);
    choose(1);
    Diagnostics next = sample();
    next.push_back({EmptyFile, {"/home/a/z.yaml", 0, 0}, {}, {}, {}});
    panel_.display(next, root);
    EXPECT_EQ(table().model()->index(0, 1).data().toString(), QStringLiteral("z.yaml"));
    EXPECT_EQ(table().currentIndex().row(), 2);
    EXPECT_TRUE(details().contains(QStringLiteral("b&c.yaml")));
    panel_.display({sample().front()}, root);
    EXPECT_FALSE(table().currentIndex().isValid());
    EXPECT_FALSE(details().contains(QStringLiteral("b&c.yaml")));
    EXPECT_FALSE(action("openProblem").isEnabled());
}

TEST_F(ProblemsPanelTest, AThirdClickOnAColumnGoesBackToPlaces) {
    auto clickHeader = [this] {
        QWidget* viewport = table().header()->viewport();
        const int x = table().header()->sectionViewportPosition(1) + 20;
        QTest::mouseClick(viewport, Qt::LeftButton, {}, {x, viewport->height() / 2});
    };
    clickHeader();
    EXPECT_EQ(table().header()->sortIndicatorSection(), 1);
    clickHeader();
    EXPECT_EQ(table().model()->index(0, 1).data().toString(), QStringLiteral("c.yaml"));
    clickHeader();
    EXPECT_EQ(table().header()->sortIndicatorSection(), -1);
    EXPECT_EQ(table().model()->index(0, 1).data().toString(), QStringLiteral("a.yaml"));
}

TEST_F(ProblemsPanelTest, PutsDetailsBelowWhereItIsHigh) {
    auto* splitter = panel_.findChild<QSplitter*>();
    EXPECT_EQ(splitter->orientation(), Qt::Horizontal);
    panel_.resize(300, 600);
    EXPECT_EQ(splitter->orientation(), Qt::Vertical);
}

TEST_F(ProblemsPanelTest, IsAsLowAsItsSentenceWithoutProblems) {
    EXPECT_GT(panel_.maximumHeight(), 10'000);
    panel_.display({}, root);
    const int line = panel_.fontMetrics().height();
    EXPECT_LE(panel_.sizeHint().height(), 4 * line);
    EXPECT_EQ(panel_.maximumHeight(), panel_.sizeHint().height());
    EXPECT_LE(panel_.height(), 4 * line);
    panel_.display(sample(), root);
    QTest::qWait(0);
    EXPECT_GT(panel_.minimumSizeHint().height(), 6 * line) << "it becomes a table again";
}

TEST_F(ProblemsPanelTest, HandsTheFocusToItsTable) {
    panel_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel_));
    detailsPart().setFocus();
    panel_.setFocus();
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(ProblemsPanelTest, KeepsNumbersApartFromTheWordsBehindThem) {
    const int column = 3;
    const auto edgeOf = [&](const QVariant& alignment) {
        return Qt::Alignment(alignment.toInt()) & Qt::AlignRight;
    };
    EXPECT_FALSE(edgeOf(table().model()->index(1, column).data(Qt::TextAlignmentRole)));
    EXPECT_FALSE(
        edgeOf(table().model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)));
}

TEST_F(ProblemsPanelTest, BeginsItsTextsWhereTheLayoutDoes) {
    panel_.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(panel_.findChild<QLabel*>()->alignment().testFlag(Qt::AlignRight));
    EXPECT_TRUE(detailsPart().document()->defaultTextOption().alignment().testFlag(Qt::AlignRight));
}

TEST_F(ProblemsPanelTest, CanBeHeardAndReadsNoMarkup) {
    const std::string hostile = "<b>&x</b>\n";
    panel_.display({{UnknownSkill, {"/home/a/" + hostile, 1, 1}, hostile, {hostile, hostile}, {}}},
                   root);
    choose(0);
    EXPECT_THAT(test::uiFaults(panel_, QStringLiteral("<b>&x</b>")), ::testing::IsEmpty());
}

TEST_F(ProblemsPanelTest, RowsAreHighEnoughToHit) {
    EXPECT_GE(table().visualRect(table().model()->index(0, 0)).height(), 24);
}

} // namespace
} // namespace rungwise::app
