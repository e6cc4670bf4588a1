// SPDX-License-Identifier: GPL-3.0-or-later
// What a pay chart shows, worded and in order; nothing is drawn yet. The core's view decides every
// number.
#pragma once

#include "app/charts/pay_mark.h"
#include "core/pay/pay_axis.h"
#include "core/pay/pay_view.h"
#include "core/wording/wording.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rungwise::app {

/// A row of the chart, with the texts beside and in it. All texts are drawable: one line, nothing
/// that XML forbids.
struct PayChartRow {
    std::size_t row = 0;        ///< position in PayView::rows
    QString heading;            ///< of the group, on its first row; empty on the others
    std::optional<char> letter; ///< of the heading's badge, where it is a role's
    std::optional<char> colour; ///< the letter whose colour the mark takes
    QString label;   ///< "Glassdoor in Product HQ guide · 2025", or whatever tells the row apart
    QString measure; ///< "total · low to high"
    QString remark;  ///< "base, not total"; empty without one: the mark is then drawn solid
    QString lowText; ///< printed at the ends and the middle of the mark, empty where unknown
    QString middleText;
    QString highText;
    PayMark mark;
};

/// A sign that a reader may not know, and the words that explain it.
struct LegendEntry {
    enum class Sign {
        Percentiles,
        Quartiles,
        Band,
        Median,
        Average,
        OpenEnd,
        Remark,
        OwnPay,
        Part,
        Observations
    };
    Sign sign = Sign::Band;
    QString text;
    std::optional<PayMeasure> part = std::nullopt; ///< of the sign Part

    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

struct PayChartPlan {
    PayPicture picture = PayPicture::Ranges;
    QString title;    ///< the finding
    QString subtitle; ///< "USD per year …", whether the axis starts above zero
    PayAxis axis;
    QStringList tickTexts;           ///< one per tick, "80k"
    std::vector<PayChartRow> rows;   ///< the drawable rows of the view, in its order
    std::optional<double> ownPay;    ///< a diamond on every row, where it is set
    QString ownPayText;              ///< "Your pay: $118,000"
    std::vector<LegendEntry> legend; ///< the signs that occur, each once
    QString notDrawn;                ///< rows that are not drawn and why, roles without rows
    QString empty;                   ///< what stands in the place of rows when there are none
    QStringList sources;             ///< "1. …", those of the drawn rows
};

/// Of ranges, parts or the distribution; a guide is drawn as ranges.
[[nodiscard]] PayChartPlan payChartPlan(const PayView& view, const Wording& wording,
                                        PayPicture picture = PayPicture::Ranges);

} // namespace rungwise::app
