// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of a move below each other; one of them shows its steps as cards.
#pragma once

#include "app/text/qt_wording.h"
#include "core/ladders/move_view.h"

#include <QScrollArea>

#include <optional>
#include <string>
#include <vector>

class QVBoxLayout;

namespace rungwise::app {

class RouteHead;
class StepCard;

class RouteList : public QScrollArea {
    Q_OBJECT

public:
    /// `wording` must outlive this.
    RouteList(const QtWording& wording, std::string language, QWidget* parent = nullptr);

    /// `view` must outlive this or the next call. The route that was open stays open where the same
    /// move is shown again.
    void display(const MoveView& view, const Catalogue& catalogue);

    void clear();

    /// The route whose steps are shown; nothing without routes.
    [[nodiscard]] std::optional<std::size_t> route() const { return route_; }
    /// The step of it that is current.
    [[nodiscard]] std::optional<std::size_t> step() const { return step_; }
    void setStep(std::optional<std::size_t> step);

    /// From here Tab goes through the list.
    void followInTabOrder(QWidget& before) { tabsAfter_ = lastInTabOrder_ = &before; }
    /// Null until it follows something.
    [[nodiscard]] QWidget* lastInTabOrder() const { return lastInTabOrder_; }

    /// Everything that is shown, as lines of plain text.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString stepText() const;
    void takeFocus();

signals:
    void routeChanged();
    void stepChanged();

private:
    void write();
    void orderTabs();
    [[nodiscard]] bool showsDirect() const;
    void openRoute(std::size_t route);
    void addRoute(QVBoxLayout& column, std::size_t route);
    StepCard* addCard(QVBoxLayout& column, const QString& name);

    const QtWording& wording_;
    std::string language_;
    const MoveView* view_ = nullptr;
    const Catalogue* catalogue_ = nullptr;
    std::string shownMove_; ///< from and to of what is shown
    std::optional<std::size_t> route_;
    std::optional<std::size_t> step_;
    QWidget* tabsAfter_ = nullptr;
    QWidget* lastInTabOrder_ = nullptr;
    std::vector<RouteHead*> heads_;
    std::vector<StepCard*> steps_; ///< of the open route
};

} // namespace rungwise::app
