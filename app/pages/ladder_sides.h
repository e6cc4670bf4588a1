// SPDX-License-Identifier: GPL-3.0-or-later
// A ladder twice: as a diagram and, beside it, as an outline.
#pragma once

#include "app/diagram/ladder_diagram.h"
#include "app/items/outline_model.h"
#include "app/text/qt_wording.h"

#include <QSplitter>

#include <optional>

class QTreeView;

namespace rungwise::app {

/// Both sides go to the same role or move together. The outline gives way where the page is narrow,
/// until somebody asks for it.
class LadderSides : public QSplitter {
    Q_OBJECT

public:
    /// `wording` must outlive this.
    explicit LadderSides(const QtWording& wording, QWidget* parent = nullptr);
    ~LadderSides() override;

    /// `view` must outlive this or the next call. What is current stays current where the same role
    /// or move is shown again.
    void display(const LadderView& view, EdgeLabels labels);
    void clear();

    [[nodiscard]] LadderDiagram& diagram() { return *diagram_; }
    /// A role or a move; nothing when neither is current.
    [[nodiscard]] std::optional<LadderElement> current() const { return current_; }
    void setCurrent(std::optional<LadderElement> element);

    /// Commands for what is current, for the menus of both sides.
    void setMenuActions(const QList<QAction*>& actions) { menuActions_ = actions; }

    [[nodiscard]] bool isOutlineShown() const;
    void showOutline(bool isWanted);
    /// Whether the outline is wanted and how wide it is, as far as somebody has said so, in a short
    /// text that `restore` takes; a text that says nothing else is ignored.
    [[nodiscard]] QString arrangement() const;
    void restore(const QString& arrangement);
    /// The current line with those below it, or the whole outline.
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] QString wholeText() const { return model_.text(); }

    void takeFocus();
    void changeSides();
    /// From here Tab goes to the diagram and then to the outline.
    void followInTabOrder(QWidget& before);

signals:
    void currentChanged();
    /// Somebody wants to see what the current role or move rests on.
    void sourcesWanted();
    /// Into or out of the comparison.
    void nodeToggled(std::size_t node);
    void outlineShown(bool isShown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildParts();
    void connectAll();
    void follow(std::optional<LadderElement> element);
    void followOutline(const QModelIndex& index);
    void openMenu(QWidget& side, const QPoint& place);
    void fit();

    const QtWording& wording_;
    const LadderView* view_ = nullptr;
    OutlineModel model_;
    LadderDiagram* diagram_ = nullptr;
    QTreeView* outline_ = nullptr;
    QList<QAction*> menuActions_;
    std::optional<LadderElement> current_;
    std::optional<bool> isOutlineWanted_; ///< nothing: as the width allows
    int wantedWidth_ = 0;                 ///< of the outline, set by hand; 0: what is comfortable
    bool isInStep_ = true;                ///< false while one side follows the other
};

} // namespace rungwise::app
