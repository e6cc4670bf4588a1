// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a role, and of what it was found by.
#include "app/items/role_words.h"

#include "tests/app/support/browsed_catalogue.h"

#include <gtest/gtest.h>

#include <ostream>

namespace rungwise::app {
namespace {

struct Said {
    const char* id;
    FoundBy by;
    const char* text;
    const char* line;
    const char* marked;
};

void PrintTo(const Said& said, std::ostream* out) {
    *out << said.line;
}

class RoleWordsLine : public ::testing::TestWithParam<Said> {};

TEST_P(RoleWordsLine, SaysWhatFoundTheRoleAndWhereItStands) {
    const Said& said = GetParam();
    const CatalogueRef catalogue = test::browsedCatalogue();
    const RoleWords words(*catalogue, "en");
    const MarkedText line =
        words.secondLine({*catalogue->roles().find(said.id), said.by, said.text});
    EXPECT_EQ(line.text.toStdString(), said.line);
    EXPECT_EQ(line.text.mid(line.from, line.length).toStdString(), said.marked);
}

INSTANTIATE_TEST_SUITE_P(
    RoleWords, RoleWordsLine,
    ::testing::Values(Said{"maker", FoundBy::Title, "", "Senior · Expert", ""},
                      Said{"maker", FoundBy::OtherTitle, "Crafts Lead",
                           "also called Crafts Lead · Senior · Expert", "Crafts Lead"},
                      Said{"maker", FoundBy::Skill, "Woodwork",
                           "asks for Woodwork · Senior · Expert", "Woodwork"},
                      Said{"maker", FoundBy::Id, "", "id maker · Senior · Expert", "maker"},
                      Said{"lead", FoundBy::Title, "", "Junior – Senior · People", ""},
                      Said{"helper", FoundBy::Title, "", "Junior", ""},
                      Said{"owner", FoundBy::Title, "", "No data on level and track", ""}));

TEST(RoleWords, SaysItAllInOneSentence) {
    const CatalogueRef catalogue = test::browsedCatalogue();
    const RoleWords words(*catalogue, "en");
    EXPECT_EQ(words.sentence({*catalogue->roles().find("maker"), FoundBy::OtherTitle, "Boss"}),
              QStringLiteral("Maker, also called Boss, Senior, Expert"));
}

TEST(RoleWords, KeepsPlacesInTextsFromFilesAsTheyAre) {
    const CatalogueRef catalogue = test::catalogueOf(R"(rungwise: 1
catalogue: {id: c, title: C, version: "1"}
levels: [{id: a, name: "%2"}, {id: b, name: "%1"}]
roles: [{id: r, name: "100%1", level: {from: a, to: b}}]
)");
    const RoleWords words(*catalogue, "en");
    const MarkedText line =
        words.secondLine({*catalogue->roles().find("r"), FoundBy::OtherTitle, "%1 <b>"});
    EXPECT_EQ(line.text, QStringLiteral("also called %1 <b> · %2 – %1"));
}

TEST(RoleWords, IsolatesOnlyNamesFromRightToLeft) {
    EXPECT_EQ(isolated(QStringLiteral("Maker")), QStringLiteral("Maker"));
    const QString hebrew = QStringLiteral("מנהל");
    EXPECT_EQ(isolated(hebrew), QChar(0x2068) + hebrew + QChar(0x2069));
}

} // namespace
} // namespace rungwise::app
