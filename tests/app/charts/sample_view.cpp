// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the parts of a view that a chart looks at.
#include "tests/app/charts/sample_view.h"

#include "core/pay/own_pay.h"
#include "core/pay/range_shape.h"

#include <memory>

namespace rungwise::test {

Decimal decimal(double amount) {
    return Decimal::nearest(amount, 2).value_or(Decimal{});
}

SampleView::SampleView() {
    view_.unit = {"USD", PayPeriod::Year};
    view_.measures = {PayMeasure::Total};
    view_.leading = PayMeasure::Total;
    view_.marketName = Phrase::verbatim("United States");
    view_.finding.words = Phrase::verbatim("Leads earn more");
    NumberedSource source{.number = 1, .source = SourceIndex{0U}};
    source.words = Phrase::verbatim("Somebody, “A book”");
    view_.sources.push_back(std::move(source));
}

SampleView& SampleView::role(const std::string& name) {
    const std::size_t position = view_.roles.size();
    PayRole role{.role = RoleIndex{static_cast<std::uint32_t>(position)}};
    role.name = name;
    role.id = "role-" + std::to_string(position);
    if (position < 5) role.letter = static_cast<char>('A' + position);
    view_.roles.push_back(std::move(role));
    view_.groups.push_back({Phrase::verbatim(name), position, {}});
    return *this;
}

SampleView& SampleView::row(std::initializer_list<SampleFigure> figures,
                            const std::string& source) {
    auto record = std::make_shared<PayRecord>();
    record->currency = "USD";
    record->asOf = PartialDate::parse("2025");
    PayRow row;
    row.role = view_.roles.size() - 1;
    row.line.position = view_.rows.size();
    row.line.record = record.get();
    row.line.unit = view_.unit;
    for (const auto& [figure, amount, precision] : figures) {
        row.line.figures[figure] = PayAmount{decimal(amount), precision};
        record->figures[figure] = row.line.figures[figure];
    }
    row.line.observed = std::move(record);
    row.shape = rangeShape(row.line.figures);
    if (!areInOrder(row.line.figures)) row.place = PayPlace::Contradictory;
    row.source = Phrase::verbatim(source);
    row.sources = {1};
    view_.groups.back().rows.push_back(view_.rows.size());
    view_.rows.push_back(std::move(row));
    return *this;
}

SampleView& SampleView::remark(const std::string& words, PayRemarkKind kind) {
    last().remarks.push_back({kind, Phrase::verbatim(words)});
    return *this;
}

SampleView& SampleView::place(PayPlace place) {
    last().place = place;
    return *this;
}

SampleView& SampleView::amounts(std::vector<double> rising) {
    last().amounts = std::move(rising);
    return *this;
}

SampleView& SampleView::parts(double base, double additional) {
    auto record = std::make_shared<PayRecord>(*last().line.record);
    record->parts.base = decimal(base);
    record->parts.additional = decimal(additional);
    last().line.record = record.get();
    last().line.observed = std::move(record);
    return *this;
}

SampleView& SampleView::ownPay(const std::string& text) {
    view_.ownPay = parseOwnPay(text);
    return *this;
}

SampleView manyRows(std::size_t rows) {
    SampleView sample;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % 4 == 0) sample.role("Role " + std::to_string(row / 4));
        const double base = 60'000 + static_cast<double>(row * 7919 % 90'000);
        const std::string source = "Source " + std::to_string(row);
        switch (row % 4) {
        case 0:
            sample.row({{PayFigure::P10, base * 0.6},
                        {PayFigure::P25, base * 0.8},
                        {PayFigure::Median, base},
                        {PayFigure::P75, base * 1.3},
                        {PayFigure::P90, base * 1.6}},
                       source);
            break;
        case 1:
            sample.row({{PayFigure::Low, base * 0.7},
                        {PayFigure::Mean, base},
                        {PayFigure::High, base * 1.5}},
                       source);
            break;
        case 2: sample.row({{PayFigure::Mean, base, Precision::AtLeast}}, source); break;
        default:
            sample.row({{PayFigure::Low, base}, {PayFigure::High, base * 1.2}}, source)
                .remark("typical range", PayRemarkKind::TypicalRange);
        }
    }
    return sample;
}

} // namespace rungwise::test
