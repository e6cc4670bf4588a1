// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the palette, and which of them can be taken.
#include "app/items/palette_model.h"

#include "app/items/line_roles.h"
#include "tests/app/support/browsed_catalogue.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class PaletteModelTest : public ::testing::Test {
protected:
    [[nodiscard]] QModelIndex only(const QString& query) {
        model.seek(query);
        EXPECT_EQ(model.rowCount(), 1) << query.toStdString();
        return model.index(0);
    }
    [[nodiscard]] static bool canBeTaken(const QModelIndex& line) {
        return line.flags().testFlag(Qt::ItemIsEnabled);
    }

    PaletteModel model;
    QAbstractItemModelTester tester{&model};
    CatalogueRef catalogue = test::browsedCatalogue();
};

TEST_F(PaletteModelTest, SaysWhatARoleWouldDo) {
    model.show(catalogue, test::choiceOf({"seller", "maker"}), {}, "en");
    const QModelIndex buyer = only(QStringLiteral("buyer"));
    EXPECT_EQ(buyer.data(TrailingRole).toString(), QStringLiteral("Add"));
    EXPECT_FALSE(buyer.data(LetterRole).isValid());
    const QModelIndex maker = only(QStringLiteral("crafts lead"));
    EXPECT_EQ(maker.data(TrailingRole).toString(), QStringLiteral("Remove"));
    EXPECT_EQ(maker.data(LetterRole).toChar(), u'B');
    EXPECT_EQ(maker.data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Maker, also called Crafts Lead, Senior, Expert. Remove"));
}

TEST_F(PaletteModelTest, AtFiveOnlyComparedRolesCanBeTaken) {
    model.show(catalogue, test::choiceOf({"maker", "seller", "lead", "helper", "buyer"}), {}, "en");
    const QModelIndex owner = only(QStringLiteral("owner"));
    EXPECT_FALSE(canBeTaken(owner));
    EXPECT_TRUE(owner.data(TrailingRole).toString().isEmpty());
    EXPECT_TRUE(owner.data(Qt::AccessibleTextRole).toString().contains(RoleWords::fullAdvice()));
    EXPECT_TRUE(canBeTaken(only(QStringLiteral("buyer"))));
}

TEST_F(PaletteModelTest, ShowsCommandsWithTheirKeys) {
    QAction save(QStringLiteral("Keep && &file"));
    save.setShortcut(Qt::CTRL | Qt::Key_D);
    QAction disabled(QStringLiteral("Impossible"));
    disabled.setEnabled(false);
    model.show(catalogue, {}, {&save, &disabled}, "en");
    const QModelIndex line = only(QStringLiteral("keep"));
    EXPECT_EQ(line.data().toString(), QStringLiteral("Keep & file"));
    EXPECT_EQ(line.data(TrailingRole).toString(), QStringLiteral("Ctrl+D"));
    EXPECT_TRUE(canBeTaken(line));
    EXPECT_FALSE(canBeTaken(only(QStringLiteral("impossible"))));
}

} // namespace
} // namespace rungwise::app
