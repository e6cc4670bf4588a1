// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of a plain table: they wrap, and stand over the texts of their columns.
#pragma once

#include "app/table/sheet_texts.h"

#include <QHeaderView>

namespace rungwise::app {

class SheetHeads : public QHeaderView {
    Q_OBJECT

public:
    explicit SheetHeads(QWidget* parent = nullptr);

    /// Of the titles; the mark of a sorted column stands in the margin beside its title.
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintSection(QPainter* painter, const QRect& place, int column) const override;

private:
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] int titleHeight(int column) const;

    mutable SheetTexts texts_; ///< layouts ask for the height time and again
};

} // namespace rungwise::app
