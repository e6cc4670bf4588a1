// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison as a table: roles in columns, attributes in rows, labels and heads always in view.
#pragma once

#include "app/items/choice_edit.h"
#include "app/table/column_widths.h"
#include "app/table/line_layouts.h"
#include "app/table/table_search.h"

#include <QPointer>
#include <QTableView>

#include <optional>
#include <string>

class QMenu;

namespace rungwise::app {

class CornerSummary;
class LabelHeader;
class RoleHeader;
class RowHeights;

/// How many places hold the sought text, and at which of them somebody is (from 1; 0: at none).
struct FoundPosition {
    int at = 0;
    int count = 0;

    friend bool operator==(const FoundPosition&, const FoundPosition&) = default;
};

/// Shows one comparison. Rows and cells are found again by row id and role id after each change, so
/// the current cell, the selection and what stands at the top stay where they were.
class ComparisonTable : public QTableView {
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget* parent = nullptr);
    ~ComparisonTable() override;

    void display(const RoleComparison& comparison, const ComparisonChoice& choice,
                 const Wording& wording);
    void clear();

    [[nodiscard]] const ComparisonModel& comparisonModel() const { return model_; }
    /// The row of the comparison that the current cell is on; null on a section heading.
    [[nodiscard]] const Row* currentRow() const;

    /// Makes the cell current and scrolls to it; false when no such row is shown.
    bool goTo(const std::string& rowId, int column = 0);

    enum class Copy { Cells, Row, Table };
    /// Text and HTML onto the clipboard: the selected cells, the current row, or everything.
    void copy(Copy what);

    enum class Direction { Forward, Backward };
    /// Marks every place that holds the text, whatever its case and accents, and says how many
    /// cells and labels do, those in collapsed sections included. Where the current cell is none of
    /// them, the next one in an open section comes into view. Empty takes the marks off. The marks
    /// stay, brought up to date, when another comparison is displayed.
    int findText(const QString& text);
    /// Makes the next place current, from the current cell on and around the ends; asks for a
    /// collapsed section to be opened first. False when there is none.
    bool goToFound(Direction direction);
    [[nodiscard]] FoundPosition foundPosition() const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);
    /// Another cell is current, or the same cell says something else.
    void currentCellChanged();
    /// Somebody wants to see the sources of the current cell.
    void sourcesWanted();
    /// Somebody wants to see the pay that this row is about as a picture.
    void payWanted(const std::string& rowId);
    /// The same for a row about a ladder.
    void ladderWanted(const std::string& rowId);
    /// `foundPosition` is another.
    void foundChanged();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void buildView();
    void buildHeads();
    void connectAll();

    void renewLook();
    /// The model holds other lines: heads, spans and heights follow.
    void takeLines();
    void fitWidths();
    void applyWidths();
    void fitHeads();

    /// How much of the current cell a viewport of this size shows at the present place, in pixels.
    [[nodiscard]] QSize currentInView(const QSize& view) const;
    /// Scrolls to the current cell when less of it is in view than there was.
    void keepInView(const QSize& before);
    /// Whether the table still stands where a loss of height has scrolled it.
    [[nodiscard]] bool isAside() const;
    /// Goes back from there as far as the height lets the current cell stay in view.
    void scrollBack();
    /// A line that is gone to stands not on the last line that is seen.
    void makeRoomBelow(int line);

    [[nodiscard]] bool isHeading(const QModelIndex& index) const;
    void toggle(int line);
    [[nodiscard]] bool toggleByKey(int key);
    [[nodiscard]] bool scrollWithinCell(int key);
    void openMenu(const QModelIndex& index, const QPoint& globalPlace);
    void openRoleMenu(int column, const QPoint& globalPlace);
    void popUp(QMenu* menu, const QPoint& globalPlace);

    void search();
    void reveal(const FoundCell& found);
    /// Scrolls to the first place that is not above what is seen, else to the first of all.
    void showFirstFound();
    [[nodiscard]] const Row& rowOf(const FoundCell& found) const;
    /// The first of the places in a line or behind it; their number when there is none.
    [[nodiscard]] std::size_t firstFoundFrom(int line) const;
    [[nodiscard]] std::optional<std::size_t> foundAtCurrent() const;
    [[nodiscard]] std::size_t nextFound(Direction direction) const;

    ComparisonModel model_;
    LineLayouts layouts_{model_};
    ComparisonChoice choice_;
    ColumnWidths columns_;
    LabelHeader* labels_ = nullptr;
    RoleHeader* roles_ = nullptr;
    CornerSummary* corner_ = nullptr;
    RowHeights* heights_ = nullptr;
    QPointer<QMenu> menu_;
    /// A place given up to keep the current cell in view, in pixels of the vertical scroll bar.
    struct Aside {
        int from = 0;
        int to = 0;
        int width = 0; ///< of the viewport; at another one lines have other heights
    };
    std::optional<Aside> aside_;
    bool isApplyingWidths_ = false;
    bool isDisplaying_ = false;

    TableSearch search_;
    std::string needle_;
    std::vector<FoundCell> found_;
    std::optional<std::size_t> foundAt_;
    std::optional<std::size_t> foundInView_; ///< scrolled to while somebody types, not gone to yet
    std::optional<FoundCell> awaited_;       ///< goes on when its section has been opened
};

} // namespace rungwise::app
