// SPDX-License-Identifier: GPL-3.0-or-later
// Letters in the order of first appearance, row by row.
#include "core/report/table_remarks.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>

namespace rungwise {

namespace {

/// 0 is a, 25 is z, 26 is aa.
std::string letterOf(std::size_t position) {
    std::string letter;
    for (std::size_t rest = position + 1; rest > 0; rest = (rest - 1) / 26) {
        letter.insert(letter.begin(), static_cast<char>('a' + (rest - 1) % 26));
    }
    return '(' + letter + ')';
}

class Lettering {
public:
    ReportSpan letterFor(const ReportSpan& remark) {
        const auto [place, isNew] = letters_.emplace(remark.text, letterOf(letters_.size()));
        if (isNew) {
            list_.items.push_back({{.text = place->second, .emphasis = Emphasis::Muted},
                                   {.text = remark.text, .emphasis = Emphasis::Muted}});
        }
        return {.text = place->second, .emphasis = Emphasis::Muted};
    }

    ReportList take() { return std::move(list_); }

private:
    std::unordered_map<std::string, std::string> letters_;
    ReportList list_;
};

} // namespace

ReportList letterRemarks(ReportTable& table) {
    Lettering lettering;
    for (auto& row : table.rows) {
        for (ReportCell& cell : row) {
            for (ReportLine& line : cell) {
                for (ReportSpan& span : line) {
                    if (span.emphasis == Emphasis::Remark) span = lettering.letterFor(span);
                }
            }
        }
    }
    return lettering.take();
}

void appendTable(Report& report, ReportTable table) {
    if (table.rows.empty()) return;
    ReportList remarks = letterRemarks(table);
    report.blocks.emplace_back(std::move(table));
    if (!remarks.items.empty()) report.blocks.emplace_back(std::move(remarks));
}

} // namespace rungwise
