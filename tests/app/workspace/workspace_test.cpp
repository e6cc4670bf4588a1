// SPDX-License-Identifier: GPL-3.0-or-later
// What opening, reloading and giving up do to what is shown.
#include "app/workspace/workspace.h"

#include "tests/app/workspace/open_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace rungwise::app {
namespace {

using test::flawedText;
using test::soundText;
using ::testing::ElementsAre;

class WorkspaceOpening : public test::WorkspaceTest {};

TEST_F(WorkspaceOpening, BeginsEmptyAndCurrent) {
    ASSERT_NE(workspace_.catalogue(), nullptr);
    EXPECT_EQ(roles(), 0U);
    EXPECT_TRUE(workspace_.path().isEmpty());
    EXPECT_FALSE(workspace_.isLoading());
    workspace_.reload();
    workspace_.cancel();
    workspace_.showAsItIs();
    EXPECT_TRUE(told_.isEmpty());
}

TEST_F(WorkspaceOpening, ReturnsAtOnceAndShowsWhenRead) {
    const auto file = folder_.write("a.yaml", soundText(3));
    workspace_.open(fromPath(file));
    EXPECT_TRUE(workspace_.isLoading());
    EXPECT_EQ(roles(), 0U);
    ASSERT_TRUE(showsRoles(3));
    EXPECT_THAT(told_, ElementsAre(u"started", u"ended", u"replaced", u"checked"));
    EXPECT_EQ(workspace_.path(), fromPath(file));
    EXPECT_TRUE(workspace_.diagnostics().empty());
    EXPECT_TRUE(workspace_.shownSince().isValid());
}

TEST_F(WorkspaceOpening, ShowsWhatIsSoundBesideErrors) {
    open(folder_.write("a.yaml", flawedText(2)));
    EXPECT_GE(roles(), 2U);
    EXPECT_EQ(workspace_.freshness(), Freshness::Current);
    EXPECT_TRUE(hasErrors(workspace_.diagnostics()));
}

TEST_F(WorkspaceOpening, KeepsWhatIsShownWhenNothingCanBeRead) {
    open(folder_.write("good/a.yaml", soundText(2)));
    const CatalogueRef shown = workspace_.catalogue();
    const auto pipe = folder_.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::filesystem::create_directory(folder_.path() / "empty");
    const std::filesystem::path failing[] = {
        folder_.path() / "missing.yaml", folder_.path() / "empty", pipe,
        folder_.write("broken/a.yaml", test::brokenText), std::filesystem::path()};
    for (const auto& path : failing) {
        open(path);
        EXPECT_THAT(told_, ElementsAre(u"started", u"ended", u"not opened")) << path;
        EXPECT_EQ(workspace_.catalogue(), shown) << path;
        EXPECT_EQ(workspace_.path(), fromPath(folder_.path() / "good/a.yaml"));
        EXPECT_TRUE(workspace_.diagnostics().empty());
    }
    folder_.write("good/a.yaml", soundText(4));
    EXPECT_TRUE(showsRoles(4)) << "and it is still watched";
}

TEST_F(WorkspaceOpening, TellsWhyNothingWasOpened) {
    Diagnostics said;
    QObject::connect(&workspace_, &Workspace::notOpened,
                     [&](const QString&, const Diagnostics& why) { said = why; });
    open(folder_.path() / "missing.yaml");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0].code, DiagnosticCode::UnreadableFile);
}

TEST_F(WorkspaceOpening, OpensACatalogueWithoutEntriesWhenItIsSound) {
    open(folder_.write("a.yaml", "rungwise: 1\ncatalogue: {id: test, title: Test}\n"));
    EXPECT_TRUE(told_.contains(QStringLiteral("replaced")));
}

TEST_F(WorkspaceOpening, ShowsTheNewestOfManyRequests) {
    for (int i = 1; i <= 20; ++i) {
        const auto file = folder_.write(std::to_string(i) + ".yaml", soundText(i));
        workspace_.open(fromPath(file));
    }
    ASSERT_TRUE(showsRoles(20));
    EXPECT_EQ(told_.count(QStringLiteral("replaced")), 1) << "none of the others was shown";
    EXPECT_EQ(told_.count(QStringLiteral("started")), told_.count(QStringLiteral("ended")));
}

TEST_F(WorkspaceOpening, CanBeCancelled) {
    open(folder_.write("a.yaml", soundText(2)));
    told_.clear();
    workspace_.open(fromPath(folder_.write("b.yaml", soundText(9))));
    workspace_.cancel();
    EXPECT_FALSE(workspace_.isLoading());
    EXPECT_THAT(told_, ElementsAre(u"started", u"ended"));
    open(folder_.write("c.yaml", soundText(5)));
    EXPECT_EQ(roles(), 5U);
    EXPECT_EQ(told_.count(QStringLiteral("replaced")), 1) << "the cancelled one never came";
}

TEST_F(WorkspaceOpening, MayBeginInAnswerToAnother) {
    const QString second = fromPath(folder_.write("b.yaml", soundText(5)));
    QObject::connect(&workspace_, &Workspace::replaced, [&] {
        if (roles() == 2) workspace_.open(second);
    });
    workspace_.open(fromPath(folder_.write("a.yaml", soundText(2))));
    EXPECT_TRUE(showsRoles(5));
}

