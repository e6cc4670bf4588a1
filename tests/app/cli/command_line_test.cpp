// SPDX-License-Identifier: GPL-3.0-or-later
// The command line from the outside: what is typed, what comes out, with which exit code.
#include "app/cli/command_line.h"

#include "app/text/to_qt.h"
#include "tests/app/support/sample_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace rungwise::app {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

struct Answer {
    ExitCode code;
    std::string results;
    std::string messages;
};

class CommandLineTest : public ::testing::Test {
protected:
    static Answer type(const QStringList& words) {
        std::ostringstream results;
        std::ostringstream messages;
        const ExitCode code = runCommandLine(words, {results, messages});
        return {code, results.str(), messages.str()};
    }

    /// With the sample catalogue and in English.
    Answer typeHere(QStringList words) const {
        words << QStringLiteral("--catalogue") << path(sample_.file());
        if (!words.contains(QStringLiteral("--language"))) {
            words << QStringLiteral("--language") << QStringLiteral("en");
        }
        return type(words);
    }

    static QString path(const std::filesystem::path& file) { return toQString(file.native()); }

    QString inFolder(const char* name) const { return path(sample_.file().parent_path() / name); }

    static QStringList words(const char* text) { return QString::fromUtf8(text).split(u' '); }

    static QJsonObject json(const std::string& text) {
        QJsonParseError error{};
        const auto document = QJsonDocument::fromJson(toQByteArray(text), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
        return document.object();
    }

    test::SampleCatalogue sample_;
};

TEST_F(CommandLineTest, HelpNamesEveryCommand) {
    const Answer answer = type(words("--help"));
    EXPECT_EQ(answer.code, ExitCode::Success);
    for (const char* name :
         {"check", "list", "compare", "pay", "show", "--print-schema", "--baseline", "--guide"}) {
        EXPECT_THAT(answer.results, HasSubstr(name));
    }
    EXPECT_EQ(type(words("compare -h")).results, answer.results);
}

TEST_F(CommandLineTest, PrintsVersionAndSchema) {
    EXPECT_THAT(type(words("--version")).results, StartsWith("rungwise 0."));
    EXPECT_TRUE(json(type(words("--print-schema")).results).contains(QStringLiteral("$schema")));
}

TEST_F(CommandLineTest, UsageErrorsEndWithTwoAndPointToTheHelp) {
    for (const char* typed :
         {"compair a b", "nonsense", "check", "compare maker", "show", "show maker lead",
          "list maker", "compare maker lead --nonsense", "compare maker lead --filter some",
          "compare maker lead --format doc", "compare maker lead --format pdf",
          "compare maker lead -o out.doc", "check x --format md", "show maker --format csv"}) {
        const Answer answer = type(words(typed));
        EXPECT_EQ(answer.code, ExitCode::Trouble) << typed;
        EXPECT_THAT(answer.results, IsEmpty()) << typed;
        EXPECT_THAT(answer.messages, HasSubstr("--help")) << typed;
    }
}

TEST_F(CommandLineTest, UsageErrorsNameTheOptionAndItsChoices) {
    EXPECT_THAT(
        typeHere(words("compare maker lead --filter some")).messages,
        HasSubstr("“some” is no value for --filter; choose one of: all, differences, same"));
    EXPECT_THAT(type(words("compair a b")).messages, HasSubstr("did you mean “compare”?"));
    EXPECT_THAT(type(words("list --language Deutsch!")).messages, HasSubstr("--language"));
    EXPECT_THAT(type(words("list --nonsense")).messages, HasSubstr("no option “--nonsense”"));
    EXPECT_THAT(type(words("list -x")).messages, HasSubstr("no option “-x”"));
    EXPECT_THAT(type(words("--catalogue here list")).messages,
                HasSubstr("“--catalogue” stands before the command"));
    EXPECT_THAT(type({path(sample_.file()), path(sample_.file())}).messages,
                HasSubstr("one catalogue at a time"));
}

TEST_F(CommandLineTest, ChecksCleanFiles) {
    const Answer answer = type({QStringLiteral("check"), path(sample_.file())});
    EXPECT_EQ(answer.code, ExitCode::Success) << answer.results;
    EXPECT_EQ(answer.results, "no problems found in 1 file\n");
}

TEST_F(CommandLineTest, CheckEndsWithOneForErrors) {
    const auto bad = sample_.folder().write("bad/bad.yaml", "rungwise: 1\nroles: 3\n");
    const Answer answer = type({QStringLiteral("check"), path(bad), path(sample_.file())});
    EXPECT_EQ(answer.code, ExitCode::Findings);
    EXPECT_THAT(answer.results, HasSubstr("bad.yaml:2:"));
}

TEST_F(CommandLineTest, WarningsCountOnlyWhenStrict) {
    const auto file = sample_.folder().write(
        "warn/w.yaml", "rungwise: 1\ncatalogue: {id: w, title: W, colour: red}\n");
    const QStringList typed{QStringLiteral("check"), path(file)};
    const Answer answer = type(typed);
    EXPECT_EQ(answer.code, ExitCode::Success) << answer.results;
    EXPECT_THAT(answer.results, HasSubstr("warning"));
    EXPECT_EQ(type(typed + words("--strict")).code, ExitCode::Findings);
}

TEST_F(CommandLineTest, CheckEndsWithTwoForMissingFiles) {
    EXPECT_EQ(type({QStringLiteral("check"), inFolder("none.yaml")}).code, ExitCode::Trouble);
}

TEST_F(CommandLineTest, CheckSpeaksJsonAndSarif) {
    const QStringList typed{QStringLiteral("check"), path(sample_.file()),
                            QStringLiteral("--format")};
    EXPECT_TRUE(json(type(typed + words("json")).results).contains(QStringLiteral("diagnostics")));
    EXPECT_EQ(json(type(typed + words("sarif")).results)[QStringLiteral("version")].toString(),
              QStringLiteral("2.1.0"));
}

TEST_F(CommandLineTest, ListsRoles) {
    EXPECT_THAT(typeHere(words("list")).results, HasSubstr("Lead & <i>Maker</i>"));
    EXPECT_FALSE(json(typeHere(words("list --format json")).results).isEmpty());
}

TEST_F(CommandLineTest, ComparesAsMarkdownByDefault) {
    const Answer answer = typeHere(words("compare maker lead"));
    EXPECT_EQ(answer.code, ExitCode::Success);
    EXPECT_THAT(answer.messages, IsEmpty());
    EXPECT_THAT(answer.results, StartsWith("# "));
    EXPECT_THAT(answer.results, HasSubstr("One part"));
}

TEST_F(CommandLineTest, FindsRolesByTitleInAnyCase) {
    const Answer byId = typeHere(words("compare maker lead"));
    const Answer byTitle = typeHere(
        {QStringLiteral("compare"), QStringLiteral("MAKER"), QStringLiteral("head maker")});
    EXPECT_EQ(byTitle.results, byId.results);
}

TEST_F(CommandLineTest, UnknownRolesGetTheNearestNames) {
    const Answer answer = typeHere(words("compare maker ownr"));
    EXPECT_EQ(answer.code, ExitCode::Trouble);
    EXPECT_THAT(answer.messages, HasSubstr("did you mean: Owner (owner)"));
    EXPECT_THAT(answer.results, IsEmpty());
}

TEST_F(CommandLineTest, RefusesARoleTwiceAndAForeignBaseline) {
    EXPECT_THAT(typeHere(words("compare maker Maker")).messages,
                HasSubstr("Maker (maker) is named twice"));
    EXPECT_THAT(typeHere(words("compare maker lead --baseline owner")).messages,
                HasSubstr("--baseline"));
    EXPECT_THAT(typeHere(words("compare a b c d e f")).messages, HasSubstr("2 to 5"));
}

TEST_F(CommandLineTest, BaselineFilterAndLanguageReachTheComparison) {
    const std::string all = typeHere(words("compare maker lead")).results;
    EXPECT_NE(typeHere(words("compare maker lead --baseline lead")).results, all);
    EXPECT_THAT(typeHere(words("compare maker lead --filter differences")).results,
                Not(HasSubstr("= Focus")));
    EXPECT_THAT(typeHere(words("compare maker lead --language de")).results, HasSubstr("Ein Teil"));
}

TEST_F(CommandLineTest, WritesJsonAndCsvByTheEnding) {
    EXPECT_EQ(typeHere(words("compare maker lead -o") << inFolder("c.json")).code,
              ExitCode::Success);
    EXPECT_EQ(json(test::readBytes(toPath(inFolder("c.json"))))[QStringLiteral("rungwise-result")]
                  .toInt(),
              1);
    const Answer csv = typeHere(words("compare maker lead --output") << inFolder("c.csv"));
    EXPECT_EQ(csv.code, ExitCode::Success);
    EXPECT_THAT(csv.results, IsEmpty());
    EXPECT_THAT(test::readBytes(toPath(inFolder("c.csv"))), HasSubstr("One part"));
}

TEST_F(CommandLineTest, WritesAPdfWhoseTextCanBeRead) {
    const QString file = inFolder("c.pdf");
    ASSERT_EQ(typeHere(words("compare maker lead -o") << file).code, ExitCode::Success);
    EXPECT_THAT(test::readBytes(toPath(file)), StartsWith("%PDF-1."));
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) GTEST_SKIP() << "pdftotext is not installed (package poppler-utils)";
    QProcess process;
    process.start(reader, {file, QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished());
    const std::string text = process.readAllStandardOutput().toStdString();
    EXPECT_THAT(text, HasSubstr("All <b>parts</b>"));
    EXPECT_THAT(text, HasSubstr("Page 1 of 1"));
    EXPECT_THAT(text, HasSubstr("No data"));
    EXPECT_THAT(text, HasSubstr("differ")) << "a ligature cannot be searched for";
}

TEST_F(CommandLineTest, SaysWhyAFileCannotBeWritten) {
    const Answer answer = typeHere(words("compare maker lead -o") << inFolder("no/such/c.md"));
    EXPECT_EQ(answer.code, ExitCode::Trouble);
    EXPECT_THAT(answer.messages, HasSubstr("no/such/c.md"));
    EXPECT_THAT(answer.messages, Not(HasSubstr("--help")));
}

TEST_F(CommandLineTest, ShowsOneRole) {
    EXPECT_THAT(typeHere(words("show lead")).results, HasSubstr("Coach the makers"));
}

TEST_F(CommandLineTest, CountsProblemsOfTheCatalogueAndGoesOn) {
    sample_.folder().write("mixed/a.yaml", test::sampleText);
    sample_.folder().write("mixed/b.yaml", "roles: [{id: broken}]\n");
    const Answer answer = type(words("list --language en --catalogue") << inFolder("mixed"));
    EXPECT_EQ(answer.code, ExitCode::Success);
    EXPECT_THAT(answer.messages, HasSubstr("1 problem in"));
    EXPECT_THAT(answer.messages, HasSubstr("rungwise check"));
}

TEST_F(CommandLineTest, RefusesACatalogueWithoutRoles) {
    const Answer answer = type(words("list --language en --catalogue") << inFolder("none"));
    EXPECT_EQ(answer.code, ExitCode::Trouble);
    EXPECT_THAT(answer.messages, HasSubstr("no role could be read"));
    sample_.folder().write("empty/a.yaml", "rungwise: 1\ncatalogue: {id: a, title: A}\n");
    EXPECT_THAT(type(words("list --language en --catalogue") << inFolder("empty")).messages,
                HasSubstr("holds no roles"));
}

TEST_F(CommandLineTest, SpeaksGerman) {
    const Answer answer = typeHere(words("compare maker lead --language de --filter some"));
    EXPECT_THAT(answer.messages, HasSubstr("all, differences, same"));
    EXPECT_THAT(answer.messages, Not(HasSubstr("choose")));
}

TEST_F(CommandLineTest, NoticesThatTheOutputCannotBeWritten) {
    std::ostringstream results;
    std::ostringstream messages;
    results.setstate(std::ios::badbit);
    EXPECT_EQ(runCommandLine(words("--version"), {results, messages}), ExitCode::Trouble);
    EXPECT_THAT(messages.str(), HasSubstr("rungwise: "));
}

TEST_F(CommandLineTest, TheBundledCatalogueIsTheDefault) {
    const Answer answer = type(words("list --language en"));
    EXPECT_EQ(answer.code, ExitCode::Success);
    EXPECT_THAT(answer.results, HasSubstr("product-lead"));
}

} // namespace
} // namespace rungwise::app
