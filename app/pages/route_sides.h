// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of a move, and the one that is open at a glance beside them.
#pragma once

#include "app/pages/route_list.h"
#include "core/ladders/ladder_view.h"

#include <QSplitter>

#include <memory>
#include <vector>

namespace rungwise::app {

class RouteGlance;

/// Cards and diagram go to the same step together.
class RouteSides : public QSplitter {
    Q_OBJECT

public:
    /// `wording` must outlive this.
    RouteSides(const QtWording& wording, std::string language, QWidget* parent = nullptr);
    ~RouteSides() override;

    /// `view` and `catalogue` must outlive this or the next call.
    void display(const MoveView& view, const Catalogue& catalogue,
                 const std::vector<RoleIndex>& compared);

    /// Shows nothing and points to nothing.
    void clear();

    [[nodiscard]] RouteList& list() { return *list_; }
    /// What the diagram shows; empty without routes.
    [[nodiscard]] const LadderView& drawn() const { return *drawn_; }

    void takeFocus();
    void changeSides();
    /// From here Tab goes to the cards and then to the diagram.
    void followInTabOrder(QWidget& before);

signals:
    void stepChanged();
    void sourcesWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectAll();
    void draw();
    void followList();
    void followDiagram();
    void fit();

    const QtWording& wording_;
    std::string language_;
    const MoveView* view_ = nullptr;
    const Catalogue* catalogue_ = nullptr;
    std::vector<RoleIndex> compared_;
    std::unique_ptr<LadderView> drawn_;
    RouteList* list_ = nullptr;
    RouteGlance* glance_ = nullptr;
    bool isSplitByHand_ = false;
    bool isInStep_ = true; ///< false while one side follows the other
};

} // namespace rungwise::app
