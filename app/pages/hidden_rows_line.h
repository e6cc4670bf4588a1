// SPDX-License-Identifier: GPL-3.0-or-later
// Says how many rows a filter hides, so that nothing is hidden in silence.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace rungwise::app {

class HiddenRowsLine : public QWidget {
    Q_OBJECT

public:
    explicit HiddenRowsLine(QWidget* parent = nullptr);

    void display(const QString& words);

signals:
    void allWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* words_ = nullptr;
};

} // namespace rungwise::app
