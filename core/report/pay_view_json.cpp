// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what was asked, the rows, and what follows from them.
#include "core/report/pay_view_json.h"

#include "core/base/json_writer.h"
#include "core/pay/pay_names.h"
#include "core/report/pay_json.h"
#include "core/report/pay_row_json.h"
#include "core/report/result_parts.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace rungwise {

namespace {

void begin(JsonWriter& json, std::string_view kind, const PayView& view) {
    json.beginObject().key("rungwise-result").number(resultFormat).key("kind").text(kind);
    writeCatalogueKey(json, view.catalogueId, view.catalogueTitle, view.catalogueVersion);
}

void writeRolesKey(JsonWriter& json, const PayView& view) {
    json.key("roles").beginArray();
    for (const PayRole& role : view.roles) {
        json.beginObject();
        if (role.letter) json.key("letter").text({&*role.letter, 1});
        json.key("id").text(role.id).key("name").text(role.name);
        json.key("known").boolean(role.isKnown);
        json.key("left_out").number(role.leftOut).endObject();
    }
    json.endArray();
}

void writePositions(JsonWriter& json, const std::vector<std::size_t>& rows) {
    json.key("rows").beginArray();
    for (const std::size_t row : rows) json.number(row);
    json.endArray();
}

void writeFindingKey(JsonWriter& json, const PayFinding& finding, const Wording& wording) {
    json.key("finding").beginObject().key("text").text(wording.say(finding.words));
    writeTextIfAny(json, "context", wording.say(finding.context));
    writePositions(json, finding.rows);
    json.endObject();
}

void writeLeftOutKey(JsonWriter& json, const PayLeftOut& left) {
    json.key("left_out").beginObject().key("other_measures").number(left.otherMeasures);
    json.key("other_markets").number(left.otherMarkets);
    json.key("agreeing").number(left.agreeing).endObject();
}

/// Writes one pay view; holds what its parts need.
class PayViewWriter {
public:
    PayViewWriter(const PayView& view, const Catalogue& catalogue, const Wording& wording)
        : view_{view}, catalogue_{catalogue}, wording_{wording} {}

    [[nodiscard]] std::string write() {
        begin(json_, "pay", view_);
        writeQuestion();
        writeRolesKey(json_, view_);
        if (!view_.roles.empty()) json_.key("baseline").text(view_.roles[view_.baseline].id);
        writeFindingKey(json_, view_.finding, wording_);
        writePayRowsKey(json_, view_, catalogue_, wording_);
        writeGroups();
        writeChanges();
        writeOverlaps();
        writeChances();
        writeSilentRoles();
        writeLeftOutKey(json_, view_.leftOut);
        if (view_.ownPay) writeOwnPay(*view_.ownPay);
        writeSourcesKey(json_, view_.sources, wording_);
        json_.endObject();
        return json_.take();
    }

private:
    void writeQuestion() {
        writeUnitKey(json_, view_.unit);
        writeMeasuresKey(json_, view_.measures);
        if (view_.leading) json_.key("leading").text(stableName(*view_.leading));
        writeMarketKey(json_, view_.market, catalogue_);
        json_.key("grouping").text(stableName(view_.grouping));
        json_.key("filter").text(stableName(view_.filter));
    }

    void writeSilentRoles() {
        json_.key("silent_roles").beginArray();
        for (const std::size_t role : view_.silentRoles()) json_.text(view_.roles[role].id);
        json_.endArray();
    }

    void writeGroups() {
        json_.key("groups").beginArray();
        for (const PayGroup& group : view_.groups) {
            json_.beginObject().key("heading").text(wording_.say(group.heading));
            writePositions(json_, group.rows);
            json_.endObject();
        }
        json_.endArray();
    }

    void beginComparison(const PayComparison& comparison) {
        const PayRow& row = view_.rows[comparison.row];
        json_.beginObject().key("baseline_row").number(comparison.baselineRow);
        json_.key("row").number(comparison.row);
        json_.key("role").text(view_.roles[row.role].id);
        json_.key("measure").text(stableName(row.line.measure));
    }

