// SPDX-License-Identifier: GPL-3.0-or-later
// What the Pay page shows and how: buttons that say what is chosen.
#pragma once

#include "app/items/choice_edit.h"
#include "app/pages/pay_notes.h"
#include "app/text/qt_wording.h"
#include "core/pay/pay_choices.h"
#include "core/pay/pay_unit.h"

#include <QWidget>

#include <array>
#include <optional>
#include <string>

class QAction;
class QActionGroup;
class QMenu;

namespace rungwise::app {

class FlatButton;
class OwnPayField;
class PickerButton;

/// What there is to choose from, apart from what is chosen.
struct PayOffer {
    PayChoices choices;
    std::optional<PayUnit> unit; ///< of the view; nothing without rows
    PictureReasons pictureReasons;
    QString noRoles; ///< why pickers of rows are of no use; empty when they are
};

/// Flows onto a second line where the window is narrow.
class PayBar : public QWidget {
    Q_OBJECT

public:
    /// `wording` must outlive the bar.
    PayBar(const Wording& wording, std::string language, QWidget* parent = nullptr);

    void display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                 const PayOffer& offer);

    [[nodiscard]] OwnPayField& ownPay() { return *ownPay_; }
    void takeFocus();

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildButtons();
    void fillMeasures();
    void buildMeasures();
    void fillMarkets();
    void fillUnits();
    void fillGroupings();
    void fillPictures();
    void showMeasures();
    void showReasons();
    QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool isChosen,
                       const PayChoice& next, const QString& words);
    void change(const PayChoice& next, const QString& words);

    const Wording& wording_;
    std::string language_;
    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    PayOffer offer_;
    PickerButton* measures_ = nullptr;
    PickerButton* market_ = nullptr;
    PickerButton* unit_ = nullptr;
    PickerButton* grouping_ = nullptr;
    PickerButton* picture_ = nullptr;
    FlatButton* disagreeing_ = nullptr;
    OwnPayField* ownPay_ = nullptr;
    QAction* usual_ = nullptr; ///< with the boxes below: null until their menu first opens
    std::array<QAction*, 6> measureBoxes_{};
};

} // namespace rungwise::app
