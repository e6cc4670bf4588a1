// SPDX-License-Identifier: GPL-3.0-or-later
// The Pay page: what roles are paid, who says so, and how far that can be trusted.
#pragma once

#include "app/items/choice_edit.h"
#include "app/items/pay_table_model.h"
#include "app/pages/pay_headline.h"
#include "app/table/sheet_table.h"
#include "app/text/qt_wording.h"
#include "app/text/translations.h"
#include "core/pay/pay_view.h"
#include "core/pay/salary_guide.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QSplitter;
class QVBoxLayout;

namespace rungwise::app {

class GuideView;
class Invitation;
class PayBar;
class PayChartView;

/// Chart and table show the same rows and go to the same row together. Without roles it says what
/// to do instead.
class PayPage : public QWidget {
    Q_OBJECT

public:
    explicit PayPage(const ReaderLanguage& reader, QWidget* parent = nullptr);
    ~PayPage() override;

    /// `roles` and `baseline` are those of the choice, as indices of the catalogue.
    void display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                 const ComparisonRequest& roles, const std::optional<OwnPay>& ownPay);

    /// What is shown, or what the guide is made of; null while there is nothing.
    [[nodiscard]] const PayView* view() const;
    /// Null while another picture is shown.
    [[nodiscard]] const SalaryGuide* guide() const { return guide_.get(); }
    /// The picture that is shown; ranges where the one chosen has nothing to show.
    [[nodiscard]] PayPicture picture() const { return picture_; }
    /// The catalogue that the indices of the view belong to.
    [[nodiscard]] const CatalogueRef& catalogue() const { return catalogue_; }
    /// Rows of the view behind what is current; empty when nothing is.
    [[nodiscard]] std::vector<std::size_t> currentRows() const;
    /// Whether there is something to copy and to export.
    [[nodiscard]] bool hasRows() const;

    void copy(SheetTable::Copy what);
    /// Puts the keyboard where somebody works on this page.
    void takeFocus();

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);
    void ownPayEdited(const std::optional<rungwise::OwnPay>& pay);
    /// Somebody wants to add a role and needs a list to choose from.
    void roleWanted();
    /// Another row is current, or the same row says something else.
    void currentRowChanged();
    /// Somebody wants to see what the current row rests on.
    void sourcesWanted();
    /// Somebody wants to save the picture or the table: the ending of the file's name, "svg".
    void exportWanted(const QString& ending);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Parts { Rows, NoRows, Guide, Invitation };

    void buildParts();
    void buildRows();
    void buildActions();
    void buildGuide();
    void connectAll();
    void showView();
    void showGuide();
    void showInvitation();
    void showParts(Parts parts);
    void showStanding();
    void showBar(const PayView& view);
    void displayRows(std::unique_ptr<PayView> view);
    void follow(PayHeadline::Link link);
    void goTo(std::optional<std::size_t> row);
    void changeSides();
    void fitSplitter();
    [[nodiscard]] PayRequest request() const;

    ReaderLanguage reader_;
    QtWording wording_;
    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    ComparisonRequest roles_;
    std::optional<OwnPay> wishedPay_;
    PayPicture picture_ = PayPicture::Ranges;
    Parts parts_ = Parts::NoRows;
    std::unique_ptr<PayView> view_;
    std::unique_ptr<SalaryGuide> guide_;
    PayTableModel model_;

    QVBoxLayout* column_ = nullptr;
    PayBar* bar_ = nullptr;
    PayHeadline* headline_ = nullptr;
    QSplitter* rows_ = nullptr;
    PayChartView* chart_ = nullptr;
    SheetTable* table_ = nullptr;
    GuideView* guideView_ = nullptr;   ///< built when it is first shown
    Invitation* invitation_ = nullptr; ///< built when it is first shown
    QWidget* rest_ = nullptr;          ///< fills the page when there are no rows
    bool isSplitByHand_ = false;
    bool isInStep_ = true; ///< false while one side follows the other
};

} // namespace rungwise::app
