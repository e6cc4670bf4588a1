// SPDX-License-Identifier: GPL-3.0-or-later
// Writes each row with everything that is known of it.
#include "core/report/pay_row_json.h"

#include "core/pay/pay_names.h"
#include "core/report/pay_json.h"
#include "core/report/result_parts.h"

#include <string>

namespace rungwise {

namespace {

void writeDecimal(JsonWriter& json, double value, int places) {
    if (const auto decimal = Decimal::nearest(value, places)) {
        json.number(*decimal);
    } else {
        json.number(value);
    }
}

/// Writes the rows of one view.
class PayRowWriter {
public:
    PayRowWriter(JsonWriter& json, const PayView& view, const Catalogue& catalogue,
                 const Wording& wording)
        : json_{json}, view_{view}, catalogue_{catalogue}, wording_{wording} {}

    void write(const PayRow& row) {
        json_.beginObject();
        writeWho(row);
        writeWhat(row);
        writeFiguresKey(json_, "figures", row.line.exactFigures());
        if (row.line.record->sample) json_.key("sample").number(*row.line.record->sample);
        json_.key("place").text(stableName(row.place));
        json_.key("shape").text(stableName(row.shape));
        writeRemarks(row.remarks);
        writeTextIfAny(json_, "note", row.line.record->note);
        if (row.conversion) writeConversion(row, *row.conversion);
        json_.key("disagrees").boolean(row.disagrees);
        if (row.standing) writeStanding(*row.standing);
        json_.endObject();
    }

private:
    void writeWho(const PayRow& row) {
        const PayRole& role = view_.roles[row.role];
        json_.key("role").text(role.id);
        if (role.letter) json_.key("letter").text({&*role.letter, 1});
        writeTextIfAny(json_, "record", row.line.record->id);
        writeSources(row.line.record->sources);
        json_.key("source").text(wording_.say(row.source));
    }

    void writeWhat(const PayRow& row) {
        const PayRecord& record = *row.line.record;
        json_.key("measure").text(stableName(row.line.measure));
        if (row.line.isPart) json_.key("part").boolean(true);
        writeMarketKey(json_, record.market, catalogue_);
        json_.key("currency").text(row.line.unit.currency);
        json_.key("period").text(stableName(row.line.unit.period));
        if (record.asOf) json_.key("as_of").text(record.asOf->toText());
        if (row.since) json_.key("since").text(row.since->toText());
        if (!row.line.isPart) writePartsKey(json_, record.parts);
    }

    void writeRemarks(const std::vector<PayRemark>& remarks) {
        json_.key("remarks").beginArray();
        for (const PayRemark& remark : remarks) {
            json_.beginObject().key("kind").text(stableName(remark.kind));
            json_.key("text").text(wording_.say(remark.words)).endObject();
        }
        json_.endArray();
    }

    void writeConversion(const PayRow& row, const PayConversion& conversion) {
        json_.key("original").beginObject();
        json_.key("currency").text(conversion.original.currency);
        json_.key("period").text(stableName(conversion.original.period));
        writeFiguresKey(json_, "figures", row.exactOriginal());
        json_.endObject();
        json_.key("rate").beginObject();
        if (conversion.route) writeRoute(*conversion.route);
        if (conversion.period) writePeriodStep(*conversion.period);
        json_.key("factor").number(conversion.factor()).endObject();
    }

    void writeRoute(const ExchangeRoute& route) {
        json_.key("steps").beginArray();
        for (const RateStep& step : route.steps) writeRateStep(step);
        json_.endArray();
        writeTextIfAny(json_, "over", route.over);
        json_.key("oldest").text(route.oldest.toText());
    }

    /// The rate as the catalogue has it; an inverse one is divided by.
    void writeRateStep(const RateStep& step) {
        const ExchangeRate& rate = catalogue_.exchangeRates()[step.position];
        json_.beginObject().key("from").text(rate.from).key("to").text(rate.to);
        json_.key("rate").number(rate.rate);
        json_.key("date").text(rate.date.toText());
        json_.key("way").text(stableName(step.way));
        writeSources(rate.sources);
        json_.endObject();
    }

    void writeSources(const Citations& citations) {
        json_.key("sources").beginArray();
        for (const Citation& citation : citations) {
            json_.text(catalogue_.sources()[citation.source].id.text());
        }
        json_.endArray();
    }

    void writePeriodStep(const PeriodStep& step) {
        json_.key("period").beginObject();
        json_.key("from").text(stableName(step.from)).key("to").text(stableName(step.to));
        json_.key("hours").text(stableName(step.hours));
        if (step.hours != PeriodStep::Hours::NotNeeded) {
            json_.key("hours_per_year").number(step.hoursPerYear);
        }
        json_.key("factor").number(step.factor).endObject();
    }

    void writeStanding(const PayStanding& standing) {
        json_.key("standing").beginObject();
        if (standing.penetration) {
            json_.key("penetration");
            writePercent(json_, *standing.penetration);
        }
        if (standing.compaRatio) {
            json_.key("compa_ratio");
            writeDecimal(json_, *standing.compaRatio, 2);
        }
        if (standing.percentile) {
            json_.key("percentile");
            writePercent(json_, *standing.percentile);
        }
        json_.endObject();
    }

    JsonWriter& json_;
    const PayView& view_;
    const Catalogue& catalogue_;
    const Wording& wording_;
};

} // namespace

void writeUnitKey(JsonWriter& json, const PayUnit& unit) {
    json.key("unit").beginObject().key("currency").text(unit.currency);
    json.key("period").text(stableName(unit.period)).endObject();
}

void writeMeasuresKey(JsonWriter& json, const std::vector<PayMeasure>& measures) {
    json.key("measures").beginArray();
    for (const PayMeasure measure : measures) json.text(stableName(measure));
    json.endArray();
}

void writePayRowsKey(JsonWriter& json, const PayView& view, const Catalogue& catalogue,
                     const Wording& wording) {
    PayRowWriter writer{json, view, catalogue, wording};
    json.key("rows").beginArray();
    for (const PayRow& row : view.rows) writer.write(row);
    json.endArray();
}

void writePercent(JsonWriter& json, double percent) {
    writeDecimal(json, percent, 1);
}

} // namespace rungwise
