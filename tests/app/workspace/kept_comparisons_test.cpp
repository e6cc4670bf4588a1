// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that people and other programs write into as well.
#include "app/workspace/kept_comparisons.h"

#include "app/text/to_qt.h"
#include "tests/support/temporary_folder.h"

#include <QFileInfo>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace rungwise::app {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

SavedComparison comparisonOf(const std::string& title, const char* role = "a") {
    SavedComparison comparison;
    comparison.title = title;
    comparison.catalogueId = "test";
    comparison.choice.roles = {*RoleId::parse(role), *RoleId::parse("other")};
    return comparison;
}

class KeptComparisonsTest : public ::testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> titles() const {
        std::vector<std::string> titles;
        for (const KeptComparison& each : kept_.list()) titles.push_back(each.comparison.title);
        return titles;
    }

    QString save(const SavedComparison& comparison) {
        const auto saved = kept_.save(comparison);
        EXPECT_TRUE(saved) << (saved ? "" : saved.error().toStdString());
        return saved.value_or(QString());
    }

    test::TemporaryFolder folder_;
    KeptComparisons kept_{fromPath(folder_.path() / "comparisons")};
};

TEST_F(KeptComparisonsTest, AreNoneWithoutAFolder) {
    EXPECT_TRUE(kept_.list().empty());
    EXPECT_EQ(kept_.unreadable(), 0);
}

TEST_F(KeptComparisonsTest, AreReadAsTheyWereSaved) {
    const SavedComparison comparison = comparisonOf("Which way?");
    const QString file = save(comparison);
    EXPECT_EQ(QFileInfo(file).fileName(), QStringLiteral("Which way-.yaml"));
    const auto list = kept_.list();
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].comparison, comparison);
    EXPECT_EQ(fromPath(list[0].file), file);
}

TEST_F(KeptComparisonsTest, AreSortedAsAReaderSorts) {
    for (const char* title : {"Team 10", "team 9", "Ärzte", "Zoo", "Architects"}) {
        save(comparisonOf(title));
    }
    const auto sorted = titles();
    ASSERT_EQ(sorted.size(), 5U);
    EXPECT_EQ(sorted[0], "Architects");
    EXPECT_EQ(titles(), sorted) << "the same each time";
}

TEST_F(KeptComparisonsTest, ReplaceTheOneWithTheSameTitle) {
    const QString first = save(comparisonOf("Plan", "a"));
    const QString other = save(comparisonOf("Plan?", "b"));
    EXPECT_EQ(save(comparisonOf("Plan", "c")), first);
    EXPECT_NE(other, first);
    EXPECT_THAT(titles(), ElementsAre("Plan", "Plan?"));
    EXPECT_EQ(kept_.list()[0].comparison, comparisonOf("Plan", "c"));
}

TEST_F(KeptComparisonsTest, TakeAnotherNameWhereOneIsTaken) {
    folder_.write("comparisons/Plan.yaml", "not a comparison");
    fs::create_symlink("/nowhere", folder_.path() / "comparisons/Plan 2.yaml");
    fs::create_directory(folder_.path() / "comparisons/Plan 3.yaml");
    const QString file = save(comparisonOf("Plan"));
    EXPECT_EQ(QFileInfo(file).fileName(), QStringLiteral("Plan 4.yaml"));
    EXPECT_EQ(test::readBytes(folder_.path() / "comparisons/Plan.yaml"), "not a comparison");
    EXPECT_EQ(kept_.unreadable(), 3);
}

TEST_F(KeptComparisonsTest, HaveFilesInTheFolderWhateverTheTitle) {
    const std::string titles[] = {
        "../../outside", "/etc/passwd",         "...", "",           "-rf",
        "a\nb",          std::string(300, 'x'), "CON", "<b>bold</b>"};
    for (const std::string& title : titles) {
        const QString file = save(comparisonOf(title));
        EXPECT_EQ(QFileInfo(file).canonicalPath(),
                  QFileInfo(fromPath(folder_.path() / "comparisons")).canonicalFilePath())
            << title;
    }
    EXPECT_EQ(kept_.list().size(), std::size(titles));
}

