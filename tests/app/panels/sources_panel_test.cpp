// SPDX-License-Identifier: GPL-3.0-or-later
// Everything behind a cell in plain words, and links that others open.
#include "app/panels/sources_panel.h"

#include "app/panels/source_text.h"
#include "app/text/qt_wording.h"
#include "app/text/translations.h"
#include "tests/app/support/sample_catalogue.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace rungwise::app {
namespace {

class SourcesPanelTest : public ::testing::Test {
protected:
    SourcesPanelTest() {
        ComparisonRequest request{.roles = {sample_.role("maker"), sample_.role("lead")}};
        comparison_ = compareRoles(*sample_, request);
        panel_.resize(280, 500);
        panel_.show();
    }

    const Row& row(const std::string& id) {
        for (const Section& section : comparison_.sections) {
            const auto found = std::ranges::find(section.rows, id, &Row::id);
            if (found != section.rows.end()) return *found;
        }
        throw std::runtime_error("no row " + id);
    }
    void display(const std::string& rowId, std::size_t column) {
        panel_.display(comparison_, row(rowId), column, wording_);
    }
    SourceText& text() { return *panel_.findChild<SourceText*>(); }
    QString said() { return text().toPlainText(); }
    qsizetype linksOffered() { return said().count(QStringLiteral("Open link…")); }
    /// As somebody at the keyboard: on to the link with this number from 1, and follow it.
    void followLink(int number) {
        text().setFocus();
        text().moveCursor(QTextCursor::Start);
        for (int i = 0; i < number; ++i) QTest::keyClick(&text(), Qt::Key_Tab);
        QTest::keyClick(&text(), Qt::Key_Return);
    }

    ReaderLanguage reader_ = readerLanguage(QStringLiteral("en"));
    Translations translations_{reader_.locale};
    QtWording wording_{reader_.locale};
    test::SampleCatalogue sample_;
    RoleComparison comparison_;
    SourcesPanel panel_;
    QSignalSpy wanted_{&panel_, &SourcesPanel::linkWanted};
};

const QString page = QStringLiteral("https://example.org/page");

TEST_F(SourcesPanelTest, ShowsStatementsAndSourcesOfACellAsTheyAre) {
    display("aspect:scope", 1);
    EXPECT_TRUE(said().startsWith(QStringLiteral("Scope · Lead & <i>Maker</i>\n")))
        << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("All <b>parts</b> ["))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("A page"))) << said().toStdString();
    EXPECT_TRUE(said().contains(page)) << said().toStdString();
    EXPECT_FALSE(said().contains(QStringLiteral("A book"))) << said().toStdString();
}

TEST_F(SourcesPanelTest, ShowsNotesDefinitionRemarkAndDisagreement) {
    Row told = row("aspect:scope");
    told.definition = SharedText{"What it covers"};
    told.remark = Phrase::verbatim("not compared");
    told.disagreement = Phrase::verbatim("on the <i>extent</i>");
    told.cells[1].items[0].note = SharedText{"said in passing"};
    const int number = told.cells[1].items[0].sources[0];
    auto& source = comparison_.sources[static_cast<std::size_t>(number - 1)];
    source.note = "read twice";
    source.places = {"p. 3", "p. 9"};
    panel_.display(comparison_, told, 1, wording_);
    for (const char* words : {"What it covers", "not compared", "! Sources disagree: on the <i>ext",
                              "said in passing", "read twice"}) {
        EXPECT_TRUE(said().contains(QString::fromLatin1(words))) << words << said().toStdString();
    }
    EXPECT_FALSE(said().contains(QStringLiteral("p. 3"))) << "cited somewhere, not for this cell";
}

TEST_F(SourcesPanelTest, NamesCitedPlacesOnceAndNoMoreThanCanBeRead) {
    auto& places = comparison_.sources[0].places;
    places = {"Skills", "Career; Skills", "Tl;dr; <b>Pay</b>"};
    panel_.displayAll(comparison_, wording_);
    EXPECT_TRUE(
        said().contains(QStringLiteral("\nCited places: Skills · Career · Tl;dr · <b>Pay</b>\n")))
        << said().toStdString();
    places.clear();
    for (int i = 10; i < 60; ++i) places.push_back("chapter " + std::to_string(i));
    panel_.displayAll(comparison_, wording_);
    EXPECT_TRUE(said().contains(QStringLiteral("chapter 23 … and 36 others\n")))
        << said().toStdString();
    EXPECT_FALSE(said().contains(QStringLiteral("chapter 24")));
    places = {std::string(400, 'x')};
    panel_.displayAll(comparison_, wording_);
    EXPECT_TRUE(said().contains(QString(140, u'x') + u'…'));
    EXPECT_FALSE(said().contains(QString(141, u'x')));
}

TEST_F(SourcesPanelTest, SaysNoDataAndThatNoSourceIsNamed) {
    ComparisonRequest request{.roles = {sample_.role("maker"), sample_.role("owner")}};
    comparison_ = compareRoles(*sample_, request);
    display("aspect:scope", 1);
    EXPECT_TRUE(said().contains(QStringLiteral("No data")));
    EXPECT_TRUE(said().contains(QStringLiteral("The catalogue names no source for this.")));
    EXPECT_EQ(linksOffered(), 0);
}

