// SPDX-License-Identifier: GPL-3.0-or-later
// A plain table: sorting with nothing lost, copying that no spreadsheet computes, keys.
#include "app/table/sheet_table.h"

#include "app/items/sheet_roles.h"
#include "app/table/sheet_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextLayout>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class SheetTableTest : public ::testing::Test {
protected:
    SheetTableTest() {
        sheet_.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Pay")});
        add(u"b", 300.0);
        add(u"=1+1", {});
        add(u"a <i>&", 100.0);
        add(u"apart", 50.0, true);
        add(u"c", 200.0);
        table_.setSheet(sheet_, SheetTable::Sorting::ByHead, QStringLiteral("Sheet"));
        table_.resize(400, 300);
        table_.show();
    }

    void add(const char16_t* name, const QVariant& pay, bool isApart = false) {
        auto* first = new QStandardItem(QString::fromUtf16(name));
        first->setData(first->text(), SortRole);
        auto* second = new QStandardItem(pay.isValid() ? pay.toString() : QStringLiteral("–"));
        second->setData(pay, SortRole);
        for (QStandardItem* item : {first, second}) item->setData(isApart, ApartRole);
        sheet_.appendRow({first, second});
    }

    std::string order() {
        QStringList names;
        for (int row = 0; row < table_.model()->rowCount(); ++row) {
            names.append(table_.model()->index(row, 0).data().toString());
        }
        return names.join(u' ').toStdString();
    }

    QStandardItemModel sheet_;
    SheetTable table_;
};

/// Counts what a widget is told.
class EventCount : public QObject {
public:
    EventCount(QWidget& widget, QEvent::Type type) : type_{type} {
        widget.installEventFilter(this);
    }
    [[nodiscard]] int count() const { return count_; }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        count_ += event->type() == type_ ? 1 : 0;
        return false;
    }

private:
    QEvent::Type type_;
    int count_ = 0;
};

TEST_F(SheetTableTest, IsPaintedOnceWhenItAppears) {
    EventCount paints(*table_.viewport(), QEvent::Paint);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table_));
    for (int turn = 0; turn < 5; ++turn) QCoreApplication::processEvents();
    EXPECT_EQ(paints.count(), 1);
}

TEST_F(SheetTableTest, ScrollBarsComeToRestAtAnySize) {
    for (int row = 0; row < 5; ++row) {
        sheet_.item(row, 0)->setText(
            QStringLiteral("a rather long text that takes several lines where room is short"));
    }
    emit sheet_.layoutChanged();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table_));
    for (int width = 120; width <= 360; ++width) {
        table_.resize(width, 160);
        for (int turn = 0; turn < 6; ++turn) QCoreApplication::processEvents();
        const EventCount resizes(*table_.viewport(), QEvent::Resize);
        for (int turn = 0; turn < 3; ++turn) QCoreApplication::processEvents();
        ASSERT_EQ(resizes.count(), 0) << width;
    }
}

TEST_F(SheetTableTest, SortsWithTheUnknownAndTheApartLastEitherWay) {
    table_.sortByColumn(1, Qt::AscendingOrder);
    EXPECT_EQ(order(), "a <i>& c b =1+1 apart");
    table_.sortByColumn(1, Qt::DescendingOrder);
    EXPECT_EQ(order(), "b c a <i>& =1+1 apart");
}

TEST_F(SheetTableTest, SortsByTheKeyboardAndComesBack) {
    const std::string before = order();
    table_.setFocus();
    table_.setCurrentIndex(table_.model()->index(0, 1));
    QTest::keyClick(&table_, Qt::Key_S);
    EXPECT_EQ(order(), "a <i>& c b =1+1 apart");
    QTest::keyClick(&table_, Qt::Key_S);
    EXPECT_EQ(order(), "b c a <i>& =1+1 apart");
    QTest::keyClick(&table_, Qt::Key_S);
    EXPECT_EQ(order(), before);
}

TEST_F(SheetTableTest, NamesRowsByTheirPlaceInTheSheetHoweverSorted) {
    table_.sortByColumn(1, Qt::DescendingOrder);
    table_.setCurrentSheetRow(4);
    EXPECT_EQ(table_.currentIndex().row(), 1);
    EXPECT_EQ(table_.currentSheetRow(), 4);
    QSignalSpy activated(&table_, &SheetTable::sheetRowActivated);
    QTest::keyClick(&table_, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 4);
    table_.setCurrentSheetRow(-1);
    EXPECT_EQ(table_.currentSheetRow(), -1);
}

