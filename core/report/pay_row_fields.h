// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a pay view as fields of a CSV table.
#pragma once

#include "core/pay/pay_view.h"
#include "core/report/csv.h"
#include "core/wording/wording.h"

#include <cstddef>
#include <string>

namespace rungwise {

/// Writes rows of one view, always in the same columns. Never ends a line.
class PayRowFields {
public:
    PayRowFields(CsvWriter& csv, const PayView& view, const Catalogue& catalogue,
                 const Wording& wording)
        : csv_{csv}, view_{view}, catalogue_{catalogue}, wording_{wording} {}

    void writeHeader();
    void writeRow(std::size_t row);
    /// A line that is about no row: `words` in the first column.
    void writeWords(std::string_view words);

private:
    void writeText(const Phrase& words);
    void writeDate(const std::optional<PartialDate>& date);
    void writeFigure(const std::optional<PayAmount>& figure);
    void writePercent(const std::optional<double>& percent);
    void writeWhat(const PayRow& row);
    void writeComparison(const PayComparison* comparison);
    void writeOrigin(const PayRow& row);
    void writeConversion(const PayRow& row);

    CsvWriter& csv_;
    const PayView& view_;
    const Catalogue& catalogue_;
    const Wording& wording_;
};

} // namespace rungwise
