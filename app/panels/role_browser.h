// SPDX-License-Identifier: GPL-3.0-or-later
// All roles of the catalogue: search, filters, and what is compared.
#pragma once

#include "app/items/choice_edit.h"
#include "app/text/translations.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QBoxLayout;

namespace rungwise::app {

class NothingFound;
class QuietLabel;
class RoleBrowserModel;
class RoleFilters;
class RoleList;
class SearchLine;

class RoleBrowser : public QWidget {
    Q_OBJECT

public:
    explicit RoleBrowser(const ReaderLanguage& reader, QWidget* parent = nullptr);

    /// Search words, filters, the current role and the place in the list are kept as far as the
    /// catalogue has them.
    void display(const CatalogueRef& catalogue);
    /// Marks the compared roles with their letters.
    void mark(const ComparisonChoice& choice);
    void focusSearch();

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        std::optional<RoleId> role; ///< the first whole line that is in view
        int top = 0;                ///< where it begins
    };

    void build();
    void connectAll();
    void alignSearch();
    [[nodiscard]] bool takeSearchKey(QKeyEvent& key);
    void openFilters(bool open);
    void makeFilters();
    void makeNothingFound();
    void seek();
    void clearAll();
    void toggle(int row);
    void say(const QString& note);
    void showState();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString otherText() const;
    [[nodiscard]] QString number(std::size_t count) const;
    void enterList();
    void remember(int row);
    void restoreCurrent();
    [[nodiscard]] Place place() const;
    void restore(const Place& place);

    ReaderLanguage reader_;
    ComparisonChoice choice_;
    std::optional<RoleId> current_; ///< also while the search does not find it
    RoleBrowserModel* model_;
    SearchLine* search_;
    QAbstractButton* filter_;
    QuietLabel* count_;
    RoleList* list_;
    QuietLabel* note_;
    QBoxLayout* column_ = nullptr;
    RoleFilters* filters_ = nullptr;       ///< made when first wanted
    NothingFound* nothingFound_ = nullptr; ///< made when first wanted
};

} // namespace rungwise::app
