// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting from the window: the name says the format, and failures are told.
#include "app/dialogs/export_dialog.h"

#include "app/text/qt_wording.h"
#include "app/text/to_qt.h"
#include "core/compare/role_comparison.h"
#include "tests/app/support/modal_answer.h"
#include "tests/app/support/sample_catalogue.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <string>

namespace rungwise::app {
namespace {

class ExportDialog : public ::testing::Test {
protected:
    /// Exports to a file of this name in the sample's folder.
    void exportAs(
        const char* name, const std::function<void()>& next = [] {}) {
        const auto file = sample_.folder().path() / name;
        test::answerNext<QFileDialog>([file, next](QFileDialog& dialog) {
            dialog.setDirectory(fromPath(file.parent_path()));
            dialog.findChild<QLineEdit*>()->setText(fromPath(file.filename()));
            next();
            static_cast<QDialog&>(dialog).accept();
        });
        askAndExport(comparison_, sample_.loaded().catalogue,
                     QtWording(QLocale(QStringLiteral("en"))), nullptr);
    }

    std::string exported(const char* name) {
        return test::readBytes(sample_.folder().path() / name);
    }

    test::SampleCatalogue sample_;
    RoleComparison comparison_ = compareRoles(
        *sample_, {.roles = {sample_.role("maker"), sample_.role("lead")}, .language = {}});
};

TEST_F(ExportDialog, TakesTheFormatFromTheName) {
    exportAs("roles.md");
    EXPECT_NE(exported("roles.md").find("Head Maker"), std::string::npos);
    exportAs("roles.pdf");
    EXPECT_EQ(exported("roles.pdf").substr(0, 5), "%PDF-");
}

TEST_F(ExportDialog, SaysWhichEndingsThereAre) {
    bool told = false;
    exportAs("roles.doc", [&told] {
        test::answerNext<QMessageBox>([&told](QMessageBox& box) {
            told = true;
            EXPECT_EQ(box.textFormat(), Qt::PlainText);
            EXPECT_TRUE(box.text().contains(QStringLiteral(".pdf, .md, .csv or .json")));
            box.accept();
        });
    });
    EXPECT_TRUE(told);
    EXPECT_FALSE(std::filesystem::exists(sample_.folder().path() / "roles.doc"));
}

} // namespace
} // namespace rungwise::app
