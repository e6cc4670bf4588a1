// SPDX-License-Identifier: GPL-3.0-or-later
// A plain table of words and numbers: sorts by its heads, copies, works from the keyboard.
#pragma once

#include "app/table/sheet_texts.h"
#include "app/table/sheet_widths.h"

#include <QPointer>
#include <QTableView>

#include <vector>

class QMenu;

namespace rungwise::app {

class SheetHeads;
class SheetOrder;

/// Shows a model whose cells know the roles of sheet_roles.h. No text is cut: columns of words give
/// way until all fit into the view and wrap, numbers do not, and what is wider still scrolls. Rows
/// are named by their position in the model, however the table is sorted.
class SheetTable : public QTableView {
    Q_OBJECT

public:
    enum class Sorting { ByHead, Fixed };

    explicit SheetTable(QWidget* parent = nullptr);

    /// `sheet` must outlive the table. `name` is the accessible name.
    void setSheet(QAbstractItemModel& sheet, Sorting sorting, const QString& name);

    /// The row of the model that is current; -1 without one.
    [[nodiscard]] int currentSheetRow() const;
    [[nodiscard]] int currentSheetColumn() const { return currentIndex().column(); }
    /// Makes a row of the model current and scrolls to it; nothing becomes current for -1.
    void setCurrentSheetRow(int row);

    enum class Copy { Cells, Row, Table };
    /// Text and HTML onto the clipboard, in the order that is seen: the selected cells, the current
    /// row, or everything.
    void copy(Copy what);

    /// Puts further commands into the menu of the table.
    void setMenuActions(const QList<QAction*>& actions);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentCellChanged();
    /// Return or a double click: somebody wants to know what is behind the row.
    void sheetRowActivated(int row);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildView();
    void fit();
    void shareOut();
    [[nodiscard]] int roomOfColumns() const;
    [[nodiscard]] SheetColumnNeed needOf(int column);
    [[nodiscard]] int beside(const QModelIndex& index) const;
    void sortByCurrent();
    void openMenu(const QPoint& globalPlace);

    SheetOrder* order_ = nullptr;
    SheetHeads* heads_ = nullptr;
    SheetTexts texts_{QFont()};
    SheetTexts headTexts_{QFont()};
    std::vector<SheetColumnNeed> needs_; ///< by column
    int sharedWidth_ = -1;               ///< of the view, when columns last shared it
    Sorting sorting_ = Sorting::Fixed;
    QList<QAction*> menuActions_;
    QPointer<QMenu> menu_;
};

} // namespace rungwise::app
