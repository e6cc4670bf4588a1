// SPDX-License-Identifier: GPL-3.0-or-later
// What the legend leaves out as room runs short.
#include "app/panels/legend.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

const QStringList meanings{QStringLiteral("same"),         QStringLiteral("different"),
                           QStringLiteral("only in some"), QStringLiteral("sources disagree"),
                           QStringLiteral("no data"),      QStringLiteral("not in your language")};

TEST(Legend, SaysEverythingWhereThereIsRoom) {
    const Legend legend;
    const QStringList parts = legend.partsFor(legend.sizeHint().width());
    ASSERT_EQ(parts.size(), meanings.size());
    for (int i = 0; i < parts.size(); ++i) EXPECT_TRUE(parts[i].endsWith(meanings[i]));
}

TEST(Legend, LeavesOutTheMarksOfCellsFirst) {
    const Legend legend;
    const QStringList parts = legend.partsFor(legend.sizeHint().width() - 1);
    ASSERT_EQ(parts.size(), 5);
    EXPECT_TRUE(parts[3].endsWith(QStringLiteral("sources disagree")));
    EXPECT_EQ(parts.back(), QStringLiteral("…")) << "what is missing does not vanish in silence";
}

TEST(Legend, KeepsTheMarksAloneWhenNarrow) {
    const Legend legend;
    const QStringList marks{QStringLiteral("="), QStringLiteral("≠"), QStringLiteral("◐"),
                            QStringLiteral("!"), QStringLiteral("…")};
    EXPECT_EQ(legend.partsFor(legend.minimumSizeHint().width()), marks);
    EXPECT_EQ(legend.partsFor(0), marks);
    EXPECT_LT(legend.minimumSizeHint().width(), legend.sizeHint().width() / 4);
}

TEST(Legend, TellsTheMeaningsWhateverItsWidth) {
    const Legend legend;
    for (const QString& meaning : meanings) {
        EXPECT_TRUE(legend.accessibleName().contains(meaning)) << meaning.toStdString();
        EXPECT_TRUE(legend.toolTip().contains(meaning)) << meaning.toStdString();
    }
    EXPECT_EQ(legend.focusPolicy(), Qt::NoFocus);
}

} // namespace
} // namespace rungwise::app
