// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the desktop, and the folders of tests.
#include "app/workspace/places.h"

#include "app/text/to_qt.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

/// Sets a variable of the environment for a while.
class Variable {
public:
    Variable(const char* name, const QByteArray& value) : name_{name}, before_{qgetenv(name)} {
        qputenv(name, value);
    }
    ~Variable() {
        if (before_.isNull()) {
            qunsetenv(name_);
        } else {
            qputenv(name_, before_);
        }
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* name_;
    QByteArray before_;
};

/// The folders that people get.
class RealPlaces {
public:
    RealPlaces() { QStandardPaths::setTestModeEnabled(false); }
    ~RealPlaces() { QStandardPaths::setTestModeEnabled(true); }
    RealPlaces(const RealPlaces&) = delete;
    RealPlaces& operator=(const RealPlaces&) = delete;
};

TEST(Places, FollowTheRulesOfTheDesktop) {
    const RealPlaces real;
    const QString home = QDir::homePath();
    struct Case {
        QByteArray state;
        QString expected;
    };
    const Case cases[] = {
        {"/somewhere/state", QStringLiteral("/somewhere/state/rungwise")},
        {"", home + QStringLiteral("/.local/state/rungwise")},
        {"relative/state", home + QStringLiteral("/.local/state/rungwise")},
    };
    for (const Case& each : cases) {
        const Variable variable("XDG_STATE_HOME", each.state);
        EXPECT_EQ(stateFolder(), each.expected) << each.state.toStdString();
    }
    const Variable variable("XDG_DATA_HOME", "/somewhere/data");
    EXPECT_EQ(dataFolder(), QStringLiteral("/somewhere/data/rungwise"));
}

TEST(Places, OfTestsAreApart) {
    const Variable variable("XDG_STATE_HOME", "/somewhere/state");
    const QString tests = QDir::homePath() + QStringLiteral("/.qttest/");
    EXPECT_TRUE(stateFolder().startsWith(tests)) << stateFolder().toStdString();
    EXPECT_TRUE(dataFolder().startsWith(tests));
    EXPECT_NE(stateFolder(), dataFolder());
}

TEST(Places, OfUnwantedFilesIsTheTrash) {
    test::TemporaryFolder folder;
    const QByteArray home = QFile::encodeName(fromPath(folder.path()));
    const Variable homeVariable("HOME", home);
    const Variable dataVariable("XDG_DATA_HOME", home + "/data");
    ASSERT_TRUE(makePrivateFolder(fromPath(folder.path() / "data"))); // Qt makes the last one only
    const QString file = fromPath(folder.write("unwanted.yaml", "text"));
    EXPECT_FALSE(moveToTrash(file)) << "tests have none";
    ASSERT_TRUE(QFileInfo::exists(file));
    const RealPlaces real;
    EXPECT_TRUE(moveToTrash(file));
    EXPECT_FALSE(QFileInfo::exists(file));
    EXPECT_EQ(test::readBytes(folder.path() / "data/Trash/files/unwanted.yaml"), "text");
    EXPECT_FALSE(moveToTrash(file)) << "it is gone";
}

TEST(Places, AreMadeForTheirOwnerOnly) {
    test::TemporaryFolder folder;
    const QString made = fromPath(folder.path() / "a/b");
    EXPECT_TRUE(makePrivateFolder(made));
    EXPECT_TRUE(makePrivateFolder(made)) << "it is there already";
    for (const char* name : {"a", "a/b"}) {
        const auto rights = std::filesystem::status(folder.path() / name).permissions();
        EXPECT_EQ(rights, std::filesystem::perms::owner_all) << name;
    }
    folder.write("file", "");
    EXPECT_FALSE(makePrivateFolder(fromPath(folder.path() / "file/c")));
}

} // namespace
} // namespace rungwise::app
