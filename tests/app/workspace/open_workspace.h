// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace under test, with everything it has told.
#pragma once

#include "app/text/to_qt.h"
#include "app/workspace/workspace.h"
#include "tests/support/temporary_folder.h"

#include <QStringList>
#include <QTest>
#include <gtest/gtest.h>

#include <string>

namespace rungwise::test {

inline constexpr int patience = 5'000; ///< milliseconds, enough for a machine under load

/// A sound catalogue with this many roles.
[[nodiscard]] inline std::string soundText(int roles) {
    std::string text = "rungwise: 1\ncatalogue: {id: test, title: Test}\nroles:\n";
    for (int i = 0; i < roles; ++i) {
        const std::string number = std::to_string(i);
        text.append("  - {id: role-").append(number);
        text.append(", name: \"Role ").append(number).append("\"}\n");
    }
    return text;
}

/// One of its roles has errors, the others are sound.
[[nodiscard]] inline std::string flawedText(int roles) {
    return soundText(roles) + "  - {id: flawed, name: [no, name]}\n";
}

inline constexpr const char* brokenText = "roles: [{id: \"unclosed\n";

class WorkspaceTest : public ::testing::Test {
protected:
    WorkspaceTest() { listen(); }

    void listen() {
        using app::Workspace;
        const auto note = [this](const char* what) {
            return [this, what] { told_ << QString::fromLatin1(what); };
        };
        QObject::connect(&workspace_, &Workspace::loadingStarted, note("started"));
        QObject::connect(&workspace_, &Workspace::loadingEnded, note("ended"));
        QObject::connect(&workspace_, &Workspace::replaced, note("replaced"));
        QObject::connect(&workspace_, &Workspace::checked, note("checked"));
        QObject::connect(&workspace_, &Workspace::notOpened, note("not opened"));
        QObject::connect(&workspace_, &Workspace::progressed,
                         [this](int done, int found) { progress_.emplace_back(done, found); });
    }

    [[nodiscard]] std::size_t roles() const { return workspace_.catalogue()->roles().size(); }

    /// Opens and waits until that has ended.
    void open(const std::filesystem::path& path) {
        told_.clear();
        workspace_.open(app::fromPath(path));
        ASSERT_TRUE(waitFor([&] { return !workspace_.isLoading(); }));
    }

    template <class Condition> [[nodiscard]] static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, patience);
    }

    [[nodiscard]] bool becomes(app::Freshness freshness) {
        return waitFor([&] { return workspace_.freshness() == freshness; });
    }

    [[nodiscard]] bool showsRoles(std::size_t count) {
        return waitFor(
            [&] { return roles() == count && workspace_.freshness() == app::Freshness::Current; });
    }

    TemporaryFolder folder_;
    app::Workspace workspace_;
    QStringList told_;
    std::vector<std::pair<int, int>> progress_;
};

} // namespace rungwise::test
