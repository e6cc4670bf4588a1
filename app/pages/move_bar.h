// SPDX-License-Identifier: GPL-3.0-or-later
// From where to where, and what counts as the best way.
#pragma once

#include "app/items/choice_edit.h"
#include "app/text/translations.h"

#include <QWidget>

#include <optional>

namespace rungwise::app {

class FlatButton;
class PickerButton;
class RolePicker;

/// Flows onto a second line where the window is narrow.
class MoveBar : public QWidget {
    Q_OBJECT

public:
    explicit MoveBar(const ReaderLanguage& reader, QWidget* parent = nullptr);

    /// `from` and `to` are what the choice comes to in this catalogue.
    void display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                 std::optional<RoleIndex> from, std::optional<RoleIndex> to);

    void takeFocus();

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class End { From, To };

    void buildPickers();
    void fillOrders();
    void choose(End end, RoleIndex role);
    void swap();
    void change(const MoveChoice& next, const QString& words);

    ReaderLanguage reader_;
    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    std::optional<RoleIndex> start_;
    std::optional<RoleIndex> goal_;
    RolePicker* from_ = nullptr;
    FlatButton* swap_ = nullptr;
    RolePicker* to_ = nullptr;
    PickerButton* order_ = nullptr;
    FlatButton* suggested_ = nullptr;
};

/// "fewest steps", "smallest gap", "best pay".
[[nodiscard]] QString routeOrderText(RouteOrder order);

} // namespace rungwise::app
