// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong with files while the window is open: it stays usable and says what is wrong.
#include "app/pages/compare_page.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "core/base/text.h"
#include "tests/app/support/sample_catalogue.h"
#include "tests/app/support/window_fixture.h"

#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

namespace rungwise::app {
namespace {

class BadInput : public test::WindowFixture {
protected:
    void openSample() {
        file_ = folder().write("sample.yaml", test::sampleText);
        open(fromPath(file_), {QStringLiteral("maker"), QStringLiteral("lead")});
    }

    /// The sample without the role "lead".
    static std::string withoutLead() {
        std::string text{test::sampleText};
        const std::size_t begin = text.find("  - id: lead");
        text.erase(begin, text.find("  - {id: owner") - begin);
        const std::size_t pay = text.find("  - {role: lead");
        return text.erase(pay, text.find('\n', pay) + 1 - pay);
    }

    const RoleComparison& comparison() { return *window().comparePage().comparison(); }

    std::filesystem::path file_;
};

TEST_F(BadInput, AVanishedCatalogueStaysOnScreenAndHeals) {
    openSample();
    std::filesystem::remove(file_);
    ASSERT_TRUE(test::waitUntil([&] { return !banners().isEmpty(); }));
    EXPECT_EQ(window().workspace().freshness(), Freshness::Gone);
    EXPECT_EQ(comparison().roles.size(), 2U);
    folder().write("sample.yaml", test::sampleText);
    EXPECT_TRUE(test::waitUntil([&] { return banners().isEmpty(); }));
    EXPECT_EQ(compared(), "maker lead");
}

TEST_F(BadInput, ARoleThatDisappearsKeepsItsColumnAndUndoStillWorks) {
    openSample();
    window().selection().change(
        withBaseline(window().selection().current(), *RoleId::parse("lead")),
        QStringLiteral("baseline"));
    folder().write("sample.yaml", withoutLead());
    ASSERT_TRUE(test::waitUntil([&] { return !comparison().roles[1].isKnown; }));
    EXPECT_EQ(compared(), "maker lead");
    EXPECT_EQ(comparison().roles[1].name, "Lead & <i>Maker</i>") << "the name as last seen";
    const QString head =
        window().comparePage().table().model()->headerData(1, Qt::Horizontal).toString();
    EXPECT_FALSE(head.isEmpty());
    window().selection().history().undo();
    EXPECT_EQ(comparison().baseline, 0U);
    window().selection().change(withoutRole(window().selection().current(), *RoleId::parse("lead")),
                                QStringLiteral("remove"));
    EXPECT_FALSE(window().comparePage().comparison());
    window().selection().history().undo();
    EXPECT_FALSE(comparison().roles[1].isKnown);
    folder().write("sample.yaml", test::sampleText);
    EXPECT_TRUE(test::waitUntil([&] { return comparison().roles[1].isKnown; }));
}

TEST_F(BadInput, WhatCannotBeOpenedIsNamedAndChangesNothing) {
    openSample();
    for (const QString& path :
         {fromPath(folder().path() / "nowhere.yaml"), write("torn.yaml", "rungwise: [1\n"),
          write("empty.yaml", ""), write("binary.yaml", std::string_view("\xff\xfe\0\1", 4)),
          write("torn-comparison.yaml", "rungwise-comparison: 1\nroles: {\n")}) {
        window().openPath(path);
        ASSERT_TRUE(test::waitUntil([&] { return !banners().isEmpty(); })) << path.toStdString();
        EXPECT_TRUE(banners().join(u' ').contains(path)) << banners().join(u' ').toStdString();
        EXPECT_EQ(compared(), "maker lead");
        EXPECT_EQ(window().workspace().path(), fromPath(file_));
        window().openPath(fromPath(file_));
        ASSERT_TRUE(test::waitUntil([&] { return !window().workspace().isLoading(); }));
    }
}

TEST_F(BadInput, WhatCannotBeReadAtTheStartIsNamedBesideTheStandIn) {
    const QString torn = write("torn.yaml", "rungwise: [1\n");
    const QSignalSpy told(&window(), &MainWindow::notOpened);
    open(torn);
    EXPECT_EQ(told.count(), 1);
    ASSERT_TRUE(test::waitUntil([&] { return window().comparePage().comparison().has_value(); }))
        << "the bundled catalogue stands in";
    EXPECT_TRUE(banners().join(u' ').contains(torn)) << banners().join(u' ').toStdString();
    EXPECT_TRUE(banners().join(u' ').contains(QStringLiteral("line")));
    window().close();
    const ReadSession kept = readSession(folder().path() / "state" / "session.yaml");
    ASSERT_TRUE(kept.session);
    EXPECT_TRUE(kept.session->choice.roles.empty()) << "the stand-in is nobody's choice";
}

TEST_F(BadInput, ADamagedComparisonChangesNothing) {
    openSample();
    window().openPath(write("bad.yaml", "rungwise-comparison: 1\ntitle: T\nroles: oops\n"));
    EXPECT_EQ(compared(), "maker lead");
    EXPECT_TRUE(banners().join(u' ').contains(QStringLiteral("line 3")))
        << banners().join(u' ').toStdString();
    EXPECT_EQ(window().selection().history().count(), 0);
}

TEST_F(BadInput, AComparisonOfAnotherCatalogueSaysSo) {
    openSample();
    window().openPath(write("other.yaml", "rungwise-comparison: 1\ntitle: T\n"
                                          "catalogue: {id: elsewhere}\nroles: [a, b]\n"));
    EXPECT_TRUE(banners().join(u' ').contains(QStringLiteral("elsewhere")))
        << banners().join(u' ').toStdString();
    window().selection().history().undo();
    EXPECT_EQ(compared(), "maker lead");
}

TEST_F(BadInput, ADamagedSessionIsMovedAsideAndNamed) {
    const QStringList damaged{QStringLiteral("\x01 no session"), QStringLiteral("a: [1\n"),
                              QStringLiteral("rungwise-session: 99\n")};
    for (const QString& text : damaged) {
        const auto file = folder().write("other/session.yaml", toUtf8(text));
        SessionStore store(fromPath(file));
        EXPECT_FALSE(store.movedAside().isEmpty()) << text.toStdString();
        const ReaderLanguage reader = readerLanguage(QStringLiteral("en"));
        MainWindow fresh(reader, store, fromPath(folder().path() / "none"));
        fresh.start({});
        fresh.show();
        ASSERT_TRUE(test::waitUntil([&] { return fresh.comparePage().comparison().has_value(); }))
            << "the bundled catalogue opens as on the first day";
        const QList<QLabel*> labels = fresh.findChildren<QLabel*>(QStringLiteral("bannerText"));
        EXPECT_TRUE(std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->text().contains(store.movedAside());
        }));
    }
}