TEST_F(SheetTableTest, CopiesTextAndHtmlThatNobodyComputes) {
    table_.copy(SheetTable::Copy::Table);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines[0], QStringLiteral("Name\tPay"));
    EXPECT_EQ(lines[2], QStringLiteral("'=1+1\t–"));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("<th scope=\"row\">a &lt;i&gt;&amp;</th>")))
        << copied->html().toStdString();
    EXPECT_TRUE(copied->html().contains(QStringLiteral(">&#39;=1+1<")) ||
                copied->html().contains(QStringLiteral(">'=1+1<")));
}

TEST_F(SheetTableTest, CopiesOneCellAsItIsAndARowWithItsHeads) {
    table_.setCurrentIndex(table_.model()->index(1, 0));
    QTest::keyClick(&table_, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("=1+1"));
    table_.copy(SheetTable::Copy::Row);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tPay\n'=1+1\t–"));
}

TEST_F(SheetTableTest, CutsNoText) {
    add(u"a name that is so long that it takes more than the widest column that there is", 1.0);
    table_.setSheet(sheet_, SheetTable::Sorting::ByHead, QStringLiteral("Sheet"));
    const int row = table_.model()->rowCount() - 1;
    const QModelIndex index = table_.model()->index(row, 0);
    const QRect needed = table_.fontMetrics().boundingRect(
        QRect(0, 0, table_.columnWidth(0) - 6, 1000), Qt::TextWordWrap, index.data().toString());
    EXPECT_GE(table_.rowHeight(row), needed.height());
    EXPECT_GT(table_.rowHeight(row), table_.rowHeight(0));
}

TEST_F(SheetTableTest, CutsNoWordOfAHundredLetters) {
    add(u"Pneumonoultramicroscopicsilicovolcanoconiosisbeauftragtenassistenzleiterstellvertreterin",
        1.0);
    table_.setSheet(sheet_, SheetTable::Sorting::ByHead, QStringLiteral("Sheet"));
    EXPECT_LE(table_.columnWidth(0) + table_.columnWidth(1), table_.viewport()->width());
    EXPECT_GT(table_.rowHeight(table_.model()->rowCount() - 1), table_.rowHeight(0));
}

TEST_F(SheetTableTest, FitsTheViewAgainWhenThatGrows) {
    add(u"a name of many words that takes more than the half of such a narrow table as this", 1.0);
    table_.setSheet(sheet_, SheetTable::Sorting::ByHead, QStringLiteral("Sheet"));
    table_.resize(200, 300);
    const int row = table_.model()->rowCount() - 1;
    const int narrow = table_.rowHeight(row);
    EXPECT_LE(table_.columnWidth(0) + table_.columnWidth(1), table_.viewport()->width());
    table_.resize(900, 300);
    EXPECT_LT(table_.rowHeight(row), narrow);
}

TEST_F(SheetTableTest, HeadsWrapAndAreAsHighAsTheirWords) {
    const int low = table_.horizontalHeader()->height();
    sheet_.setHorizontalHeaderLabels(
        {QStringLiteral("Name"),
         QStringLiteral("A market whose name is so long that no column is as wide as that is")});
    table_.setSheet(sheet_, SheetTable::Sorting::ByHead, QStringLiteral("Sheet"));
    EXPECT_GT(table_.horizontalHeader()->height(), low);
}

struct OpenedDelegate : SheetDelegate {
    using SheetDelegate::initStyleOption;
};

TEST_F(SheetTableTest, NumbersRunFromLeftToRightInAMirroredTable) {
    sheet_.item(0, 1)->setText(QStringLiteral("▲ +17.1 %"));
    OpenedDelegate delegate;
    QStyleOptionViewItem option;
    option.direction = Qt::RightToLeft;
    delegate.initStyleOption(&option, sheet_.index(0, 1));
    QTextLayout layout(option.text);
    QTextOption mirrored;
    mirrored.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(mirrored);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto at = [&](QChar sign) {
        return line.cursorToX(static_cast<int>(option.text.indexOf(sign)));
    };
    EXPECT_LT(at(u'+'), at(u'1'));
    EXPECT_LT(at(u'7'), at(u'%'));
}

} // namespace
} // namespace rungwise::app
