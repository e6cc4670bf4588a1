// SPDX-License-Identifier: GPL-3.0-or-later
// Changes on disk, however they are made, are shown or told without anybody asking.
#include "app/workspace/workspace.h"
#include "tests/app/workspace/open_workspace.h"
#include "tests/app/workspace/saving.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <utime.h>

namespace rungwise::app {
namespace {

namespace fs = std::filesystem;
using test::allSavings;
using test::flawedText;
using test::Saving;
using test::soundText;

class WorkspaceChanges : public test::WorkspaceTest {
protected:
    /// Something that a check which is already under way cannot have seen is shown afterwards, so
    /// that everything before it has been dealt with.
    void settle(const fs::path& file, int roles) {
        save(file, soundText(roles), Saving::RenameOver);
        ASSERT_TRUE(showsRoles(static_cast<std::size_t>(roles)));
    }
};

TEST_F(WorkspaceChanges, AreShownHoweverAFileIsSaved) {
    const fs::path file = folder_.write("a.yaml", soundText(1));
    for (const fs::path& opened : {file, folder_.path()}) {
        open(opened);
        std::size_t count = 2;
        for (int round = 0; round < 2; ++round) {
            for (const Saving saving : allSavings) {
                save(file, soundText(static_cast<int>(++count)), saving);
                EXPECT_TRUE(showsRoles(count)) << nameOf(saving) << " in " << opened;
            }
        }
    }
}

TEST_F(WorkspaceChanges, WithErrorsAreToldHoweverAFileIsSaved) {
    const fs::path file = folder_.write("a.yaml", soundText(1));
    for (const fs::path& opened : {file, folder_.path()}) {
        open(opened);
        int count = 2;
        for (const Saving saving : allSavings) {
            settle(file, ++count);
            const CatalogueRef shown = workspace_.catalogue();
            save(file, flawedText(9), saving);
            EXPECT_TRUE(becomes(Freshness::Broken)) << nameOf(saving) << " in " << opened;
            EXPECT_TRUE(waitFor([&] { return workspace_.diagnostics().size() == 1; }));
            EXPECT_EQ(workspace_.catalogue(), shown) << nameOf(saving) << " in " << opened;
        }
        settle(file, 1);
    }
}

TEST_F(WorkspaceChanges, InTheMiddleOfSavingHeal) {
    const fs::path file = folder_.write("a.yaml", soundText(2));
    open(file);
    const std::string text = soundText(30);
    save(file, text.substr(0, text.size() - 9), Saving::InPlace);
    EXPECT_TRUE(becomes(Freshness::Broken));
    EXPECT_EQ(roles(), 2U);
    save(file, text, Saving::InPlace);
    EXPECT_TRUE(showsRoles(30));
    EXPECT_TRUE(workspace_.diagnostics().empty());
}

TEST_F(WorkspaceChanges, OfAFolderAreNewAndRemovedFilesAndFolders) {
    folder_.write("a.yaml", soundText(1));
    open(folder_.path());
    folder_.write("b.yaml", "roles: [{id: b, name: B}]\n");
    EXPECT_TRUE(showsRoles(2));
    folder_.write("new/deep/c.yaml", "roles: [{id: c, name: C}]\n");
    EXPECT_TRUE(showsRoles(3));
    folder_.write("new/deep/d.yaml", "roles: [{id: d, name: D}]\n");
    EXPECT_TRUE(showsRoles(4));
    fs::rename(folder_.path() / "new", folder_.path() / "newer");
    folder_.write("newer/deep/e.yaml", "roles: [{id: e, name: E}]\n");
    EXPECT_TRUE(showsRoles(5));
    fs::remove_all(folder_.path() / "newer");
    EXPECT_TRUE(showsRoles(2));
    fs::remove(folder_.path() / "b.yaml");
    EXPECT_TRUE(showsRoles(1));
}

TEST_F(WorkspaceChanges, OfALinkedFileAreSeenWhereItLies) {
    const fs::path real = folder_.write("real/a.yaml", soundText(1));
    fs::create_directory(folder_.path() / "links");
    fs::create_symlink(real, folder_.path() / "links/a.yaml");
    open(folder_.path() / "links/a.yaml");
    save(real, soundText(2), Saving::RenameOver);
    EXPECT_TRUE(showsRoles(2));
    save(real, soundText(3), Saving::InPlace);
    EXPECT_TRUE(showsRoles(3));
}

TEST_F(WorkspaceChanges, AreSeenWhenALinkOnTheWayIsSwitched) {
    folder_.write("one/roles/a.yaml", soundText(1));
    folder_.write("two/roles/a.yaml", soundText(2));
    fs::create_symlink("one", folder_.path() / "current");
    open(folder_.path() / "current/roles");
    EXPECT_EQ(roles(), 1U);
    fs::create_symlink("two", folder_.path() / "next");
    fs::rename(folder_.path() / "next", folder_.path() / "current");
    EXPECT_TRUE(showsRoles(2));
    save(folder_.path() / "two/roles/a.yaml", soundText(3), Saving::InPlace);
    EXPECT_TRUE(showsRoles(3)) << "the new folder is watched in place of the old one";
}

TEST_F(WorkspaceChanges, OfASecondNameAreSeenAfterTheFileWasExchanged) {
    const fs::path file = folder_.write("a.yaml", soundText(1));
    // The old file lives on under another name, so the system does not say that it is gone.
    fs::create_hard_link(file, folder_.path() / "backup");
    open(file);
    save(file, soundText(2), Saving::RenameOver);
    EXPECT_TRUE(showsRoles(2));
    save(file, soundText(3), Saving::InPlace);
    EXPECT_TRUE(showsRoles(3));
}

TEST_F(WorkspaceChanges, ThatLeaveNothingAreToldAndHealWhenItIsBack) {
    const fs::path file = folder_.write("deep/er/a.yaml", soundText(2));
    for (const fs::path& opened : {file, file.parent_path()}) {
        open(opened);
        const CatalogueRef shown = workspace_.catalogue();
        fs::remove_all(folder_.path() / "deep");
        EXPECT_TRUE(becomes(Freshness::Gone)) << opened;
        EXPECT_EQ(workspace_.catalogue(), shown);
        EXPECT_TRUE(hasErrors(workspace_.diagnostics()));
        folder_.write("deep/er/a.yaml", soundText(2));
        EXPECT_TRUE(becomes(Freshness::Current)) << opened;
        EXPECT_TRUE(workspace_.diagnostics().empty());
        save(file, soundText(5), Saving::InPlace);
        EXPECT_TRUE(showsRoles(5)) << opened;
        settle(file, 2);
    }
}

TEST_F(WorkspaceChanges, OfNothingButTheTimeReloadNothing) {
    const fs::path file = folder_.write("a.yaml", soundText(1));
    const fs::path other = folder_.write("b.yaml", "roles: [{id: b, name: B}]\n");
    open(folder_.path());
    const CatalogueRef shown = workspace_.catalogue();
    told_.clear();
    ASSERT_EQ(::utime(file.c_str(), nullptr), 0);
    save(file, soundText(1), Saving::RenameOver);
    folder_.write("README.md", "no part of it");
    // A check that is under way is over when a later one has ended.
    QTest::qWait(600);
    EXPECT_TRUE(told_.isEmpty()) << told_.join(u' ').toStdString();
    EXPECT_EQ(workspace_.catalogue(), shown);
    fs::remove(other);
    EXPECT_TRUE(showsRoles(1));
    EXPECT_EQ(told_.count(QStringLiteral("replaced")), 1);
}

TEST_F(WorkspaceChanges, WhileAnotherIsOpenedInVainAreNotMissed) {
    const fs::path file = folder_.write("a.yaml", soundText(1));
    open(file);
    for (int i = 2; i < 8; ++i) {
        save(file, soundText(i), Saving::RenameOver);
        QTest::qWait(30 * i);
        workspace_.open(fromPath(folder_.path() / "missing.yaml"));
        EXPECT_TRUE(showsRoles(static_cast<std::size_t>(i)));
    }
}

/// Sound, flawed, broken, cut off or empty.
std::string someText(std::mt19937& random) {
    const auto roles = static_cast<int>(random() % 20) + 1;
    switch (random() % 6) {
    case 0: return flawedText(roles);
    case 1: return test::brokenText;
    case 2: return {};
    case 3: {
        const std::string text = soundText(roles);
        return text.substr(0, random() % text.size());
    }
    default: return soundText(roles);
    }
}

TEST_F(WorkspaceChanges, ByTheHundredNeverLeaveAnEmptyCatalogue) {
    const fs::path file = folder_.write("a.yaml", soundText(3));
    open(folder_.path());
    int replaced = 0;
    QObject::connect(&workspace_, &Workspace::replaced, [&] {
        ++replaced;
        EXPECT_GT(roles(), 0U);
        EXPECT_FALSE(hasErrors(workspace_.diagnostics())) << "it was sound from the start";
    });
    std::mt19937 random(20'240'131); // NOLINT(cert-msc51-cpp): the same edits in every run
    for (int i = 0; i < 100; ++i) {
        const Saving saving = allSavings[random() % 4];
        save(file, someText(random), saving);
        QTest::qWait(static_cast<int>(random() % 60));
        EXPECT_GT(roles(), 0U);
    }
    settle(file, 42);
    EXPECT_GT(replaced, 1);
}

} // namespace
} // namespace rungwise::app
