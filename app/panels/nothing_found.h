// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the place of an empty list of roles.
#pragma once

#include <QWidget>

class QAbstractButton;

namespace rungwise::app {

class QuietLabel;

class NothingFound : public QWidget {
    Q_OBJECT

public:
    explicit NothingFound(QWidget* parent);

    /// Why there is nothing: the search, which can be cleared, or the catalogue itself.
    enum class Reason { Search, Catalogue };
    void explain(Reason reason);
    /// The tab key comes here from `before`.
    void followInTabOrder(QWidget* before);

signals:
    void clearWanted();

private:
    QuietLabel* text_;
    QAbstractButton* clear_;
};

} // namespace rungwise::app
