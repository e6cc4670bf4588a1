// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says while there is nothing to compare yet.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace rungwise::app {

/// A calm text in the middle of the page with at most one thing to do.
class Invitation : public QWidget {
    Q_OBJECT

public:
    explicit Invitation(QWidget* parent = nullptr);

    enum class Offer { FindRole, Nothing };
    /// Texts are shown as they are.
    void display(const QString& title, const QString& advice, Offer offer);

signals:
    void roleWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void enlargeTitle();

    QLabel* title_ = nullptr;
    QLabel* advice_ = nullptr;
    QToolButton* find_ = nullptr;
};

} // namespace rungwise::app
