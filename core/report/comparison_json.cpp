// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every row and cell of a comparison with its state, words, numbers and sources.
#include "core/report/comparison_json.h"

#include "core/base/json_writer.h"
#include "core/compare/view_names.h"
#include "core/report/pay_json.h"
#include "core/report/report_words.h"
#include "core/report/result_parts.h"
#include "core/report/state_names.h"

#include <cstddef>
#include <string_view>

namespace rungwise {

namespace {

/// Writes one comparison; holds what all its parts need.
class ComparisonWriter {
public:
    ComparisonWriter(const RoleComparison& comparison, const Catalogue& catalogue,
                     const Wording& wording)
        : comparison_{comparison}, catalogue_{catalogue}, wording_{wording} {}

    [[nodiscard]] std::string write();

private:
    void writeRoles();
    void writeCounts();
    void writeInShort();
    void writeSections();
    void writeSection(const Section& section);
    void writeRow(const Row& row);
    void writeCell(const Cell& cell);
    void writeItems(const Cell& cell);
    void writeMark(const CellMark& mark);
    void writeYears(const YearsRange& years);
    void writePay(const PayMark& pay);
    void writeChange(const Change& change);
    void writeSourceIds(const std::vector<int>& numbers);

    const RoleComparison& comparison_;
    const Catalogue& catalogue_;
    const Wording& wording_;
    JsonWriter json_;
};

std::string ComparisonWriter::write() {
    json_.beginObject();
    json_.key("rungwise-result").number(resultFormat);
    json_.key("kind").text("comparison");
    writeCatalogueKey(json_, comparison_.catalogueId, comparison_.catalogueTitle,
                      comparison_.catalogueVersion);
    writeRoles();
    json_.key("baseline").text(comparison_.roles[comparison_.baseline].id);
    json_.key("filter").text(stableName(comparison_.filter));
    writeCounts();
    writeInShort();
    writeSections();
    writeSourcesKey(json_, comparison_.sources, wording_);
    json_.endObject();
    return json_.take();
}

void ComparisonWriter::writeRoles() {
    json_.key("roles").beginArray();
    for (const RoleHeading& role : comparison_.roles) {
        json_.beginObject();
        json_.key("letter").text({&role.letter, 1});
        json_.key("id").text(role.id).key("name").text(role.name);
        writeTextIfAny(json_, "level", role.level);
        writeTextIfAny(json_, "track", role.track);
        writeTextIfAny(json_, "family", role.family);
        json_.key("known").boolean(role.isKnown).endObject();
    }
    json_.endArray();
}

void ComparisonWriter::writeCounts() {
    std::size_t differing = 0;
    std::size_t onlyInSome = 0;
    std::size_t same = 0;
    std::size_t noData = 0;
    for (const Section& section : comparison_.sections) {
        differing += section.differing;
        onlyInSome += section.onlyInSome;
        same += section.same;
        noData += section.noData;
    }
    json_.key("counts").beginObject();
    json_.key("rows").number(comparison_.total());
    json_.key("shown").number(comparison_.shown());
    json_.key("hidden").number(comparison_.hidden());
    json_.key("differing").number(differing);
    json_.key("onlyInSome").number(onlyInSome);
    json_.key("same").number(same);
    json_.key("noData").number(noData).endObject();
    json_.key("showing").text(wording_.say(shownRows(comparison_)));
}

void ComparisonWriter::writeInShort() {
    json_.key("inShort").beginArray();
    for (const Finding& finding : comparison_.inShort) {
        json_.beginObject().key("text").text(wording_.say(finding.words));
        json_.key("rows").beginArray();
        for (const std::string& row : finding.rows) json_.text(row);
        json_.endArray();
        writeSourceIds(finding.sources);
        json_.endObject();
    }
    json_.endArray();
}

void ComparisonWriter::writeSections() {
    json_.key("sections").beginArray();
    for (const Section& section : comparison_.sections) writeSection(section);
    json_.endArray();
}

void ComparisonWriter::writeSection(const Section& section) {
    json_.beginObject();
    json_.key("id").text(stableName(section.kind));
    json_.key("title").text(wording_.say(section.title));
    writeTextIfAny(json_, "remark", wording_.say(section.remark));
    json_.key("counts").beginObject();
    json_.key("rows").number(section.total);
    json_.key("shown").number(section.rows.size());
    json_.key("hidden").number(section.hidden());
    json_.key("differing").number(section.differing);
    json_.key("onlyInSome").number(section.onlyInSome);
    json_.key("same").number(section.same);
    json_.key("noData").number(section.noData).endObject();
    json_.key("rows").beginArray();
    for (const Row& row : section.rows) writeRow(row);
    json_.endArray().endObject();
}

void ComparisonWriter::writeRow(const Row& row) {
    json_.beginObject();
    json_.key("id").text(row.id);
    json_.key("label").text(wording_.say(row.label));
    writeTextIfAny(json_, "definition", row.definition.view());
    json_.key("state").text(stableName(row.state));
    writeTextIfAny(json_, "disagreement", wording_.say(row.disagreement));
    writeTextIfAny(json_, "remark", wording_.say(row.remark));
    json_.key("cells").beginArray();
    for (const Cell& cell : row.cells) writeCell(cell);
    json_.endArray().endObject();
}

void ComparisonWriter::writeCell(const Cell& cell) {
    json_.beginObject().key("state").text(stableName(cell.state));
    if (cell.state == CellState::Value) {
        std::string text;
        for (std::size_t i = 0; i < cell.items.size(); ++i) {
            if (i > 0) text += '\n';
            text += wording_.say(itemWords(cell, i));
        }
        json_.key("text").text(text);
        writeItems(cell);
        writeMark(cell.mark);
    } else {
        json_.key("text").text(wording_.say(stateWords(cell.state)));
        writeSourceIds(cell.sources);
    }
    if (cell.change) writeChange(*cell.change);
    json_.endObject();
}

void ComparisonWriter::writeItems(const Cell& cell) {
    json_.key("items").beginArray();
    for (const CellItem& item : cell.items) {
        json_.beginObject().key("text").text(wording_.say(item.words));
        writeTextIfAny(json_, "note", item.note.view());
        if (item.isFallback) json_.key("fallback").boolean(true);
        writeSourceIds(item.sources);
        json_.endObject();
    }
    json_.endArray();
}

void ComparisonWriter::writeMark(const CellMark& mark) {
    if (const auto* step = std::get_if<StepMark>(&mark)) {
        json_.key("step").number(step->step).key("steps").number(step->steps);
    } else if (const auto* scale = std::get_if<ScaleMark>(&mark)) {
        json_.key("value").number(scale->value);
        json_.key("min").number(scale->min).key("max").number(scale->max);
    } else if (const auto* years = std::get_if<YearsRange>(&mark)) {
        writeYears(*years);
    } else if (const auto* pay = std::get_if<PayMark>(&mark)) {
        writePay(*pay);
    }
}

void ComparisonWriter::writeYears(const YearsRange& years) {
    json_.key("years").beginObject();
    if (years.min) json_.key("min").number(*years.min);
    if (years.max) json_.key("max").number(*years.max);
    json_.endObject();
}

void ComparisonWriter::writePay(const PayMark& pay) {
    json_.key("pay").beginArray();
    for (const std::size_t record : pay.records) {
        writePayRecord(json_, catalogue_.pay()[record], catalogue_);
    }
    json_.endArray();
    if (pay.observed.empty()) return;
    json_.key("observed").beginArray();
    for (const auto& record : pay.observed) writePayRecord(json_, *record, catalogue_);
    json_.endArray();
}

void ComparisonWriter::writeChange(const Change& change) {
    json_.key("change").beginObject().key("kind").text(stableName(change.kind));
    json_.key("text").text(wording_.say(change.words));
    const bool hasAmount = change.kind == ChangeKind::Higher || change.kind == ChangeKind::Lower;
    if (hasAmount) json_.key("amount").number(change.amount);
    json_.endObject();
}

void ComparisonWriter::writeSourceIds(const std::vector<int>& numbers) {
    writeSourceIdsKey(json_, numbers, comparison_.sources);
}

} // namespace

std::string comparisonJson(const RoleComparison& comparison, const Catalogue& catalogue,
                           const Wording& wording) {
    return ComparisonWriter{comparison, catalogue, wording}.write();
}

} // namespace rungwise
