// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in for a part asks for it when the first frame has been seen, or when it is needed.
#include "app/pages/placeholder.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class PlaceholderTest : public ::testing::Test {
protected:
    PlaceholderTest() {
        auto* column = new QVBoxLayout(&page_);
        column->addWidget(&first_);
        column->addWidget(&toCome_);
        page_.resize(300, 200);
    }

    /// The part comes and takes the focus over.
    void buildWhenDue() {
        QObject::connect(&toCome_, &Placeholder::due, &page_, [this] {
            if (part_ != nullptr) return;
            part_ = new QLineEdit(&page_);
            page_.layout()->addWidget(part_);
            part_->show();
            if (toCome_.hasFocus()) part_->setFocus();
            toCome_.hide();
        });
    }

    void show() {
        page_.show();
        QApplication::setActiveWindow(&page_);
    }

    QWidget page_;
    QLineEdit first_{&page_};
    Placeholder toCome_{&page_};
    QLineEdit* part_ = nullptr;
};

TEST_F(PlaceholderTest, IsDueInTheTurnAfterItWasPainted) {
    QSignalSpy due(&toCome_, &Placeholder::due);
    QCoreApplication::processEvents();
    EXPECT_TRUE(due.isEmpty()) << "nobody has seen anything yet";
    show();
    ASSERT_TRUE(due.wait());
}

TEST_F(PlaceholderTest, IsDueAtOnceWhenSomebodyGoesThere) {
    buildWhenDue();
    show();
    first_.setFocus();
    QTest::keyClick(&first_, Qt::Key_Tab);
    ASSERT_NE(part_, nullptr);
    EXPECT_TRUE(part_->hasFocus());
}

TEST_F(PlaceholderTest, KeepsTheFocusForThePartUntilAKeyComes) {
    buildWhenDue();
    show();
    toCome_.setFocus(Qt::OtherFocusReason);
    ASSERT_TRUE(toCome_.hasFocus());
    EXPECT_EQ(part_, nullptr);
    QTest::keyClick(&toCome_, Qt::Key_A);
    ASSERT_NE(part_, nullptr);
    EXPECT_TRUE(part_->hasFocus());
    EXPECT_EQ(part_->text(), QStringLiteral("a")) << "no key is lost";
}

TEST_F(PlaceholderTest, APartThatIsPresentIsNotLaidOutBeforeItsPageIs) {
    auto* part = new QWidget(&page_);
    setPresence(*part, Presence::Present);
    EXPECT_FALSE(part->testAttribute(Qt::WA_WState_ExplicitShowHide));
    EXPECT_FALSE(part->isHidden());
    setPresence(*part, Presence::Absent);
    EXPECT_TRUE(part->isHidden());
    setPresence(*part, Presence::Present);
    EXPECT_FALSE(part->isHidden());
    show();
    EXPECT_TRUE(part->isVisible());
}

} // namespace
} // namespace rungwise::app