    void writeChanges() {
        json_.key("changes").beginArray();
        for (const PayComparison& comparison : view_.comparisons) {
            beginComparison(comparison);
            json_.key("figure").text(stableName(comparison.figure));
            json_.key("percent");
            writePercent(json_, comparison.percent);
            json_.key("precision").text(stableName(comparison.precision)).endObject();
        }
        json_.endArray();
    }

    void writeOverlaps() {
        json_.key("overlaps").beginArray();
        for (const PayComparison& comparison : view_.comparisons) {
            if (!comparison.overlap) continue;
            beginComparison(comparison);
            json_.key("percent");
            writePercent(json_, comparison.overlap->percent);
            json_.key("lower").text(stableName(comparison.overlap->lower));
            json_.key("upper").text(stableName(comparison.overlap->upper)).endObject();
        }
        json_.endArray();
    }

    void writeChances() {
        json_.key("chances").beginArray();
        for (const PayComparison& comparison : view_.comparisons) {
            beginComparison(comparison);
            json_.key("percent");
            if (comparison.chance) {
                writePercent(json_, *comparison.chance);
            } else {
                json_.null().key("reason").text("not-enough-data");
            }
            json_.endObject();
        }
        json_.endArray();
    }

    void writeOwnPay(const OwnPay& pay) {
        json_.key("own_pay").beginObject().key("amount").number(pay.amount);
        json_.key("currency").text(pay.unit.currency);
        json_.key("period").text(stableName(pay.unit.period)).endObject();
    }

    const PayView& view_;
    const Catalogue& catalogue_;
    const Wording& wording_;
    JsonWriter json_;
};

void writeGuideCell(JsonWriter& json, const GuideCell& cell) {
    json.beginObject().key("state").text(cell.rows.empty() ? "no-data" : "value");
    writePositions(json, cell.rows);
    json.key("sources").number(cell.sources);
    json.key("disagree").boolean(cell.disagree).endObject();
}

void writeMarketsKey(JsonWriter& json, const SalaryGuide& guide, const Catalogue& catalogue,
                     const Wording& wording) {
    json.key("markets").beginArray();
    for (const GuideMarket& market : guide.markets) {
        json.beginObject();
        if (market.market) {
            json.key("id").text(catalogue.markets()[*market.market].id.text());
        }
        json.key("name").text(wording.say(market.name)).endObject();
    }
    json.endArray();
}

void writeLinesKey(JsonWriter& json, const SalaryGuide& guide, const Wording& wording) {
    json.key("lines").beginArray();
    for (const GuideLine& line : guide.lines) {
        json.beginObject().key("id").text(line.id).key("name").text(wording.say(line.name));
        json.key("cells").beginArray();
        for (const GuideCell& cell : line.cells) writeGuideCell(json, cell);
        json.endArray().endObject();
    }
    json.endArray();
}

} // namespace

std::string payJson(const PayView& view, const Catalogue& catalogue, const Wording& wording) {
    return PayViewWriter{view, catalogue, wording}.write();
}

std::string salaryGuideJson(const SalaryGuide& guide, const Catalogue& catalogue,
                            const Wording& wording) {
    JsonWriter json;
    begin(json, "salary-guide", guide.view);
    writeUnitKey(json, guide.view.unit);
    writeMeasuresKey(json, guide.view.measures);
    writeRolesKey(json, guide.view);
    json.key("lines_are").text(stableName(guide.rows));
    writeMarketsKey(json, guide, catalogue, wording);
    writeFindingKey(json, guide.view.finding, wording);
    writeLinesKey(json, guide, wording);
    writePayRowsKey(json, guide.view, catalogue, wording);
    writeLeftOutKey(json, guide.view.leftOut);
    json.key("without_role").number(guide.withoutRole);
    writeSourcesKey(json, guide.view.sources, wording);
    json.endObject();
    return json.take();
}

} // namespace rungwise
