// SPDX-License-Identifier: GPL-3.0-or-later
// The session outlives the program, and no damage to its file stops the program.
#include "app/workspace/session_store.h"

#include "app/text/to_qt.h"
#include "tests/support/temporary_folder.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <string_view>
#include <sys/stat.h>

namespace rungwise::app {
namespace {

namespace fs = std::filesystem;

Session someSession(const std::string& catalogue) {
    Session session;
    session.catalogue = catalogue;
    session.choice.roles = {*RoleId::parse("a"), *RoleId::parse("b")};
    session.recent = {"/x", "/y"};
    session.theme = Theme::Dark;
    session.textPercent = 120;
    session.geometry = "AdnQywADAAA=";
    return session;
}

class SessionStoreTest : public ::testing::Test {
protected:
    [[nodiscard]] QString file() const { return fromPath(folder_.path() / "state/session.yaml"); }

    /// What the next start finds.
    [[nodiscard]] Session kept() const { return SessionStore(file()).session(); }

    [[nodiscard]] std::size_t filesInFolder() const {
        const fs::path folder = folder_.path() / "state";
        if (!fs::exists(folder)) return 0;
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
    }

    test::TemporaryFolder folder_;
};

TEST_F(SessionStoreTest, BeginsWithDefaultsAndWritesNothingByItself) {
    {
        const SessionStore store(file());
        EXPECT_EQ(store.session(), Session());
        EXPECT_TRUE(store.movedAside().isEmpty());
    }
    EXPECT_EQ(filesInFolder(), 0U);
}

TEST_F(SessionStoreTest, WritesWithoutAFlushEvenIfChangesGoOn) {
    SessionStore store(file());
    int changes = 0;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            store.keep(someSession("/" + std::to_string(++changes)));
            return QFileInfo::exists(file());
        },
        5'000))
        << "a change that follows puts the writing off";
    EXPECT_GT(changes, 3);
    EXPECT_EQ(kept().theme, Theme::Dark);
}

TEST_F(SessionStoreTest, WritesWhatIsLeftAtTheEnd) {
    const Session last = someSession("/last");
    {
        SessionStore store(file());
        store.keep(someSession("/first"));
        store.keep(last);
    }
    EXPECT_EQ(kept(), last);
    const auto rights = fs::status(folder_.path() / "state").permissions();
    EXPECT_EQ(rights, fs::perms::owner_all) << "nobody else looks into it";
}

TEST_F(SessionStoreTest, WritesOnlyWhatDiffers) {
    {
        SessionStore store(file());
        store.keep(someSession("/a"));
    }
    const auto before = fs::last_write_time(toPath(file()));
    fs::last_write_time(toPath(file()), before - std::chrono::hours(1));
    {
        SessionStore store(file());
        store.keep(someSession("/b"));
        store.keep(someSession("/a"));
    }
    EXPECT_EQ(fs::last_write_time(toPath(file())), before - std::chrono::hours(1));
}

TEST_F(SessionStoreTest, MovesWhatHoldsNoSessionAside) {
    using std::string_view_literals::operator""sv;
    const std::string_view damaged[] = {
        "",
        "\0\0\0\0"sv,
        "rungwise-session: [1",
        "rungwise: 1\ncatalogue: {id: x}\n",
        "just a text",
        "rungwise-session: 99\n",
    };
    std::size_t count = 0;
    for (const std::string_view text : damaged) {
        folder_.write("state/session.yaml", text);
        const SessionStore store(file());
        EXPECT_EQ(store.session(), Session()) << text;
        static const QRegularExpression name(
            QStringLiteral("/session\\.yaml\\.bad-\\d{8}-\\d{6}(-\\d+)?$"));
        EXPECT_TRUE(name.match(store.movedAside()).hasMatch()) << store.movedAside().toStdString();
        EXPECT_EQ(test::readBytes(toPath(store.movedAside())), text);
        EXPECT_EQ(filesInFolder(), ++count) << "an earlier one was written over";
    }
}

TEST_F(SessionStoreTest, MovesAsideWhatIsNoFile) {
    const fs::path path = toPath(file());
    fs::create_directories(path);
    {
        SessionStore store(file());
        EXPECT_FALSE(store.movedAside().isEmpty());
        EXPECT_TRUE(fs::is_directory(toPath(store.movedAside())));
        store.keep(someSession("/a"));
    }
    EXPECT_EQ(kept(), someSession("/a"));
    fs::remove(path);
    ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
    EXPECT_FALSE(SessionStore(file()).movedAside().isEmpty());
}

TEST_F(SessionStoreTest, KeepsWhatIsSoundInAFileWithFaults) {
    folder_.write("state/session.yaml",
                  "rungwise-session: 1\ntheme: dark\ntext-percent: many\nunheard-of: 1\n");
    const SessionStore store(file());
    EXPECT_EQ(store.session().theme, Theme::Dark);
    EXPECT_EQ(store.session().textPercent, 100);
    EXPECT_TRUE(store.movedAside().isEmpty());
}

TEST_F(SessionStoreTest, DoesNotMindRubbishBesideIt) {
    for (const char* name :
         {"state/session.yaml.lock", "state/.session.yaml.lock", "state/session.yaml.AbCdEf"}) {
        folder_.write(name, "");
    }
    {
        SessionStore store(file());
        store.keep(someSession("/a"));
    }
    EXPECT_EQ(kept(), someSession("/a"));
}

TEST_F(SessionStoreTest, SaysOnceThatItCannotWrite) {
    folder_.write("state", "a file where the folder should be");
    SessionStore store(file());
    QSignalSpy said(&store, &SessionStore::notSaved);
    for (const char* catalogue : {"/a", "/b", "/c"}) {
        store.keep(someSession(catalogue));
        store.flush();
    }
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains(file()));
    EXPECT_EQ(store.session().catalogue, "/c") << "the program goes on";
    fs::remove(folder_.path() / "state");
    store.keep(someSession("/d"));
    store.flush();
    EXPECT_EQ(kept(), someSession("/d"));
}

} // namespace
} // namespace rungwise::app