TEST_F(BadInput, ASessionWhoseCatalogueIsGoneOpensTheBundledOne) {
    const auto file = folder().write("other/session.yaml",
                                     "rungwise-session: 1\ncatalogue: \"/no/such/place\"\n");
    SessionStore store(fromPath(file));
    const ReaderLanguage reader = readerLanguage(QStringLiteral("en"));
    MainWindow fresh(reader, store, fromPath(folder().path() / "none"));
    fresh.start({});
    fresh.show();
    EXPECT_TRUE(test::waitUntil([&] { return fresh.comparePage().comparison().has_value(); }));
}

TEST_F(BadInput, RolesThatNobodyKnowsAreNamed) {
    file_ = folder().write("sample.yaml", test::sampleText);
    open(fromPath(file_), {QStringLiteral("maker"), QStringLiteral("astronaut")});
    EXPECT_EQ(compared(), "maker");
    EXPECT_TRUE(banners().join(u' ').contains(QStringLiteral("astronaut")));
}

TEST_F(BadInput, AnEditOfItsIdLeavesComparisonAndHistoryAlone) {
    openSample();
    window().selection().change(
        withBaseline(window().selection().current(), *RoleId::parse("lead")),
        QStringLiteral("baseline"));
    std::string text{test::sampleText};
    text.replace(text.find("id: sample"), 10, "id: renamed");
    folder().write("sample.yaml", text);
    ASSERT_TRUE(
        test::waitUntil([&] { return window().workspace().catalogue()->about().id == "renamed"; }));
    EXPECT_EQ(compared(), "maker lead");
    EXPECT_EQ(window().selection().history().count(), 1);
}

TEST_F(BadInput, TheNewestOfSeveralWishesCounts) {
    openSample();
    const auto other = write("other.yaml", "rungwise: 1\ncatalogue: {id: other, title: Other}\n"
                                           "roles: [{id: a, name: A}, {id: b, name: B}]\n");
    window().openPath(other);
    window().openPath(fromPath(file_));
    window().openPath(other);
    ASSERT_TRUE(test::waitUntil([&] { return window().workspace().path() == other; }));
    EXPECT_EQ(compared(), "") << "roles of the one are not those of the other";
    EXPECT_EQ(window().selection().history().count(), 0);
}

TEST_F(BadInput, MayBeClosedWhileItLoads) {
    file_ = folder().write("sample.yaml", test::sampleText);
    window().start({.path = fromPath(file_)});
    window().show();
    window().close();
    EXPECT_FALSE(window().isVisible());
}

/// Characters of every width and direction, as many as a name may have.
std::string longName() {
    std::string name;
    for (int i = 0; i < 15; ++i) name += "役割見習いמנהלمدير";
    return std::string{firstCharacters(name, 120)};
}

TEST_F(BadInput, LongAndForeignTextsAreWrappedNotCut) {
    std::string text{test::sampleText};
    std::string words;
    for (int i = 0; i < 2'500; ++i) words += "long";
    text.replace(text.find("name: Maker"), 11, "name: \"" + longName() + "\"");
    text.replace(text.find("One part"), 8, words);
    text.replace(text.find("name: Focus"), 11, "name: \"" + longName() + "\"");
    folder().write("sample.yaml", text);
    open(fromPath(folder().path() / "sample.yaml"),
         {QStringLiteral("maker"), QStringLiteral("lead")});
    EXPECT_EQ(compared(), "maker lead");
    window().resize(1024, 640);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().size(), QSize(1024, 640)) << "nothing forces the window wider";
    const ComparisonTable& table = window().comparePage().table();
    const auto line = table.comparisonModel().lineOf("aspect:focus");
    ASSERT_TRUE(line);
    EXPECT_GT(table.rowHeight(*line), 4 * table.fontMetrics().height())
        << "a label of 120 characters takes several lines";
    EXPECT_EQ(table.comparisonModel().comparison()->roles[0].name, longName());
}

} // namespace
} // namespace rungwise::app
