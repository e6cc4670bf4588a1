// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as CSV by RFC 4180, safe to open in a spreadsheet.
#pragma once

#include "core/base/decimal.h"

#include <string>
#include <string_view>

namespace rungwise {

/// Whether a spreadsheet would take a cell of this text for a formula: it begins with = + - @, TAB
/// or CR.
[[nodiscard]] bool looksLikeFormula(std::string_view text);

/// Builds a table row by row: UTF-8, commas, lines that end with CR LF, fields in quotes where they
/// must be.
class CsvWriter {
public:
    /// A field of text. When a spreadsheet would take it for a formula, a single quote is put
    /// before it.
    CsvWriter& text(std::string_view value);
    /// A number of the program's own, which stays a number.
    CsvWriter& number(const Decimal& value);
    CsvWriter& number(double value);
    CsvWriter& empty();
    void endRow();

    /// The whole table. The writer is empty afterwards.
    [[nodiscard]] std::string take();

private:
    void field(std::string_view value);

    std::string table_;
    bool isRowOpen_ = false;
};

} // namespace rungwise
