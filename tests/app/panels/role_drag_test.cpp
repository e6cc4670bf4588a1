// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs at the pointer while a role is dragged, and what is left afterwards.
#include "app/panels/role_drag.h"

#include "app/items/tray_model.h"
#include "app/panels/short_list.h"
#include "tests/app/support/browsed_catalogue.h"

#include <QImage>
#include <QtTest>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

/// Says what its lines are told of the mouse.
class Watched : public LineDelegate {
public:
    using LineDelegate::LineDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        if (option.state.testFlag(QStyle::State_MouseOver)) hovered = index.row();
        LineDelegate::paint(painter, option, index);
    }

    mutable int hovered = -1;
};

class RoleDragTest : public ::testing::Test {
protected:
    RoleDragTest() {
        model.show(test::browsedCatalogue(), test::choiceOf({"maker", "lead"}), "en");
        list.setModel(&model);
        list.setItemDelegate(&lines);
        list.resize(300, list.sizeHint().height());
        list.show();
    }

    [[nodiscard]] int hoveredLine() {
        lines.hovered = -1;
        list.viewport()->repaint();
        return lines.hovered;
    }

    TrayModel model;
    Watched lines{LineParts::BadgeAndRemove};
    ShortList list{LineParts::BadgeAndRemove, 5, nullptr};
};

TEST_F(RoleDragTest, ThePictureIsSmallAndHalfTransparent) {
    const QImage picture = dragPicture(list, model.index(0)).toImage();
    EXPECT_LT(picture.width(), list.width() / 2);
    EXPECT_LE(picture.height(), list.visualRect(model.index(0)).height());
    int strongest = 0;
    for (int x = 0; x < picture.width(); ++x) {
        strongest = qMax(strongest, qAlpha(picture.pixel(x, picture.height() / 2)));
    }
    EXPECT_GT(strongest, 100);
    EXPECT_LT(strongest, 220);
}

TEST_F(RoleDragTest, ThePictureOfALongNameStaysSmall) {
    model.show(test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"1\"}\n"
                                 "roles: [{id: a, name: " +
                                 test::longestName() + "}]\n"),
               test::choiceOf({"a"}), "en");
    EXPECT_LT(dragPicture(list, model.index(0)).width(),
              list.fontMetrics().averageCharWidth() * 42);
}

TEST_F(RoleDragTest, ForgetsWhereTheMouseWas) {
    QTest::mouseMove(list.viewport(), list.visualRect(model.index(1)).center());
    QHoverEvent hover(QEvent::HoverMove, list.visualRect(model.index(1)).center(),
                      list.visualRect(model.index(1)).center(), QPointF(1, 1));
    QApplication::sendEvent(list.viewport(), &hover);
    ASSERT_EQ(hoveredLine(), 1);
    forgetHover(list);
    EXPECT_EQ(hoveredLine(), -1);
}

} // namespace
} // namespace rungwise::app
