// SPDX-License-Identifier: GPL-3.0-or-later
// Problems as a table: words, order, names of files.
#include "app/items/problem_model.h"

#include "app/text/to_qt.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

#include <string>

namespace rungwise::app {
namespace {

using enum DiagnosticCode;

Diagnostic problem(DiagnosticCode code, std::string file, int line, int column,
                   std::vector<std::string> arguments = {}) {
    return {code, {std::move(file), line, column}, {}, std::move(arguments), {}};
}

Diagnostics sample() {
    return {
        problem(UnknownSkill, "/home/a/roles/lead.yaml", 100, 3, {"roadmaping", "roadmapping"}),
        problem(EmptyFile, "/home/a/empty.yaml", 0, 0),
        problem(TabIndentation, "/home/a/roles/lead.yaml", 9, 20),
        problem(EmptyFile, "/home/a/roles/blank.yaml", 0, 0),
        problem(TabIndentation, "/home/a/roles/lead.yaml", 10, 3),
    };
}

class ProblemModelTest : public ::testing::Test {
protected:
    ProblemModelTest() { model_.show(sample(), QStringLiteral("/home/a")); }

    [[nodiscard]] QString at(int line, ProblemColumn column, int role = Qt::DisplayRole) const {
        return model_.index(line, static_cast<int>(column)).data(role).toString();
    }

    [[nodiscard]] QStringList all(ProblemColumn column) const {
        QStringList texts;
        for (int line = 0; line < model_.rowCount(); ++line) texts << at(line, column);
        return texts;
    }

    void sort(ProblemColumn column, Qt::SortOrder order = Qt::AscendingOrder) {
        model_.sort(static_cast<int>(column), order);
    }

    [[nodiscard]] QStringList places() const {
        QStringList texts;
        for (int line = 0; line < model_.rowCount(); ++line) {
            const Location& where = model_.problemAt(line).where;
            texts << model_.shortPlace({where.file, where.line, 0});
        }
        return texts;
    }

