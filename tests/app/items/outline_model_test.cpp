// SPDX-License-Identifier: GPL-3.0-or-later
// What the outline shows, what it says in full, and what it copies.
#include "app/items/outline_model.h"

#include "tests/app/diagram/sample_ladder.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class OutlineModelTest : public ::testing::Test {
protected:
    OutlineModelTest() {
        for (LadderEdge& edge : view_.edges) edge.label = Phrase::verbatim("+2 skills");
        model_.display(view_, wording_);
    }
    ~OutlineModelTest() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    QModelIndex role(const char* name) {
        for (std::size_t i = 0; i < view_.nodes.size(); ++i) {
            if (view_.nodes[i].name == name) return model_.find(OutlineEntry::Kind::Role, i);
        }
        return {};
    }
    std::size_t moveOf(MoveKind kind) {
        std::size_t at = 0;
        while (at < view_.edges.size() && view_.edges[at].kind != kind) ++at;
        return at;
    }
    QString shown(const QModelIndex& index) { return index.data().toString(); }

    QtWording wording_{QLocale(QStringLiteral("en_US"))};
    LadderView view_ = test::forkedLadder();
    OutlineModel model_;
};

TEST_F(OutlineModelTest, IsAnOrderlyTree) {
    const QAbstractItemModelTester tester(&model_,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_GT(model_.rowCount(), 0);
}

TEST_F(OutlineModelTest, ARoleIsItsTitleAndItsLetter) {
    EXPECT_EQ(shown(role("Junior")), QStringLiteral("Junior"));
    EXPECT_EQ(shown(role("Senior")), QStringLiteral("Senior (A)"));
    const QString spoken = role("Senior").data(Qt::AccessibleTextRole).toString();
    EXPECT_GT(spoken.size(), shown(role("Senior")).size()) << spoken.toStdString();
    EXPECT_FALSE(role("Senior").data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(OutlineModelTest, AMoveIsAnArrowARoleAndWhatChanges) {
    const std::size_t solid = moveOf(MoveKind::Promotion);
    const std::size_t dashed = moveOf(MoveKind::TrackChange);
    ASSERT_LT(solid, view_.edges.size());
    ASSERT_LT(dashed, view_.edges.size());
    const QModelIndex promotion = model_.find(OutlineEntry::Kind::Move, solid);
    EXPECT_TRUE(shown(promotion).startsWith(u'→')) << shown(promotion).toStdString();
    EXPECT_TRUE(shown(promotion).endsWith(QStringLiteral(": +2 skills")));
    EXPECT_TRUE(shown(model_.find(OutlineEntry::Kind::Move, dashed)).startsWith(u'⇢'));
    const QString spoken = promotion.data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("romotion"))) << spoken.toStdString();
    view_.edges[solid].label = {};
    model_.display(view_, wording_);
    EXPECT_FALSE(shown(model_.find(OutlineEntry::Kind::Move, solid)).contains(u':'));
}

TEST_F(OutlineModelTest, FromRightToLeftTheArrowsTurn) {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    model_.display(view_, wording_);
    const QModelIndex move = model_.find(OutlineEntry::Kind::Move, moveOf(MoveKind::Promotion));
    EXPECT_TRUE(shown(move).startsWith(u'←')) << shown(move).toStdString();
}

TEST_F(OutlineModelTest, WhatIsCopiedSaysAllOfIt) {
    const QString text = model_.text();
    EXPECT_TRUE(text.contains(QStringLiteral("promotion to"))) << text.toStdString();
    EXPECT_FALSE(text.contains(u'→')) << text.toStdString();
}

} // namespace
} // namespace rungwise::app
