// SPDX-License-Identifier: GPL-3.0-or-later
// The roles that are compared now: reorder, remove, set the baseline, add another.
#pragma once

#include "app/items/choice_edit.h"
#include "app/text/translations.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace rungwise::app {

class QuietLabel;
class ShortList;
class TrayModel;

/// Takes roles that are dragged from the list of roles anywhere on itself.
class ComparisonTray : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonTray(const ReaderLanguage& reader, QWidget* parent = nullptr);

    /// The current line stays with its role; where that is gone, the next line is current.
    void display(const CatalogueRef& catalogue, const ComparisonChoice& choice);

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);
    /// Somebody wants to add a role and needs a list to choose from.
    void roleWanted();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void makeActions();
    void colourAdd();
    void showRoom();
    void enableActions();
    [[nodiscard]] int row() const;

    ReaderLanguage reader_;
    TrayModel* model_;
    ShortList* list_;
    QToolButton* add_;
    QuietLabel* note_;
    QAction* up_ = nullptr;
    QAction* down_ = nullptr;
    QAction* baseline_ = nullptr;
    QAction* remove_ = nullptr;
};

} // namespace rungwise::app
