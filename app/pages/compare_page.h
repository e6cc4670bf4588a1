// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page: what the comparison adds up to, and the table.
#pragma once

#include "app/items/choice_edit.h"
#include "app/text/qt_wording.h"
#include "app/text/translations.h"
#include "core/session/comparison_choice.h"
#include "core/session/role_names.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>

class QVBoxLayout;

namespace rungwise::app {

class ComparisonTable;
class FindBar;
class HiddenRowsLine;
class InShortBox;
class Invitation;
class ReasonsPopup;

/// With fewer than two roles it says what to do instead and offers to find a role.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(const ReaderLanguage& reader, QWidget* parent = nullptr);
    ~ComparePage() override;

    /// A role that the catalogue does not hold keeps its column, under the name it had last.
    void display(const CatalogueRef& catalogue, const ComparisonChoice& choice);

    /// What is shown; nothing while there are fewer than two roles.
    [[nodiscard]] const std::optional<RoleComparison>& comparison() const;
    /// The catalogue that the indices of comparison and request belong to.
    [[nodiscard]] const CatalogueRef& catalogue() const;
    /// The roles of the choice as that catalogue knows them, however few.
    [[nodiscard]] const ComparisonRequest& request() const { return request_; }
    [[nodiscard]] ComparisonTable& table();

    /// Opens the line to search the table with; does nothing while there is no comparison.
    void find();
    /// The keyboard goes to the table, or to the invitation in its place.
    void takeFocus();

    /// Makes the row current, first opening its section or showing all rows where that is needed.
    void goToRow(const std::string& rowId);

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);
    /// Somebody wants to add a role and needs a list to choose from.
    void roleWanted();
    /// The current cell or what it says has changed.
    void currentCellChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Parts { Comparison, Invitation };

    void buildParts();
    void connectAll();
    void showComparison();
    void showInvitation();
    void showParts(Parts parts);
    void buildFindBar();
    void connectFindBar();
    void closeFindBar();
    void showMatches();
    void openReasons();
    /// The comparison with every row, whatever the filter.
    [[nodiscard]] RoleComparison unfiltered() const;
    /// Goes where somebody wanted to go before the table could show it.
    void goOn();

    ReaderLanguage reader_;
    QtWording wording_;
    CatalogueRef catalogue_ = std::make_shared<const Catalogue>();
    ComparisonChoice choice_;
    ComparisonRequest request_;
    std::optional<RoleComparison> comparison_;
    std::optional<std::string> wantedRow_;
    QPointer<ReasonsPopup> reasons_;
    RoleNames names_;
    QVBoxLayout* column_ = nullptr;
    InShortBox* inShort_ = nullptr;
    HiddenRowsLine* hiddenRows_ = nullptr;
    FindBar* findBar_ = nullptr; ///< built when it is first opened
    ComparisonTable* table_ = nullptr;
    Invitation* invitation_ = nullptr; ///< built when it is first shown
};

} // namespace rungwise::app
