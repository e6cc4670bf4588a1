// SPDX-License-Identifier: GPL-3.0-or-later
// A small window in which somebody finds one role by typing.
#pragma once

#include "app/items/role_choice_model.h"
#include "app/text/translations.h"

#include <QFrame>
#include <QLocale>

#include <optional>

class QLabel;
class QListView;

namespace rungwise::app {

class SearchLine;

/// Typing stays in the line; arrows move in the list below it. Closes when it is left.
class RolePopup : public QFrame {
    Q_OBJECT

public:
    explicit RolePopup(const ReaderLanguage& reader, QWidget* parent);

    /// Opens below a widget with an empty line; `current` is chosen already.
    void offer(QWidget& below, const CatalogueRef& catalogue, const ComparisonChoice& choice,
               std::optional<RoleIndex> current);

signals:
    void chosen(rungwise::RoleIndex role);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildParts();
    void seek(const QString& query);
    void choose(int row);
    void take(int row);
    void showNote();
    [[nodiscard]] bool moveBy(int key);

    ReaderLanguage reader_;
    RoleChoiceModel* model_ = nullptr;
    SearchLine* line_ = nullptr;
    QListView* list_ = nullptr;
    QLabel* note_ = nullptr;
};

} // namespace rungwise::app
