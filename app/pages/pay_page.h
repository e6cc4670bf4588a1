// SPDX-License-Identifier: GPL-3.0-or-later
// The Pay page: what roles are paid, who says so, and how far that can be trusted.
#pragma once

#include "app/items/choice_edit.h"
#include "app/pages/pay_headline.h"
#include "app/pages/pay_notes.h"
#include "app/table/sheet_table.h"
#include "app/text/qt_wording.h"
#include "app/text/translations.h"
#include "core/pay/pay_view.h"
#include "core/pay/salary_guide.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace rungwise::app {

class GuideView;
class Invitation;
class PayBar;
class PayRows;
class Placeholder;

/// Its first frame has the pickers and the finding; chart and table are built in the next turn of
/// the event loop, or as soon as somebody needs them. Without roles it says what to do instead.
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

    /// Builds what the first frame went without, if it has still to come.
    void complete();

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
    bool focusNextPrevChild(bool next) override;

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
    void showBar(const PayView& view, const PictureReasons& reasons);
    void forgetRows();
    void showCurrentRow();
    void follow(PayHeadline::Link link);
    void changeSides();
    [[nodiscard]] PayRequest request() const;
    [[nodiscard]] QString subtitle() const;

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

    QVBoxLayout* column_ = nullptr;
    PayBar* bar_ = nullptr;
    PayHeadline* headline_ = nullptr;
    Placeholder* rowsToCome_ = nullptr;
    PayRows* rows_ = nullptr;          ///< built behind the first frame that is to have rows
    GuideView* guideView_ = nullptr;   ///< built when it is first shown
    Invitation* invitation_ = nullptr; ///< built when it is first shown
    QWidget* rest_ = nullptr;          ///< fills the page when there are no rows
    QAction* showSources_ = nullptr;
    QAction* saveChart_ = nullptr;
    QAction* saveTable_ = nullptr;
};

} // namespace rungwise::app
