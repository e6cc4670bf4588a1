// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV field by field.
#include "tests/core/report/parsed_csv.h"

#include <utility>

namespace rungwise::test {

namespace {

/// Takes the field in quotes that `text` begins with from it.
std::optional<std::string> takeQuoted(std::string_view& text) {
    std::string field;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] != '"') {
            field += text[i];
        } else if (text.substr(i, 2) == "\"\"") {
            field += '"';
            ++i;
        } else {
            text.remove_prefix(i + 1);
            return field;
        }
    }
    return std::nullopt;
}

std::optional<std::string> takeField(std::string_view& text) {
    if (text.starts_with('"')) return takeQuoted(text);
    std::string field{text.substr(0, text.find_first_of(",\r\n\""))};
    text.remove_prefix(field.size());
    return field;
}

} // namespace

std::optional<CsvRows> parsedCsv(std::string_view text) {
    CsvRows rows;
    std::vector<std::string> row;
    while (!text.empty()) {
        auto field = takeField(text);
        if (!field) return std::nullopt;
        row.push_back(std::move(*field));
        if (text.starts_with("\r\n")) {
            rows.push_back(std::exchange(row, {}));
            text.remove_prefix(2);
        } else if (text.size() > 1 && text.front() == ',') {
            text.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    if (!row.empty()) return std::nullopt;
    return rows;
}

} // namespace rungwise::test