TEST_F(KeptComparisonsTest, LeaveOutAndCountWhatIsNone) {
    save(comparisonOf("Good"));
    const fs::path inside = folder_.path() / "comparisons";
    const fs::path secret = folder_.write("secret.yaml", "rungwise-comparison: 1\ntitle: Secret\n");
    fs::create_symlink(secret, inside / "link.yaml");
    fs::create_symlink("/nowhere", inside / "dangling.yaml");
    fs::create_directory(inside / "folder.yml");
    ASSERT_EQ(::mkfifo((inside / "pipe.yaml").c_str(), 0600), 0);
    folder_.write("comparisons/broken.yaml", "rungwise-comparison: [1\n");
    folder_.write("comparisons/other.yaml", "rungwise: 1\n");
    folder_.write("comparisons/large.yaml", std::string(2U << 20U, '#'));
    folder_.write("comparisons/empty.yml", "");
    folder_.write("comparisons/README.md", "of no concern");
    EXPECT_THAT(titles(), ElementsAre("Good"));
    EXPECT_EQ(kept_.unreadable(), 8);
}

TEST_F(KeptComparisonsTest, CanBeCalledSomethingElse) {
    const QString file = save(comparisonOf("Old"));
    save(comparisonOf("Taken"));
    EXPECT_TRUE(kept_.rename(file, QStringLiteral("New")));
    EXPECT_THAT(titles(), ElementsAre("New", "Taken"));
    EXPECT_EQ(fromPath(kept_.list()[0].file), file);
    EXPECT_TRUE(kept_.rename(file, QStringLiteral("New")));
    const auto refused = kept_.rename(file, QStringLiteral("Taken"));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().contains(QStringLiteral("Taken")));
    EXPECT_THAT(titles(), ElementsAre("New", "Taken"));
}

TEST_F(KeptComparisonsTest, AreTheOnlyFilesThatAreTouched) {
    save(comparisonOf("Good"));
    const fs::path outside =
        folder_.write("outside.yaml", "rungwise-comparison: 1\ntitle: Outside\n");
    fs::create_symlink(outside, folder_.path() / "comparisons/link.yaml");
    fs::create_directory(folder_.path() / "comparisons/folder.yaml");
    const fs::path untouchable[] = {outside, folder_.path() / "comparisons/link.yaml",
                                    folder_.path() / "comparisons/folder.yaml",
                                    folder_.path() / "comparisons/missing.yaml",
                                    folder_.path() / "comparisons/../outside.yaml"};
    for (const fs::path& file : untouchable) {
        EXPECT_FALSE(kept_.rename(fromPath(file), QStringLiteral("Mine"))) << file;
        EXPECT_FALSE(kept_.remove(fromPath(file))) << file;
    }
    EXPECT_EQ(test::readBytes(outside), "rungwise-comparison: 1\ntitle: Outside\n");
    EXPECT_TRUE(fs::is_symlink(folder_.path() / "comparisons/link.yaml"));
}

TEST_F(KeptComparisonsTest, AreRemoved) {
    const QString file = save(comparisonOf("Unwanted"));
    save(comparisonOf("Wanted"));
    EXPECT_TRUE(kept_.remove(file));
    EXPECT_FALSE(QFileInfo::exists(file));
    EXPECT_THAT(titles(), ElementsAre("Wanted"));
    EXPECT_FALSE(kept_.remove(file)) << "it is gone";
}

TEST_F(KeptComparisonsTest, SayWhyTheyWereNotSaved) {
    folder_.write("comparisons", "a file where the folder should be");
    const auto saved = kept_.save(comparisonOf("Plan"));
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().contains(QStringLiteral("Plan.yaml")));
    EXPECT_TRUE(kept_.list().empty());
}

} // namespace
} // namespace rungwise::app
