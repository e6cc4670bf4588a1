// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a pay view twice: as a chart and, below it, as a table.
#pragma once

#include "app/items/pay_table_model.h"
#include "app/table/sheet_table.h"
#include "app/text/qt_wording.h"
#include "core/pay/pay_view.h"

#include <QSplitter>

#include <optional>
#include <string>

namespace rungwise::app {

class PayChartView;

/// Both sides show the same rows and go to the same row together.
class PayRows : public QSplitter {
    Q_OBJECT

public:
    /// `wording` must outlive this.
    PayRows(const QtWording& wording, std::string language, QWidget* parent = nullptr);
    ~PayRows() override;

    /// `view` must outlive this or the next call; the view before it is needed until then. The
    /// current row stays current where the same record is among the rows.
    void display(const PayView& view, const Catalogue& catalogue, PayPicture picture);
    void clear();

    /// Further commands for the menu of the table, and all that the menu of the chart holds.
    void setMenuActions(const QList<QAction*>& actions);

    /// A position in PayView::rows.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    /// How to read the chart.
    [[nodiscard]] QString subtitle() const;

    void copy(SheetTable::Copy what);
    /// The table is where somebody works by keyboard.
    void takeFocus();
    void changeSides();
    /// From here Tab goes to the chart and then to the table.
    void followInTabOrder(QWidget& before);

signals:
    void currentRowChanged();
    /// Somebody wants to see what the current row rests on.
    void sourcesWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildParts();
    void connectAll();
    void goTo(std::optional<std::size_t> row);
    void fit();

    const QtWording& wording_;
    std::string language_;
    const PayView* view_ = nullptr;
    PayTableModel model_;
    PayChartView* chart_ = nullptr;
    SheetTable* table_ = nullptr;
    QList<QAction*> menuActions_;
    bool isSplitByHand_ = false;
    bool isInStep_ = true; ///< false while one side follows the other
};

} // namespace rungwise::app
