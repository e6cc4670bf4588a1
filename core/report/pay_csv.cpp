// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a column of names before the rows, and what concerns them all behind.
#include "core/report/pay_csv.h"

#include "core/pay/pay_names.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/pay_words.h"
#include "core/report/csv.h"
#include "core/report/pay_row_fields.h"
#include "core/report/report_words.h"

#include <string_view>

namespace rungwise {

namespace {

std::string sourceText(const NumberedSource& source, const Wording& wording) {
    std::string text = Decimal{source.number}.toText() + ". " + wording.say(source.words);
    if (!source.url.empty()) text += ' ' + source.url;
    return text;
}

/// Writes the table of one pay view.
class PayTable {
public:
    PayTable(const PayView& view, const Catalogue& catalogue, const Wording& wording)
        : view_{view}, wording_{wording}, fields_{csv_, view, catalogue, wording} {}

    [[nodiscard]] std::string write() {
        csv_.text(wording_.say(phrase(RW_TEXT("Report", "Row"))));
        fields_.writeHeader();
        csv_.endRow();
        for (std::size_t row = 0; row < view_.rows.size(); ++row) {
            csv_.number(Decimal{static_cast<std::int64_t>(row + 1)});
            fields_.writeRow(row);
            csv_.endRow();
        }
        writeAbout();
        for (const NumberedSource& source : view_.sources) {
            writeLine("source:" + source.id, sourceText(source, wording_));
        }
        return csv_.take();
    }

private:
    void writeAbout() {
        writeLine("about:finding", wording_.say(view_.finding.words));
        writeLine("about:context", wording_.say(view_.finding.context));
        for (const std::size_t role : view_.silentRoles()) {
            const bool isLeftOut = view_.roles[role].leftOut > 0;
            writeLine(isLeftOut ? "about:not-shown" : "about:no-data", view_.roles[role].name);
        }
        writeLine("about:left-out", wording_.say(leftOutWords(view_.leftOut)));
        if (!view_.roles.empty()) {
            writeLine("about:baseline", view_.roles[view_.baseline].name);
        }
        if (view_.ownPay) writeLine("about:own-pay", toText(*view_.ownPay));
        writeLine("about:catalogue",
                  wording_.say(catalogueWords(view_.catalogueTitle, view_.catalogueVersion)));
    }

    void writeLine(std::string_view name, std::string_view words) {
        if (words.empty()) return;
        csv_.text(name);
        fields_.writeWords(words);
        csv_.endRow();
    }

    const PayView& view_;
    const Wording& wording_;
    CsvWriter csv_;
    PayRowFields fields_;
};

/// Writes the table of one salary guide.
class GuideTable {
public:
    GuideTable(const SalaryGuide& guide, const Catalogue& catalogue, const Wording& wording)
        : guide_{guide}, catalogue_{catalogue}, wording_{wording}, fields_{csv_, guide.view,
                                                                           catalogue, wording} {}

    [[nodiscard]] std::string write() {
        writeHeader();
        for (const GuideLine& line : guide_.lines) {
            for (std::size_t i = 0; i < line.cells.size(); ++i) {
                writeCell(line, guide_.markets[i], line.cells[i]);
            }
        }
        writeAbout("about:finding", wording_.say(guide_.view.finding.words));
        writeAbout("about:context", wording_.say(guide_.view.finding.context));
        for (const NumberedSource& source : guide_.view.sources) {
            writeAbout("source:" + source.id, sourceText(source, wording_));
        }
        return csv_.take();
    }

private:
    void writeHeader() {
        const bool areLevels = guide_.rows == GuideRows::Levels;
        say(areLevels ? RW_TEXT("Report", "Level id") : RW_TEXT("Report", "Id of the line"));
        say(areLevels ? RW_TEXT("Report", "Level") : RW_TEXT("Report", "Line"));
        say(RW_TEXT("Report", "Market id of the column"));
        say(RW_TEXT("Report", "Market of the column"));
        say(RW_TEXT("Report", "State"));
        say(RW_TEXT("Report", "Sources in the cell"));
        say(RW_TEXT("Report", "Sources disagree"));
        fields_.writeHeader();
        csv_.endRow();
    }

    void writeCell(const GuideLine& line, const GuideMarket& market, const GuideCell& cell) {
        if (cell.rows.empty()) {
            writePlace(line, market, cell);
            fields_.writeWords({});
            csv_.endRow();
        }
        for (const std::size_t row : cell.rows) {
            writePlace(line, market, cell);
            fields_.writeRow(row);
            csv_.endRow();
        }
    }

    void writeAbout(std::string_view name, std::string_view words) {
        if (words.empty()) return;
        csv_.text(name).empty().empty().empty().empty().empty().empty();
        fields_.writeWords(words);
        csv_.endRow();
    }

    void writePlace(const GuideLine& line, const GuideMarket& market, const GuideCell& cell) {
        csv_.text(line.id).text(wording_.say(line.name));
        csv_.text(market.market ? catalogue_.markets()[*market.market].id.text() : std::string{});
        csv_.text(wording_.say(market.name));
        csv_.text(cell.rows.empty() ? "no-data" : "value");
        csv_.number(Decimal{static_cast<std::int64_t>(cell.sources)});
        csv_.text(cell.disagree ? disagreementMark : std::string_view{});
    }

    void say(TranslatableText text) { csv_.text(wording_.say(phrase(text))); }

    const SalaryGuide& guide_;
    const Catalogue& catalogue_;
    const Wording& wording_;
    CsvWriter csv_;
    PayRowFields fields_;
};

} // namespace

std::string payCsv(const PayView& view, const Catalogue& catalogue, const Wording& wording) {
    return PayTable{view, catalogue, wording}.write();
}

std::string salaryGuideCsv(const SalaryGuide& guide, const Catalogue& catalogue,
                           const Wording& wording) {
    return GuideTable{guide, catalogue, wording}.write();
}

} // namespace rungwise