TEST_F(SourcesPanelTest, ListsAllSourcesWithoutACell) {
    panel_.displayAll(comparison_, wording_);
    EXPECT_TRUE(said().contains(QStringLiteral("A book")));
    EXPECT_TRUE(said().contains(QStringLiteral("A page")));
    EXPECT_EQ(text().verticalScrollBar()->value(), 0);
}

TEST_F(SourcesPanelTest, ListsAllSourcesForAColumnThatIsNotThere) {
    display("aspect:scope", 7);
    EXPECT_TRUE(said().startsWith(QStringLiteral("Sources of this comparison")));
}

TEST_F(SourcesPanelTest, HandsOnALinkByKeyboard) {
    display("aspect:scope", 1);
    EXPECT_EQ(linksOffered(), 1);
    followLink(1);
    ASSERT_EQ(wanted_.count(), 1);
    EXPECT_EQ(wanted_[0][0].toString(), page);
    EXPECT_TRUE(said().contains(QStringLiteral("Scope"))) << "nothing else is opened";
}

TEST_F(SourcesPanelTest, HandsOnALinkByMouse) {
    display("aspect:scope", 1);
    QTextCursor link = text().document()->find(QStringLiteral("Open link…"));
    ASSERT_FALSE(link.isNull());
    link.setPosition(link.selectionStart() + 3);
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().cursorRect(link).center());
    ASSERT_EQ(wanted_.count(), 1);
    EXPECT_EQ(wanted_[0][0].toString(), page);
}

TEST_F(SourcesPanelTest, HandsOnEachOfSeveralHostileLinksUnchanged) {
    const std::string hostile = "javascript:alert('<b>&x')";
    for (NumberedSource& source : comparison_.sources) {
        source.url = hostile + std::to_string(source.number);
    }
    panel_.displayAll(comparison_, wording_);
    EXPECT_EQ(linksOffered(), static_cast<qsizetype>(comparison_.sources.size()));
    followLink(1);
    followLink(2);
    ASSERT_EQ(wanted_.count(), 2);
    EXPECT_EQ(wanted_[0][0].toString().toStdString(), hostile + "1");
    EXPECT_EQ(wanted_[1][0].toString().toStdString(), hostile + "2");
}

TEST_F(SourcesPanelTest, IsNeverNarrowerThanAFewWords) {
    const int characters =
        panel_.minimumSizeHint().width() / panel_.fontMetrics().averageCharWidth();
    EXPECT_GE(characters, 28);
    EXPECT_LE(characters, 32);
    const int before = panel_.minimumSizeHint().width();
    QFont large = panel_.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    panel_.setFont(large);
    EXPECT_GT(panel_.minimumSizeHint().width(), before * 3 / 2);
}

TEST_F(SourcesPanelTest, CopiesPlainText) {
    display("aspect:scope", 1);
    text().selectAll();
    text().copy();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(QStringLiteral("All <b>parts</b>")));
    EXPECT_FALSE(copied->hasHtml());
}

TEST_F(SourcesPanelTest, KeepsTheSelectionWhenTheSameIsShownAgain) {
    display("aspect:scope", 1);
    text().selectAll();
    display("aspect:scope", 1);
    EXPECT_TRUE(text().textCursor().hasSelection());
    display("aspect:scope", 0);
    EXPECT_FALSE(text().textCursor().hasSelection());
}

TEST_F(SourcesPanelTest, SaysWhatToDoBeforeAndAfter) {
    const QString hint = QStringLiteral("Choose a cell of the table to see what it rests on.");
    EXPECT_EQ(said(), hint);
    display("aspect:scope", 1);
    panel_.clear();
    EXPECT_EQ(said(), hint);
}

TEST_F(SourcesPanelTest, BeginsItsLinesWhereTheLayoutDoes) {
    panel_.setLayoutDirection(Qt::RightToLeft);
    const QTextBlock first = text().document()->firstBlock();
    EXPECT_EQ(first.blockFormat().alignment() & Qt::AlignHorizontal_Mask,
              Qt::AlignRight | Qt::AlignAbsolute);
}

TEST_F(SourcesPanelTest, KeepsItsWordsWhenTheColoursChange) {
    display("aspect:scope", 1);
    const QString before = said();
    QPalette dark = panel_.palette();
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    panel_.setPalette(dark);
    EXPECT_EQ(said(), before);
}

TEST_F(SourcesPanelTest, ShowsManyLongSourcesAtOnce) {
    const NumberedSource one = comparison_.sources.front();
    comparison_.sources.assign(300, one);
    for (std::size_t i = 0; i < comparison_.sources.size(); ++i) {
        comparison_.sources[i].number = static_cast<int>(i) + 1;
        comparison_.sources[i].note = std::string(10'000, 'n');
    }
    QElapsedTimer clock;
    clock.start();
    panel_.displayAll(comparison_, wording_);
    panel_.grab();
    EXPECT_LT(clock.elapsed(), 2000);
    EXPECT_TRUE(said().contains(QStringLiteral("[300] ")));
}

} // namespace
} // namespace rungwise::app