    ProblemModel model_;
    QAbstractItemModelTester tester_{&model_,
                                     QAbstractItemModelTester::FailureReportingMode::Warning};
};

QStringList words(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* text : texts) list << QString::fromUtf8(text);
    return list;
}

TEST_F(ProblemModelTest, BeginsInTheOrderOfPlaces) {
    EXPECT_EQ(places(), words({"empty.yaml", "roles/blank.yaml", "roles/lead.yaml, line 9",
                               "roles/lead.yaml, line 10", "roles/lead.yaml, line 100"}));
}

TEST_F(ProblemModelTest, SaysTheSeverityInAMarkAndAWord) {
    EXPECT_EQ(at(0, ProblemColumn::Severity), QStringLiteral("△ Warning"));
    EXPECT_EQ(at(2, ProblemColumn::Severity), QStringLiteral("✕ Error"));
    EXPECT_EQ(model_.count(Severity::Error), 3);
    EXPECT_EQ(model_.count(Severity::Warning), 2);
}

TEST_F(ProblemModelTest, SortsNumbersAsNumbers) {
    sort(ProblemColumn::Line);
    EXPECT_EQ(all(ProblemColumn::Line), words({"", "", "9", "10", "100"}));
    sort(ProblemColumn::Line, Qt::DescendingOrder);
    EXPECT_EQ(all(ProblemColumn::Line), words({"100", "10", "9", "", ""}));
}

TEST_F(ProblemModelTest, LeavesEqualsInTheOrderOfPlaces) {
    sort(ProblemColumn::Severity);
    EXPECT_EQ(places(), words({"roles/lead.yaml, line 9", "roles/lead.yaml, line 10",
                               "roles/lead.yaml, line 100", "empty.yaml", "roles/blank.yaml"}));
    sort(ProblemColumn::Column, Qt::DescendingOrder);
    EXPECT_EQ(places(), words({"roles/lead.yaml, line 9", "roles/lead.yaml, line 10",
                               "roles/lead.yaml, line 100", "empty.yaml", "roles/blank.yaml"}));
}

TEST(ProblemModel, LeavesManyEqualsInTheOrderOfPlaces) {
    Diagnostics many;
    for (int line = 200; line > 0; --line) {
        many.push_back(problem(line % 3 == 0 ? EmptyFile : TabIndentation, "x", line, 1));
    }
    ProblemModel model;
    model.show(many, {});
    model.sort(static_cast<int>(ProblemColumn::Message), Qt::DescendingOrder);
    for (int line = 1; line < model.rowCount(); ++line) {
        const Diagnostic& before = model.problemAt(line - 1);
        const Diagnostic& after = model.problemAt(line);
        if (before.code != after.code) continue;
        EXPECT_LT(before.where.line, after.where.line);
    }
}

TEST_F(ProblemModelTest, SortsTextsAndGoesBackToPlaces) {
    const QStringList byPlace = places();
    sort(ProblemColumn::Message);
    QStringList sorted = all(ProblemColumn::Message);
    EXPECT_TRUE(std::is_sorted(sorted.begin(), sorted.end()));
    sort(ProblemColumn::File, Qt::DescendingOrder);
    EXPECT_EQ(at(0, ProblemColumn::File), QStringLiteral("roles/lead.yaml"));
    EXPECT_EQ(at(4, ProblemColumn::File), QStringLiteral("empty.yaml"));
    model_.sort(-1);
    EXPECT_EQ(places(), byPlace);
}

TEST_F(ProblemModelTest, KeepsTheSortingWhenTheCatalogueIsReadAgain) {
    sort(ProblemColumn::Line, Qt::DescendingOrder);
    model_.show(sample(), QStringLiteral("/home/a"));
    EXPECT_EQ(at(0, ProblemColumn::Line), QStringLiteral("100"));
}

TEST_F(ProblemModelTest, CarriesAlongWhatPointsIntoIt) {
    const QPersistentModelIndex line = model_.index(4, 2);
    sort(ProblemColumn::Line, Qt::DescendingOrder);
    EXPECT_EQ(line.row(), 0);
    EXPECT_EQ(line.column(), 2);
    EXPECT_EQ(model_.lineOf(model_.problemAt(3)), 3);
    EXPECT_EQ(model_.lineOf(problem(EmptyFile, "elsewhere", 0, 0)), std::nullopt);
}

TEST_F(ProblemModelTest, EveryCellSpeaks) {
    for (int line = 0; line < model_.rowCount(); ++line) {
        for (int column = 0; column < model_.columnCount(); ++column) {
            const QVariant spoken = model_.index(line, column).data(Qt::AccessibleTextRole);
            EXPECT_FALSE(spoken.toString().isEmpty()) << line << ' ' << column;
        }
    }
    EXPECT_EQ(at(2, ProblemColumn::Severity, Qt::AccessibleTextRole),
              QStringLiteral("Error in roles/lead.yaml, line 9, column 20: the line is indented "
                             "with a tab"));
    EXPECT_EQ(at(0, ProblemColumn::Line, Qt::AccessibleTextRole), QStringLiteral("The whole file"));
}

struct NameCase {
    const char* root;
    const char* file;
    const char* shown;
};

TEST(ProblemModel, NamesFilesRelativeToTheCatalogue) {
    const NameCase cases[] = {
        {"/home/a", "/home/a/roles/x.yaml", "roles/x.yaml"},
        {"/home/a/", "/home/a/x.yaml", "x.yaml"},
        {"/home/a/x.yaml", "/home/a/x.yaml", "x.yaml"},
        {"/home/a", "/home/a", "a"},
        {"/home/a", "/home/abc/x.yaml", "/home/abc/x.yaml"},
        {"/", "/x.yaml", "x.yaml"},
        {"", "/home/a/x.yaml", "/home/a/x.yaml"},
        {"catalogue", "catalogue/x.yaml", "x.yaml"},
        {"/home/a", "/home/a/line\nbreak\x1b[31m.yaml", "line\uFFFDbreak\uFFFD[31m.yaml"},
        {"/home/a", "/home/a/\u202Etxt.yaml", "\uFFFDtxt.yaml"},
    };
    for (const NameCase& named : cases) {
        ProblemModel model;
        model.show({problem(EmptyFile, named.file, 0, 0)}, QString::fromUtf8(named.root));
        EXPECT_EQ(toUtf8(model.index(0, 1).data().toString()), named.shown);
    }
}

TEST(ProblemModel, ShowsMarkupAsText) {
    ProblemModel model;
    model.show({problem(UnknownSkill, "/a/<b>x</b>.yaml", 1, 1, {"<img src=x>\n", "<i>"})},
               QStringLiteral("/a"));
    EXPECT_EQ(model.index(0, 1).data(Qt::ToolTipRole).toString(),
              QStringLiteral("<p>/a/&lt;b&gt;x&lt;/b&gt;.yaml</p>"));
    const QString message = model.index(0, 4).data().toString();
    EXPECT_TRUE(message.contains(QStringLiteral("<img src=x>\uFFFD"))) << message.toStdString();
    EXPECT_FALSE(
        model.index(0, 4).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
}

TEST(ProblemModel, DetailsHoldEverythingThatIsKnown) {
    Diagnostic twice = problem(DuplicateId, "/a/x.yaml", 7, 3, {"maker"});
    twice.path = "roles[2].id";
    twice.related = Location{"/a/y.yaml", 2, 5};
    ProblemModel model;
    model.show({twice}, QStringLiteral("/a"));
    EXPECT_EQ(model.details(0),
              QStringLiteral("Error: the id “maker” is defined a second time; this one is left out "
                             "(duplicate-id)\n"
                             "Hint: give one of the two another id\n"
                             "Place: /a/x.yaml, line 7, column 3\n"
                             "Inside the file: roles[2].id\n"
                             "See also: y.yaml, line 2, column 5 (first given here)"));
}

} // namespace
} // namespace rungwise::app
