// SPDX-License-Identifier: GPL-3.0-or-later
// Writes measure, place, time, figures and parts of a pay record, by the catalogue's own key names.
#include "core/report/pay_json.h"

#include "core/report/state_names.h"

#include <array>
#include <string>
#include <utility>

namespace rungwise {

namespace {

void writeText(JsonWriter& json, std::string_view key, std::string_view value) {
    if (!value.empty()) json.key(key).text(value);
}

void writeNumber(JsonWriter& json, std::string_view key, const std::optional<Decimal>& value) {
    if (value) json.key(key).number(*value);
}

void writeMarket(JsonWriter& json, const PayRecord& record, const Catalogue& catalogue) {
    if (!record.market) return;
    const Market& market = catalogue.markets()[*record.market];
    json.key("market").beginObject().key("id").text(market.id.text());
    writeText(json, "name", catalogue.text(market.name, {}).text);
    json.endObject();
}

void writeFigures(JsonWriter& json, const PayFigures& figures) {
    json.key("figures").beginObject();
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        const std::optional<PayAmount>& figure = figures.values[i];
        if (!figure) continue;
        json.key(stableName(static_cast<PayFigure>(i))).beginObject();
        json.key("amount").number(figure->amount);
        json.key("precision").text(stableName(figure->precision)).endObject();
    }
    json.endObject();
}

void writeParts(JsonWriter& json, const PayParts& parts) {
    const std::array<std::pair<std::string_view, std::optional<Decimal>>, 4> all{
        {{"base", parts.base},
         {"additional", parts.additional},
         {"bonus", parts.bonus},
         {"equity", parts.equity}}};
    if (parts == PayParts{}) return;
    json.key("parts").beginObject();
    for (const auto& [name, amount] : all) writeNumber(json, name, amount);
    json.endObject();
}

void writeSources(JsonWriter& json, const PayRecord& record, const Catalogue& catalogue) {
    json.key("sources").beginArray();
    for (const Citation& citation : record.sources) {
        json.text(catalogue.sources()[citation.source].id.text());
    }
    json.endArray();
}

} // namespace

void writePayRecord(JsonWriter& json, const PayRecord& record, const Catalogue& catalogue) {
    json.beginObject();
    writeText(json, "id", record.id);
    json.key("measure").text(stableName(record.measure));
    json.key("currency").text(record.currency);
    json.key("period").text(stableName(record.period));
    writeNumber(json, "hours_per_year", record.hoursPerYear);
    writeMarket(json, record, catalogue);
    if (record.asOf) json.key("as_of").text(record.asOf->toText());
    writeNumber(json, "sample", record.sample);
    json.key("suppressed").boolean(record.suppressed);
    writeFigures(json, record.figures);
    writeParts(json, record.parts);
    if (!record.includes.empty()) {
        json.key("includes").beginArray();
        for (const std::string& part : record.includes) json.text(part);
        json.endArray();
    }
    writeText(json, "note", record.note);
    writeSources(json, record, catalogue);
    json.endObject();
}

} // namespace rungwise
