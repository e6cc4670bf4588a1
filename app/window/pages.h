// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in the middle of the window, one of which is shown.
#pragma once

#include "app/items/choice_edit.h"
#include "app/panels/source_passages.h"
#include "app/text/qt_wording.h"
#include "app/text/translations.h"
#include "core/pay/own_pay.h"

#include <QStackedWidget>

#include <optional>
#include <string>
#include <string_view>

namespace rungwise::app {

class ComparePage;
class LaddersPage;
class MovePage;
class PayPage;
class SourcesPanel;

enum class Page { Compare, Pay, Ladders, Move };

/// As on the command line and in the session: "compare", "pay", "ladders", "move".
[[nodiscard]] QString pageName(Page page);
/// Compare for a name that is none.
[[nodiscard]] Page pageOf(const QString& name);

/// A page is built when it is first shown, and brought up to date when it is shown again. Compare
/// is always up to date, since the others take from it what is compared.
class Pages : public QStackedWidget {
    Q_OBJECT

public:
    explicit Pages(const ReaderLanguage& reader, QWidget* parent = nullptr);

    void display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                 const std::optional<OwnPay>& ownPay);
    void showPage(Page page);
    [[nodiscard]] Page page() const { return page_; }

    [[nodiscard]] ComparePage& compare() { return *compare_; }
    // Null until the page was first shown.
    [[nodiscard]] PayPage* pay() { return pay_; }
    [[nodiscard]] LaddersPage* ladders() { return ladders_; }
    [[nodiscard]] MovePage* move() { return move_; }

    /// Whether the page that is shown holds something to copy and to export.
    [[nodiscard]] bool hasContent() const;

    enum class Copy { Cells, Row, Table, Picture };
    void copy(Copy what);
    /// Whether the page that is shown holds a picture to copy.
    [[nodiscard]] bool hasPicture() const;
    /// Asks where to and writes what is shown; `ending` is the format that is offered first, or
    /// empty.
    void exportShown(const QString& ending);
    /// What is behind the current cell of the page that is shown.
    void showSources(SourcesPanel& panel);
    /// Opens the Pay page on what a row of the comparison says, such as "pay:base:us".
    void goToPay(const std::string& rowId);
    /// The row of the comparison that is current, if it is one of pay.
    [[nodiscard]] std::optional<std::string> currentPayRow() const;
    /// Opens the Ladders page on the ladder of a row of the comparison, such as "ladder:general",
    /// at the role of the current column.
    void goToLadder(const std::string& rowId);
    /// The row of the comparison that is current, if it is one of a ladder.
    [[nodiscard]] std::optional<std::string> currentLadderRow() const;

    /// Pages take the room that there is. Pages that are hidden are not asked what they would like,
    /// which means to break their texts into lines for one width after the other.
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);
    void ownPayEdited(const std::optional<rungwise::OwnPay>& pay);
    void roleWanted();
    /// Another page is shown.
    void pageChanged();
    /// The current cell of the page that is shown, or what it says, has changed.
    void currentChanged();
    /// Somebody wants to see what the current cell rests on.
    void sourcesWanted();

private:
    void buildPay();
    void buildLadders();
    void buildMove();
    [[nodiscard]] QWidget* built(Page page);
    void update(Page page);
    void takeFocus();
    void showCompareSources(SourcesPanel& panel);
    void showLadderSources(SourcesPanel& panel);
    void showMoveSources(SourcesPanel& panel);
    void goToRole(const RoleId& role);
    [[nodiscard]] std::optional<std::string> currentRow(std::string_view kind) const;

    ReaderLanguage reader_;
    QtWording wording_;
    ComparisonChoice choice_;
    std::optional<OwnPay> ownPay_;
    Page page_ = Page::Compare;
    ComparePage* compare_ = nullptr;
    PayPage* pay_ = nullptr;
    LaddersPage* ladders_ = nullptr;
    MovePage* move_ = nullptr;
};

} // namespace rungwise::app