TEST_F(WorkspaceOpening, TakesTenThousandFilesWithProgressAndCancel) {
    folder_.write("0.yaml", soundText(1));
    for (int i = 1; i < 10'000; ++i) {
        const std::string number = std::to_string(i);
        folder_.write(number + ".yaml", "roles: [{id: r" + number + ", name: R}]\n");
    }
    workspace_.open(fromPath(folder_.path()));
    ASSERT_TRUE(waitFor([&] { return !progress_.empty(); }));
    workspace_.cancel();
    EXPECT_EQ(roles(), 0U);
    progress_.clear();
    workspace_.open(fromPath(folder_.path()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return roles() == 10'000; }, 60'000));
    EXPECT_FALSE(progress_.empty());
    EXPECT_EQ(progress_.back().second, 10'000);
    EXPECT_LT(progress_.size(), 1'000U) << "not one for each file";
    Workspace another;
    another.open(fromPath(folder_.path()));
    EXPECT_TRUE(another.isLoading()) << "and goes in the middle of it";
}

class WorkspaceReloading : public test::WorkspaceTest {
protected:
    /// Reads again what the file holds now.
    void reloadWith(const std::string& text) {
        folder_.write("a.yaml", text);
        told_.clear();
        workspace_.reload();
        ASSERT_TRUE(waitFor([&] { return !workspace_.isLoading(); }));
    }
};

TEST_F(WorkspaceReloading, ReplacesWhateverTheFileHolds) {
    open(folder_.write("a.yaml", soundText(2)));
    const CatalogueRef before = workspace_.catalogue();
    reloadWith(soundText(2));
    EXPECT_THAT(told_, ElementsAre(u"started", u"ended", u"replaced", u"checked"));
    EXPECT_NE(workspace_.catalogue(), before);
}

TEST_F(WorkspaceReloading, KeepsASoundCatalogueFromErrors) {
    open(folder_.write("a.yaml", soundText(2)));
    const CatalogueRef sound = workspace_.catalogue();
    const QDateTime since = workspace_.shownSince();
    reloadWith(flawedText(4));
    EXPECT_THAT(told_, ElementsAre(u"started", u"ended", u"checked"));
    EXPECT_EQ(workspace_.freshness(), Freshness::Broken);
    EXPECT_EQ(workspace_.catalogue(), sound);
    EXPECT_EQ(workspace_.shownSince(), since);
    EXPECT_TRUE(hasErrors(workspace_.diagnostics()));

    reloadWith(soundText(5));
    EXPECT_EQ(workspace_.freshness(), Freshness::Current);
    EXPECT_EQ(roles(), 5U);
    EXPECT_TRUE(workspace_.diagnostics().empty());
}

TEST_F(WorkspaceReloading, ShowsErrorsWhenAskedTo) {
    open(folder_.write("a.yaml", soundText(2)));
    reloadWith(flawedText(4));
    told_.clear();
    workspace_.showAsItIs();
    EXPECT_THAT(told_, ElementsAre(u"replaced", u"checked"));
    EXPECT_EQ(workspace_.freshness(), Freshness::Current);
    EXPECT_GE(roles(), 4U);
    EXPECT_TRUE(hasErrors(workspace_.diagnostics()));
    workspace_.showAsItIs();
    EXPECT_EQ(told_.size(), 2) << "there is nothing more to show";

    reloadWith(flawedText(7));
    EXPECT_GE(roles(), 7U) << "errors replace errors";
    EXPECT_EQ(workspace_.freshness(), Freshness::Current);
}

TEST_F(WorkspaceReloading, TakesWarningsForNoErrors) {
    open(folder_.write("a.yaml", soundText(2)));
    reloadWith(soundText(3) + "unheard-of: 1\n");
    EXPECT_FALSE(workspace_.diagnostics().empty());
    EXPECT_EQ(roles(), 3U);
    EXPECT_EQ(workspace_.freshness(), Freshness::Current);
}

TEST_F(WorkspaceReloading, KeepsRolesFromACatalogueWithoutAny) {
    open(folder_.write("a.yaml", flawedText(2)));
    for (const std::string& text : {std::string(), std::string(test::brokenText), soundText(0)}) {
        reloadWith(text);
        EXPECT_EQ(workspace_.freshness(), Freshness::Broken) << text;
        EXPECT_GE(roles(), 2U) << text;
    }
    workspace_.showAsItIs();
    EXPECT_EQ(roles(), 0U);
}

TEST_F(WorkspaceReloading, KeepsWhatIsGone) {
    open(folder_.write("a.yaml", soundText(2)));
    std::filesystem::remove(folder_.path() / "a.yaml");
    told_.clear();
    workspace_.reload();
    ASSERT_TRUE(becomes(Freshness::Gone));
    EXPECT_EQ(told_.count(QStringLiteral("checked")), 1);
    EXPECT_EQ(roles(), 2U);
    EXPECT_EQ(workspace_.diagnostics().size(), 1U);
    workspace_.showAsItIs();
    EXPECT_EQ(workspace_.freshness(), Freshness::Gone);
    open(folder_.write("b.yaml", soundText(1)));
    EXPECT_EQ(workspace_.freshness(), Freshness::Current);
}

TEST_F(WorkspaceReloading, CanBeCancelled) {
    open(folder_.write("a.yaml", soundText(2)));
    const CatalogueRef before = workspace_.catalogue();
    told_.clear();
    workspace_.reload();
    workspace_.cancel();
    EXPECT_THAT(told_, ElementsAre(u"started", u"ended"));
    EXPECT_EQ(workspace_.catalogue(), before);
}

} // namespace
} // namespace rungwise::app
