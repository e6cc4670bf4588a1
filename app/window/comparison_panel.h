// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: two roles, their comparison as a table, its sources.
#pragma once

#include "app/items/comparison_model.h"
#include "app/text/qt_wording.h"
#include "app/text/translations.h"
#include "app/window/role_panel.h"
#include "core/compare/role_comparison.h"

#include <QWidget>

#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTableView;

namespace rungwise::app {

/// Compares two roles of the catalogue it was given last; says so when they are the same.
class ComparisonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(const ReaderLanguage& reader, QWidget* parent = nullptr);

    void display(CatalogueRef catalogue);
    void choose(Side side, RoleIndex role);

    /// What is shown; nothing while there are no two different roles.
    [[nodiscard]] const std::optional<RoleComparison>& comparison() const { return comparison_; }

signals:
    void compared();

protected:
    /// Fits the cells whenever the table gets another width.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildChoices();
    void buildTable();
    void layOut();
    void connectAll();
    void fillChoices();
    void compare();
    void showComparison();
    void spanHeadings();
    void fitCells();
    [[nodiscard]] QComboBox* choice(Side side) const;
    [[nodiscard]] std::optional<RoleIndex> chosen(Side side) const;

    QtWording wording_;
    std::string language_;
    CatalogueRef catalogue_;
    std::optional<RoleComparison> comparison_;
    ComparisonModel* model_;
    QComboBox* first_;
    QComboBox* second_;
    QComboBox* filter_;
    QLabel* shown_;
    QLabel* inShort_;
    QTableView* table_;
    QPlainTextEdit* sources_;
};

} // namespace rungwise::app
