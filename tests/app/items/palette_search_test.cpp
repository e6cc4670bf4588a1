// SPDX-License-Identifier: GPL-3.0-or-later
// What one line of typing finds, and in which order.
#include "app/items/palette_search.h"

#include "tests/app/support/browsed_catalogue.h"

#include <QMenu>
#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace rungwise::app {
namespace {

std::string names(const PaletteFinding& finding, const Catalogue& catalogue) {
    std::string text;
    for (const PaletteEntry& entry : finding.entries) {
        if (!text.empty()) text += ", ";
        text += entry.role ? catalogue.roles()[entry.role->role].id.text()
                           : plainText(*entry.action).toStdString();
    }
    return text;
}

TEST(PaletteSearch, RanksTitlesBeforeWordsBeforeTheRest) {
    const CatalogueRef catalogue = test::catalogueOf(R"(rungwise: 1
catalogue: {id: c, title: C, version: "1"}
scales: [{id: s, name: S, steps: [{id: a, name: A}]}]
skills: [{id: k, name: Leadership, scale: s}]
roles:
  - {id: by-skill, name: Zed, skills: [{skill: k, level: a}]}
  - {id: other, name: Yak, also_called: [Leading hand]}
  - {id: inside, name: Misleader}
  - {id: word, name: Team-lead}
  - {id: first, name: LEAD maker}
)");
    PaletteSearch search;
    search.searchIn(catalogue, "en", {});
    EXPECT_EQ(names(search.find(QStringLiteral("lead")), *catalogue),
              "first, word, inside, other, by-skill");
    EXPECT_EQ(names(search.find(QStringLiteral("lead maker")), *catalogue), "first");
}

TEST(PaletteSearch, FindsCommandsByEveryWordOfTextAndMenus) {
    QMenu file(QStringLiteral("&File"));
    QAction* open = file.addAction(QStringLiteral("&Öffnen…"));
    QAction* hidden = file.addAction(QStringLiteral("Hidden"));
    hidden->setVisible(false);
    QAction* separator = file.addSeparator();
    const CatalogueRef catalogue = test::browsedCatalogue();
    PaletteSearch search;
    search.searchIn(catalogue, "en", {open, hidden, separator});
    EXPECT_EQ(names(search.find(QStringLiteral("offn fil")), *catalogue), "Öffnen…");
    EXPECT_EQ(names(search.find(QStringLiteral("offn view")), *catalogue), "");
    EXPECT_EQ(search.find(QStringLiteral("hidden")).total, 0U);
}

TEST(PaletteSearch, RolesComeBeforeCommands) {
    QAction make(QStringLiteral("Make"));
    const CatalogueRef catalogue = test::browsedCatalogue();
    PaletteSearch search;
    search.searchIn(catalogue, "en", {&make});
    EXPECT_EQ(names(search.find(QStringLiteral("make")), *catalogue), "maker, lead, Make");
}

TEST(PaletteSearch, ListsFiftyAndLeavesRoomForCommands) {
    std::string roles = "roles:\n";
    for (int i = 0; i < 120; ++i) {
        roles += "  - {id: r" + std::to_string(i) + ", name: Role " + std::to_string(i) + "}\n";
    }
    QAction command(QStringLiteral("Role of the day"));
    PaletteSearch search;
    search.searchIn(
        test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"1\"}\n" + roles),
        "en", {&command});
    const PaletteFinding finding = search.find(QStringLiteral("role"));
    EXPECT_EQ(finding.total, 121U);
    ASSERT_EQ(finding.entries.size(), mostPaletteEntries);
    EXPECT_EQ(finding.entries.back().action, &command);
}

TEST(PaletteSearch, ForgetsActionsThatAreGone) {
    auto action = std::make_unique<QAction>(QStringLiteral("Short-lived"));
    PaletteSearch search;
    search.searchIn(test::browsedCatalogue(), "en", {action.get()});
    action.reset();
    EXPECT_TRUE(search.find(QStringLiteral("short")).entries.empty());
}

TEST(PaletteSearch, TakesAccessKeysOutOfTexts) {
    for (const auto& [text, plain] :
         {std::pair{"&Save", "Save"}, std::pair{"Cut && &paste", "Cut & paste"},
          std::pair{"開く(&O)", "開く"}, std::pair{"Odd&", "Odd"}, std::pair{"A (B)", "A (B)"},
          std::pair{"Lead && <i>", "Lead & <i>"}}) {
        EXPECT_EQ(plainText(QAction(QString::fromUtf8(text))).toStdString(), plain);
    }
}

TEST(PaletteSearch, NamesTheMenusOnTheWay) {
    QMenu outer(QStringLiteral("&View"));
    QMenu* inner = outer.addMenu(QStringLiteral("&Text size"));
    const QAction* larger = inner->addAction(QStringLiteral("Larger"));
    EXPECT_EQ(menuPath(*larger), QStringLiteral("View › Text size"));
    EXPECT_TRUE(menuPath(QAction(QStringLiteral("Nowhere"))).isEmpty());
}

} // namespace
} // namespace rungwise::app
