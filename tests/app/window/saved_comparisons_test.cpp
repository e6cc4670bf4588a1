// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons that are kept under a title: saved, listed, opened, removed and brought back.
#include "app/dialogs/ask_title.h"
#include "app/panels/banners.h"
#include "app/panels/saved_list.h"
#include "app/text/to_qt.h"
#include "app/window/main_actions.h"
#include "tests/app/support/modal_answer.h"
#include "tests/app/support/window_fixture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QListView>

namespace rungwise::app {
namespace {

class SavedComparisons : public test::WindowFixture {
protected:
    void SetUp() override {
        openBundled({QStringLiteral("product-manager"), QStringLiteral("product-lead")});
    }

    void saveAs(const QString& title) {
        test::answerNext<QDialog>([&](QDialog& dialog) {
            dialog.findChild<QLineEdit*>()->setText(title);
            dialog.accept();
        });
        window().actions().save->trigger();
    }

    QStringList titles() {
        QStringList texts;
        const auto* list = window().findChild<QListView*>(QStringLiteral("saved"));
        if (list == nullptr || list->model() == nullptr) return texts;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            texts.append(list->model()->index(row, 0).data().toString());
        }
        return texts;
    }

    QString onlyFile() {
        const auto files =
            QDir(fromPath(folder().path() / "comparisons")).entryInfoList(QDir::Files);
        return files.size() == 1 ? files.front().absoluteFilePath() : QString();
    }
};

TEST_F(SavedComparisons, AreSavedListedAndOpenedAgain) {
    saveAs(QStringLiteral("PM & PL?"));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("PM & PL?")});
    window().actions().clear->trigger();
    EXPECT_EQ(compared(), "");
    emit window().findChild<SavedList*>()->openWanted(onlyFile());
    EXPECT_EQ(compared(), "product-manager product-lead");
    window().selection().history().undo();
    EXPECT_EQ(compared(), "");
}

TEST_F(SavedComparisons, AreBroughtBackAfterTheyWereRemoved) {
    saveAs(QStringLiteral("Talk"));
    const QString file = onlyFile();
    ASSERT_FALSE(file.isEmpty());
    emit window().findChild<SavedList*>()->removalWanted(file);
    EXPECT_TRUE(titles().isEmpty());
    EXPECT_FALSE(QFileInfo::exists(file));
    QAbstractButton* undo = nullptr;
    for (auto* button : window().findChildren<QAbstractButton*>(QStringLiteral("bannerAction"))) {
        if (button->isVisible()) undo = button;
    }
    ASSERT_NE(undo, nullptr);
    undo->click();
    EXPECT_EQ(titles(), QStringList{QStringLiteral("Talk")});
    EXPECT_TRUE(banners().isEmpty());
}

} // namespace
} // namespace rungwise::app
