// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tables and writes YAML; knows what the codes of the wage table mean.
#include "tests/core/pay/foreign_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace rungwise::test {

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(separator, from), text.size());
        parts.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

std::string quoted(const std::string& text) {
    std::string written = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') written += '\\';
        written += c;
    }
    return written + '"';
}

std::string head(const char* id) {
    return std::string{"rungwise: 1\ncatalogue: {id: "} + id + ", title: Foreign data}\n";
}

/// "markets:" and an entry for each name, which is its id too.
std::string entries(const char* key, const std::set<std::string>& names) {
    std::string yaml = std::string{key} + ":\n";
    for (const std::string& name : names) {
        yaml += "  - {id: " + quoted(name) + ", name: " + quoted(name) + "}\n";
    }
    return yaml;
}

std::string salaryYaml(const ForeignTable& salaries, std::size_t row, SalaryUnit unit) {
    const auto cell = [&](const char* column) { return salaries.cell(row, column); };
    std::string yaml = "  - {role: " + quoted(cell("job_title")) + ", sources: [salaries]";
    yaml += ", level: " + cell("experience_level") + ", as_of: " + cell("work_year");
    yaml += ", remote_percent: " + cell("remote_ratio") + ", period: year, measure: base";
    yaml += ", company_size: " + cell("company_size") + ", employment: " + cell("employment_type");
    if (unit == SalaryUnit::DollarsPerTitle) {
        return yaml + ", amount: " + cell("salary_in_usd") + ", currency: USD}\n";
    }
    return yaml + ", amount: " + cell("salary") + ", currency: " + cell("salary_currency") +
           ", market: " + quoted(cell("company_location")) + "}\n";
}

std::string wageYaml(const ForeignTable& wages, std::size_t row, PayPeriod period) {
    std::string figures;
    for (const auto& [figure, name] :
         std::map<PayFigure, std::string>{{PayFigure::P10, "p10"},
                                          {PayFigure::P25, "p25"},
                                          {PayFigure::Median, "median"},
                                          {PayFigure::P75, "p75"},
                                          {PayFigure::P90, "p90"},
                                          {PayFigure::Mean, "mean"}}) {
        const auto wage = publishedWage(wages.cell(row, wageColumn(figure, period)), period);
        if (!wage) continue;
        const std::string amount = wage->amount.toText();
        figures += wage->precision == Precision::Exact
                       ? ", " + name + ": " + amount
                       : ", " + name + "_is: {at_least: " + amount + "}";
    }
    if (figures.empty()) figures = ", suppressed: true";
    return "  - {role: " + quoted(occupationId(wages, row)) +
           ", sources: [wages], market: us, currency: USD, measure: base, as_of: 2017-05, "
           "period: " +
           (period == PayPeriod::Year ? "year" : "hour") + figures + "}\n";
}

} // namespace

std::optional<std::filesystem::path> foreignFile(std::string_view relative) {
    const auto root = std::filesystem::path{RUNGWISE_SOURCE_DIR}.parent_path();
    const auto file = root / "shared" / "data" / relative;
    return std::filesystem::is_regular_file(file) ? std::optional{file} : std::nullopt;
}

ForeignTable::ForeignTable(std::string_view text, char separator) {
    EXPECT_EQ(text.find('"'), std::string_view::npos) << "quoted cells are not read";
    for (std::string line : split(text, '\n')) {
        if (line.ends_with('\r')) line.pop_back();
        if (line.empty()) continue;
        Cells cells = split(line, separator);
        if (names_.empty()) {
            names_ = std::move(cells);
            continue;
        }
        EXPECT_EQ(cells.size(), names_.size()) << line;
        cells.resize(names_.size());
        rows_.push_back(std::move(cells));
    }
}

std::string ForeignTable::cell(std::size_t row, std::string_view column) const {
    const auto found = std::ranges::find(names_, column);
    EXPECT_NE(found, names_.end()) << "no column " << column;
    if (found == names_.end()) return {};
    return rows_[row][static_cast<std::size_t>(found - names_.begin())];
}

std::string salariesYaml(const ForeignTable& salaries, SalaryUnit unit) {
    std::set<std::string> titles;
    std::set<std::string> levels;
    std::set<std::string> countries;
    std::string observations = "observations:\n";
    for (std::size_t row = 0; row < salaries.size(); ++row) {
        titles.insert(salaries.cell(row, "job_title"));
        levels.insert(salaries.cell(row, "experience_level"));
        countries.insert(salaries.cell(row, "company_location"));
        observations += salaryYaml(salaries, row, unit);
    }
    return head("salaries") + "sources: [{id: salaries, title: Salaries, kind: self-reported}]\n" +
           entries("levels", levels) + entries("markets", countries) + entries("roles", titles) +
           observations;
}

std::optional<PayAmount> publishedWage(const std::string& cell, PayPeriod period) {
    if (cell == "*") return std::nullopt;
    if (cell == "#") {
        constexpr std::int64_t topOfYear = 208'000;
        constexpr std::int64_t topOfHour = 100;
        return PayAmount{Decimal{period == PayPeriod::Year ? topOfYear : topOfHour},
                         Precision::AtLeast};
    }
    // Wages by the hour are published in cents; some cells carry the dust of a binary fraction.
    const auto wage = Decimal::parse(cell);
    const auto rounded = wage ? Decimal::nearest(wage->toDouble(), 2) : std::nullopt;
    EXPECT_TRUE(rounded) << cell;
    return PayAmount{rounded.value_or(Decimal{}), Precision::Exact};
}

std::string wageColumn(PayFigure figure, PayPeriod period) {
    const std::string start = period == PayPeriod::Year ? "A_" : "H_";
    switch (figure) {
    case PayFigure::P10: return start + "PCT10";
    case PayFigure::P25: return start + "PCT25";
    case PayFigure::Median: return start + "MEDIAN";
    case PayFigure::P75: return start + "PCT75";
    case PayFigure::P90: return start + "PCT90";
    case PayFigure::Mean: return start + "MEAN";
    case PayFigure::Low:
    case PayFigure::High: break;
    }
    return {};
}

std::string occupationId(const ForeignTable& wages, std::size_t row) {
    return wages.cell(row, "OCC_GROUP") + " " + wages.cell(row, "OCC_CODE");
}

std::string wagesYaml(const ForeignTable& wages) {
    std::string roles = "roles:\n";
    std::string pay = "pay:\n";
    for (std::size_t row = 0; row < wages.size(); ++row) {
        roles += "  - {id: " + quoted(occupationId(wages, row)) +
                 ", name: " + quoted(wages.cell(row, "OCC_TITLE")) + "}\n";
        pay += wageYaml(wages, row, PayPeriod::Year) + wageYaml(wages, row, PayPeriod::Hour);
    }
    return head("wages") + "sources: [{id: wages, title: Wages, kind: official}]\n" +
           "markets: [{id: us, name: United States}]\n" + roles + pay;
}

} // namespace rungwise::test
