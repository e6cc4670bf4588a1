// SPDX-License-Identifier: GPL-3.0-or-later
// Pay views made by hand, row by row.
#pragma once

#include "core/pay/pay_view.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace rungwise::test {

struct SampleFigure {
    PayFigure figure = PayFigure::Mean;
    double amount = 0;
    Precision precision = Precision::Exact;
};

/// Grows a view. Every role is a group; rows belong to the role added last.
class SampleView {
public:
    SampleView();

    SampleView& role(const std::string& name);
    SampleView& row(std::initializer_list<SampleFigure> figures,
                    const std::string& source = "A source");
    /// Of the row added last.
    SampleView& remark(const std::string& words, PayRemarkKind kind = PayRemarkKind::UnlikeMeasure);
    SampleView& place(PayPlace place);
    SampleView& amounts(std::vector<double> rising);
    SampleView& parts(double base, double additional);
    SampleView& ownPay(const std::string& text);

    [[nodiscard]] const PayView& view() const { return view_; }
    [[nodiscard]] PayView& view() { return view_; }

private:
    [[nodiscard]] PayRow& last() { return view_.rows.back(); }

    PayView view_;
};

/// Roles with rows of every shape in turn.
[[nodiscard]] SampleView manyRows(std::size_t rows);

[[nodiscard]] Decimal decimal(double amount);

} // namespace rungwise::test
