// SPDX-License-Identifier: GPL-3.0-or-later
// One line to type in that finds roles and commands.
#pragma once

#include "app/items/choice_edit.h"
#include "app/text/translations.h"

#include <QDialog>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;

namespace rungwise::app {

class PaletteModel;
class QuietLabel;
class ShortList;

/// Roles and Commands, or roles only when one is wanted for the comparison.
enum class PaletteContents { RolesAndCommands, Roles };

/// Closes when it is left. Nothing is built before it is first offered.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(const ReaderLanguage& reader, QWidget* parent = nullptr);

    /// Opens over its parent with an empty line. A chosen action is triggered after the palette has
    /// closed; disabled ones are shown and cannot be chosen.
    void offer(const CatalogueRef& catalogue, const ComparisonChoice& choice,
               const QList<QAction*>& actions, PaletteContents contents);
    /// Focus goes back to where it was when the palette was offered.
    void done(int result) override;

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void place();
    void seek(const QString& query);
    void chooseFirst();
    void tellCurrent();
    [[nodiscard]] bool moveBy(int key);
    void take(int row);
    void showNote();
    [[nodiscard]] QString noteText() const;

    ReaderLanguage reader_;
    PaletteModel* model_ = nullptr;
    QLineEdit* line_ = nullptr;
    ShortList* list_ = nullptr;
    QuietLabel* note_ = nullptr;
    QPointer<QWidget> before_; ///< had the focus
    bool isOffered_ = false;   ///< from `offer` to the beginning of `done`
};

} // namespace rungwise::app
