// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a pay chart.
#pragma once

#include "app/charts/pay_chart_plan.h"

#include <QString>
#include <QStringList>

namespace rungwise::app {

/// Words one view. Lives within the lives of both.
class ChartWords {
public:
    ChartWords(const PayView& view, const Wording& wording, PayPicture picture)
        : view_{view}, wording_{wording}, picture_{picture} {}

    [[nodiscard]] QString amount(const PayAmount& amount) const;
    /// "64k"
    [[nodiscard]] QString shortText(double amount) const;
    [[nodiscard]] QString ownPay(const OwnPay& pay) const;
    [[nodiscard]] QString source(const NumberedSource& source) const;

    /// A row with all its texts but the heading and those of the mark.
    [[nodiscard]] PayChartRow row(std::size_t at, const PayGroup& group) const;
    void addHeading(PayChartRow& row, const PayGroup& group) const;
    /// The texts in the mark, once it is set.
    void addAmounts(PayChartRow& row) const;

    [[nodiscard]] QString title(const PayChartPlan& plan) const;
    [[nodiscard]] QString subtitle(const PayChartPlan& plan) const;
    [[nodiscard]] QString empty(const PayChartPlan& plan) const;
    /// `unfit` rows of the chart have nothing for this picture.
    [[nodiscard]] QString notDrawn(const PayChartPlan& plan, std::size_t unfit) const;

private:
    [[nodiscard]] QString say(const Phrase& phrase) const;
    [[nodiscard]] QString roleName(const PayRow& row) const;
    [[nodiscard]] QStringList labelParts(const PayRow& row, const PayGroup& group) const;
    [[nodiscard]] std::size_t count(PayPlace place) const;
    [[nodiscard]] QString shortFigure(const PayRow& row, PayFigure figure) const;

    const PayView& view_;
    const Wording& wording_;
    PayPicture picture_;
};

} // namespace rungwise::app
