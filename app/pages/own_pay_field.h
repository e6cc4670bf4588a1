// SPDX-License-Identifier: GPL-3.0-or-later
// A line for somebody's own pay, and where that stands.
#pragma once

#include "core/pay/own_pay.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace rungwise::app {

class SearchLine;

/// Takes a text such as "118000 USD/year" on Return or when the line is left; an empty one takes
/// the pay away. A text that is none is answered beside the line, and what was good stays.
class OwnPayField : public QWidget {
    Q_OBJECT

public:
    explicit OwnPayField(QWidget* parent = nullptr);

    /// What holds now; a text that somebody is writing stays.
    void display(const std::optional<OwnPay>& pay);
    /// Where the pay stands, in plain words; empty takes it away.
    void showStanding(const QString& words);

signals:
    void edited(const std::optional<rungwise::OwnPay>& pay);

private:
    void buildParts();
    void take();
    void say();
    [[nodiscard]] QString textOf(const std::optional<OwnPay>& pay) const;

    std::optional<OwnPay> pay_;
    QString complaint_;
    QString standing_;
    SearchLine* line_ = nullptr;
    QLabel* answer_ = nullptr;
};

} // namespace rungwise::app
