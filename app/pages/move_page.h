// SPDX-License-Identifier: GPL-3.0-or-later
// The Move page: how to get from one role to another, and what each step takes.
#pragma once

#include "app/items/choice_edit.h"
#include "app/text/qt_wording.h"
#include "app/text/translations.h"
#include "core/ladders/move_view.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QVBoxLayout;

namespace rungwise::app {

class Invitation;
class MoveBar;
class MoveHeadline;
class Placeholder;
class RouteSides;

/// Its first frame has the pickers and the finding; cards and diagram are built in the next turn of
/// the event loop, or as soon as somebody needs them. Without start or goal it says what to do.
class MovePage : public QWidget {
    Q_OBJECT

public:
    explicit MovePage(const ReaderLanguage& reader, QWidget* parent = nullptr);
    ~MovePage() override;

    /// `roles` are those of the choice, as indices of the catalogue.
    void display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                 const ComparisonRequest& roles);

    /// What is shown; null without start or goal.
    [[nodiscard]] const MoveView* view() const { return view_.get(); }
    [[nodiscard]] const CatalogueRef& catalogue() const { return catalogue_; }
    /// The step that is current; null when none is.
    [[nodiscard]] const RouteStep* currentStep() const;
    /// What can be done about it.
    [[nodiscard]] QList<QAction*> commands() const;

    /// Builds what the first frame went without, if it has still to come.
    void complete();

    enum class Copy { Current, Everything, Picture };
    void copy(Copy what);
    /// Puts the keyboard where somebody works on this page.
    void takeFocus();

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);
    /// Somebody wants to add a role and needs a list to choose from.
    void roleWanted();
    /// Another step is current, or the same says something else.
    void currentChanged();
    /// Somebody wants to see what the current step rests on.
    void sourcesWanted();
    /// Somebody wants to see the comparison that was just chosen.
    void comparisonWanted();
    /// Somebody wants to see a role on the ladders.
    void ladderWanted(const rungwise::RoleId& role);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    enum class Parts { Routes, Invitation };

    void buildParts();
    void buildRoutes();
    void connectAll();
    void showView();
    void showInvitation();
    void showParts(Parts parts);
    void showCurrent();
    void compareBoth();
    void showOnLadder();
    void showSuggestions();
    void changeSides();
    void resolve(const ComparisonRequest& roles);

    ReaderLanguage reader_;
    QtWording wording_;
    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    ComparisonRequest roles_;
    std::optional<RoleIndex> from_;
    std::optional<RoleIndex> to_;
    Parts parts_ = Parts::Invitation;
    std::unique_ptr<MoveView> view_;

    QVBoxLayout* column_ = nullptr;
    MoveBar* bar_ = nullptr;
    MoveHeadline* headline_ = nullptr;
    Placeholder* routesToCome_ = nullptr;
    RouteSides* routes_ = nullptr;     ///< built behind the first frame that is to have routes
    Invitation* invitation_ = nullptr; ///< built when it is first shown
    QAction* compareBoth_ = nullptr;
    QAction* showOnLadder_ = nullptr;
};

} // namespace rungwise::app
