// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that others publish, turned into catalogues.
#pragma once

#include "core/model/pay.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise::test {

/// A file of the data that lies beside the project, such as "folder/file.csv"; nothing where the
/// project lies alone.
[[nodiscard]] std::optional<std::filesystem::path> foreignFile(std::string_view relative);

/// Lines of cells below a line of names, without quoted cells (fails the running test on one).
class ForeignTable {
public:
    ForeignTable(std::string_view text, char separator);

    [[nodiscard]] std::size_t size() const { return rows_.size(); }
    /// Fails the running test, and answers an empty text, when there is no such column.
    [[nodiscard]] std::string cell(std::size_t row, std::string_view column) const;

private:
    using Cells = std::vector<std::string>;

    Cells names_;
    std::vector<Cells> rows_;
};

enum class SalaryUnit {
    DollarsPerTitle,         ///< what each salary comes to in US dollars; of no market
    AsPaidPerTitleAndCountry ///< in the currency it is paid in, in the country that pays it
};

/// A catalogue of single observations. A role's id and name are the job title, word for word.
[[nodiscard]] std::string salariesYaml(const ForeignTable& salaries, SalaryUnit unit);

/// A figure of a wage table: nothing for `*`, a bound for `#`, which stands for the highest wages.
[[nodiscard]] std::optional<PayAmount> publishedWage(const std::string& cell, PayPeriod period);

/// The column of a wage table that holds this figure; empty for low and high, which it has not.
[[nodiscard]] std::string wageColumn(PayFigure figure, PayPeriod period);

/// The id of the role that a line of a wage table is about.
[[nodiscard]] std::string occupationId(const ForeignTable& wages, std::size_t row);

/// A catalogue with two pay records for each occupation, by the year and by the hour, in the order
/// of the table. Where a source gives no figure of a record it withholds them.
[[nodiscard]] std::string wagesYaml(const ForeignTable& wages);

} // namespace rungwise::test
