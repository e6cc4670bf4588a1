// SPDX-License-Identifier: GPL-3.0-or-later
// Separates and quotes fields.
#include "core/report/csv.h"

#include <array>
#include <charconv>
#include <utility>

namespace rungwise {

namespace {

bool needsQuotes(std::string_view value) {
    if (value.empty()) return false;
    // Readers that trim would lose space at either end.
    const bool hasOuterSpace = value.front() == ' ' || value.back() == ' ';
    return hasOuterSpace || value.find_first_of(",\"\r\n\t") != value.npos;
}

} // namespace

bool looksLikeFormula(std::string_view text) {
    return !text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != text.npos;
}

CsvWriter& CsvWriter::text(std::string_view value) {
    if (!looksLikeFormula(value)) {
        field(value);
        return *this;
    }
    field('\'' + std::string{value});
    return *this;
}

CsvWriter& CsvWriter::number(const Decimal& value) {
    field(value.toText());
    return *this;
}

CsvWriter& CsvWriter::number(double value) {
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    field({buffer.data(), end.ptr});
    return *this;
}

CsvWriter& CsvWriter::empty() {
    field({});
    return *this;
}

void CsvWriter::endRow() {
    table_ += "\r\n";
    isRowOpen_ = false;
}

std::string CsvWriter::take() {
    isRowOpen_ = false;
    return std::exchange(table_, {});
}

void CsvWriter::field(std::string_view value) {
    if (std::exchange(isRowOpen_, true)) table_ += ',';
    if (!needsQuotes(value)) {
        table_ += value;
        return;
    }
    table_ += '"';
    for (const char character : value) {
        if (character == '"') table_ += '"';
        table_ += character;
    }
    table_ += '"';
}

} // namespace rungwise
