// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise ladder from the outside: who stands where, in a picture without faults.
#include "tests/app/cli/picture_faults.h"
#include "tests/app/cli/typed_command.h"
#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

constexpr std::string_view twoLadders = R"(rungwise: 1
catalogue: {id: l, title: Two ladders, language: en}
sources: [{id: book, title: Book}, {id: page, title: Page}]
levels: [{id: l1, name: Junior}, {id: l2, name: Senior}]
roles: [{id: a, name: Role A, level: l1}, {id: b, name: Role B, level: l2}, {id: c, name: Role C, level: l2}]
ladders:
  - {id: one, name: {en: First way, de: Erster Weg}, sources: [book], steps: [a, b]}
  - {id: two, name: Other way, sources: [page], steps: [a, c]}
)";

class LadderCommand : public ::testing::Test {
protected:
    [[nodiscard]] test::Answer ladder(const char* words, const QStringList& more = {}) const {
        return test::typed(words, more + QStringList{QStringLiteral("--catalogue"),
                                                     toQString(file_.native()),
                                                     QStringLiteral("--language=en")});
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.write("ladders.yaml", twoLadders);
};

/// "a > b" for every edge that this ladder states.
QSet<QString> movesOf(const QJsonObject& result, const QString& ladder) {
    QSet<QString> moves;
    for (const QJsonValue& edge : result[u"edges"].toArray()) {
        for (const QJsonValue& statement : edge[u"statements"].toArray()) {
            if (statement[u"ladder"].toString() != ladder) continue;
            moves << edge[u"from"].toString() + QStringLiteral(" > ") + edge[u"to"].toString();
        }
    }
    return moves;
}

/// The moves of "a b/c d": every role to each of the next.
QSet<QString> climbing(const char* rungs) {
    QSet<QString> moves;
    const QStringList steps = QString::fromLatin1(rungs).split(u' ');
    for (qsizetype i = 1; i < steps.size(); ++i) {
        for (const QString& from : steps[i - 1].split(u'/')) {
            for (const QString& to : steps[i].split(u'/')) {
                moves << from + QStringLiteral(" > ") + to;
            }
        }
    }
    return moves;
}

TEST_F(LadderCommand, DrawsTheBundledLaddersWholeAndWithoutFaults) {
    const QJsonObject result = test::typed("ladder --format json").json();
    EXPECT_EQ(result[u"kind"].toString(), QStringLiteral("ladder"));
    EXPECT_EQ(movesOf(result, QStringLiteral("product-lead-path")),
              climbing("associate-product-manager/junior-product-manager product-manager "
                       "product-lead senior-product-lead vp-of-product chief-product-officer"));
    EXPECT_EQ(movesOf(result, QStringLiteral("product-manager-path")),
              climbing("associate-product-manager/junior-product-manager product-manager "
                       "senior-product-manager product-director vp-of-product "
                       "chief-product-officer"));
    EXPECT_EQ(movesOf(result, QStringLiteral("general-path")),
              climbing("associate-product-manager "
                       "junior-product-manager/product-owner/technical-product-manager "
                       "product-manager senior-product-manager product-lead/lead-product-manager "
                       "product-director/group-product-manager vp-of-product "
                       "chief-product-officer"));
    const QSet<QString> fork = movesOf(result, QStringLiteral("senior-lead-director"));
    EXPECT_TRUE(
        fork.contains(climbing("senior-product-manager lead-product-manager product-director")));
    EXPECT_EQ(toUtf8(test::pictureFaults(result).join(u'\n')), "");
}

TEST_F(LadderCommand, WouldSeeFaults) {
    QJsonObject result = test::typed("ladder --format json").json();
    QJsonArray nodes = result[u"nodes"].toArray();
    QJsonObject moved = nodes[1].toObject();
    moved[u"x"] = nodes[0][u"x"];
    moved[u"y"] = nodes[0][u"y"];
    nodes[1] = moved;
    result[u"nodes"] = nodes;
    const QString faults = test::pictureFaults(result).join(u'\n');
    EXPECT_TRUE(faults.contains(QStringLiteral("boxes overlap"))) << toUtf8(faults);
    EXPECT_TRUE(faults.contains(QStringLiteral("off its box"))) << toUtf8(faults);
}

TEST_F(LadderCommand, ShowsOnlyTheLaddersAndSourcesAskedFor) {
    const auto idsOf = [&](const char* words, const QStringList& more = {}) {
        QStringList ids;
        const QJsonObject result =
            ladder(words, more + QStringList{QStringLiteral("--format=json")}).json();
        for (const QJsonValue& one : result[u"ladders"].toArray()) ids << one[u"id"].toString();
        return toUtf8(ids.join(u' '));
    };
    EXPECT_EQ(idsOf("ladder"), "one two");
    EXPECT_EQ(idsOf("ladder two"), "two");
    EXPECT_EQ(idsOf("ladder", {QStringLiteral("ERSTER weg")}), "one");
    EXPECT_EQ(idsOf("ladder two one two"), "one two");
    EXPECT_EQ(idsOf("ladder --source page"), "two");
    EXPECT_EQ(idsOf("ladder --source Page,book"), "one two");
}

TEST_F(LadderCommand, LettersComparedRoles) {
    const QJsonObject result =
        ladder("ladder --format json --roles", {QStringLiteral("Role B,a")}).json();
    QStringList letters;
    for (const QJsonValue& node : result[u"nodes"].toArray()) {
        letters << node[u"role"].toString() + u':' + node[u"letter"].toString();
    }
    letters.sort();
    EXPECT_EQ(toUtf8(letters.join(u' ')), "a:B b:A c:");
}

TEST_F(LadderCommand, LeavesLabelsOutWhenAsked) {
    const auto labels = [](const char* words) {
        return test::typed(words).results.find("label_box") != std::string::npos;
    };
    EXPECT_TRUE(labels("ladder --format json"));
    EXPECT_TRUE(labels("ladder --format json --labels on"));
    EXPECT_FALSE(labels("ladder --format json --labels off"));
}

TEST_F(LadderCommand, RefusesWhatIsNotThereAndNamesWhatIs) {
    const auto refused = [&](const char* words, const char* said) {
        const test::Answer answer = ladder(words);
        EXPECT_EQ(answer.code, ExitCode::Trouble) << words;
        EXPECT_THAT(answer.results, IsEmpty()) << words;
        EXPECT_THAT(answer.messages, HasSubstr(said)) << words;
    };
    refused("ladder three", "no ladder is called “three”; did you mean: First way (one)");
    refused("ladder --source web", "“web” is no value for --source; choose one of: Book (book)");
    refused("ladder --roles z", "no role is called “z”");
    refused("ladder --roles a,a", "named twice");
    refused("ladder --labels yes", "“yes” is no value for --labels; choose one of: on, off");
    refused("ladder -o l.csv", "says no format");
    refused("ladder --format png", "--format png needs a file");
}

TEST_F(LadderCommand, CallsNothingByBlanks) {
    const auto file = folder_.write("other.yaml", R"(rungwise: 1
catalogue: {id: o, title: Other, language: en}
roles: [{id: a, name: Role A}]
ladders: [{id: one, name: {de: Nur deutsch}, steps: [a]}]
)");
    const test::Answer answer =
        test::typed("ladder", {QStringLiteral(" "), QStringLiteral("--catalogue"),
                               toQString(file.native()), QStringLiteral("--language=en")});
    EXPECT_EQ(answer.code, ExitCode::Trouble);
    EXPECT_THAT(answer.results, IsEmpty());
}

TEST_F(LadderCommand, WritesEveryFormatByItsEnding) {
    const auto written = [&](const char* name) {
        const test::Answer answer =
            ladder("ladder", {QStringLiteral("-o"), toQString((folder_.path() / name).native())});
        EXPECT_EQ(answer.code, ExitCode::Success) << answer.messages;
        return test::readBytes(folder_.path() / name);
    };
    EXPECT_THAT(written("l.md"), HasSubstr(", laid over each other"));
    EXPECT_THAT(written("l.json"), StartsWith("{"));
    EXPECT_THAT(written("l.png"), StartsWith("\x89PNG"));
    const std::string pdf = written("l.pdf");
    EXPECT_THAT(pdf, StartsWith("%PDF-1."));
    EXPECT_THAT(pdf, Not(HasSubstr("/Subtype /Image")));
    QXmlStreamReader svg(toQByteArray(written("l.svg")));
    QString text;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::Characters) text += svg.text();
    }
    EXPECT_FALSE(svg.hasError());
    EXPECT_TRUE(text.contains(QStringLiteral("Role C"))) << "text is text";
}

TEST_F(LadderCommand, PrintsAnOutlineWithoutAFile) {
    EXPECT_THAT(ladder("ladder one").results, StartsWith("# First way"));
    EXPECT_THAT(ladder("ladder one").results, HasSubstr("**promotion to Role B** [1]"));
}

} // namespace
} // namespace rungwise::app
