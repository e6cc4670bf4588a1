// SPDX-License-Identifier: GPL-3.0-or-later
// The Ladders page: where roles stand, and which moves lead from one to another.
#pragma once

#include "app/diagram/ladder_element.h"
#include "app/items/choice_edit.h"
#include "app/text/qt_wording.h"
#include "app/text/translations.h"
#include "core/ladders/ladder_view.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QVBoxLayout;

namespace rungwise::app {

class Invitation;
class LadderBar;
class LadderSides;
class Placeholder;
class RemarksLine;

/// Its first frame has the pickers; diagram and outline are built in the next turn of the event
/// loop, or as soon as somebody needs them.
class LaddersPage : public QWidget {
    Q_OBJECT

public:
    explicit LaddersPage(const ReaderLanguage& reader, QWidget* parent = nullptr);
    ~LaddersPage() override;

    /// `roles` are those of the choice, as indices of the catalogue.
    void display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                 const ComparisonRequest& roles);

    /// What is shown; null while there is nothing.
    [[nodiscard]] const LadderView* view() const { return view_.get(); }
    [[nodiscard]] EdgeLabels labels() const { return choice_.ladder.labels; }
    [[nodiscard]] const CatalogueRef& catalogue() const { return catalogue_; }
    /// Whether there is something to copy and to export.
    [[nodiscard]] bool hasNodes() const { return view_ && !view_->nodes.empty(); }
    /// The role or move that is current.
    [[nodiscard]] std::optional<LadderElement> current() const;
    /// What can be done about it.
    [[nodiscard]] QList<QAction*> commands() const;

    /// Builds what the first frame went without, if it has still to come.
    void complete();
    /// How the page is divided, as a short text for the next time; as `arrange` took it until the
    /// parts are there.
    [[nodiscard]] QString arrangement() const;
    void arrange(const QString& arrangement);
    /// Makes a role current, if it stands on the ladders that are shown.
    void goTo(const RoleId& role);

    enum class Copy { Current, Outline, Picture };
    void copy(Copy what);
    /// Puts the keyboard where somebody works on this page.
    void takeFocus();

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);
    /// Another role or move is current, or the same says something else.
    void currentChanged();
    /// Somebody wants to see what is current in full.
    void sourcesWanted();
    /// Somebody wants to see the comparison, or the move, that was just chosen.
    void comparisonWanted();
    void moveWanted();
    /// Somebody wants to save what is shown: the ending of the file's name, "svg".
    void exportWanted(const QString& ending);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    enum class Parts { Sides, Invitation };
    enum class Ways { FromHere, ToHere };

    void buildParts();
    void buildActions();
    void buildSides();
    void connectAll();
    void connectActions();
    void showView();
    void showParts(Parts parts);
    void showCurrent();
    void updateNodeCommands(const LadderNode& node);
    void updateEdgeCommands(const LadderEdge& edge);
    void toggleRole(std::size_t node);
    void compareBoth();
    void showMove();
    void lookForWays(Ways which);
    void changeSides();
    [[nodiscard]] std::optional<std::size_t> currentNode() const;
    [[nodiscard]] const LadderEdge* currentEdge() const;
    [[nodiscard]] RoleId idOf(std::size_t node) const;
    [[nodiscard]] QString nameOf(std::size_t node) const;
    [[nodiscard]] QString blockedReason(const std::vector<std::size_t>& nodes) const;

    ReaderLanguage reader_;
    QtWording wording_;
    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    Parts parts_ = Parts::Sides;
    std::unique_ptr<LadderView> view_;

    QVBoxLayout* column_ = nullptr;
    LadderBar* bar_ = nullptr;
    Placeholder* sidesToCome_ = nullptr;
    LadderSides* sides_ = nullptr; ///< built behind the first frame
    RemarksLine* remarks_ = nullptr;
    Invitation* invitation_ = nullptr; ///< built when it is first shown
    QString arrangement_;              ///< until the sides are there
    std::optional<RoleId> wanted_;     ///< to go to when the sides are there

    QAction* toggle_ = nullptr;
    QAction* waysFrom_ = nullptr;
    QAction* waysTo_ = nullptr;
    QAction* compareBoth_ = nullptr;
    QAction* showMove_ = nullptr;
    QAction* showSources_ = nullptr;
    QAction* copyOutline_ = nullptr;
    QAction* copyPicture_ = nullptr;
    QAction* saveDiagram_ = nullptr;
    QAction* saveOutline_ = nullptr;
};

} // namespace rungwise::app
