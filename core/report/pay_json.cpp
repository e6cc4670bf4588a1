// SPDX-License-Identifier: GPL-3.0-or-later
// Writes measure, place, time, figures and parts of a pay record, by the catalogue's own key names.
#include "core/report/pay_json.h"

#include "core/pay/pay_names.h"
#include "core/report/result_parts.h"

#include <array>
#include <string>
#include <utility>

namespace rungwise {

namespace {

void writeNumber(JsonWriter& json, std::string_view key, const std::optional<Decimal>& value) {
    if (value) json.key(key).number(*value);
}

void writeSources(JsonWriter& json, const PayRecord& record, const Catalogue& catalogue) {
    json.key("sources").beginArray();
    for (const Citation& citation : record.sources) {
        json.text(catalogue.sources()[citation.source].id.text());
    }
    json.endArray();
}

} // namespace

void writeFiguresKey(JsonWriter& json, std::string_view key, const PayFigures& figures) {
    json.key(key).beginObject();
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        const std::optional<PayAmount>& figure = figures.values[i];
        if (!figure) continue;
        json.key(stableName(static_cast<PayFigure>(i))).beginObject();
        json.key("amount").number(figure->amount);
        json.key("precision").text(stableName(figure->precision)).endObject();
    }
    json.endObject();
}

void writeMarketKey(JsonWriter& json, const std::optional<MarketIndex>& market,
                    const Catalogue& catalogue) {
    if (!market) return;
    const Market& named = catalogue.markets()[*market];
    json.key("market").beginObject().key("id").text(named.id.text());
    writeTextIfAny(json, "name", catalogue.text(named.name, {}).text);
    json.endObject();
}

void writePartsKey(JsonWriter& json, const PayParts& parts) {
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

void writePayRecord(JsonWriter& json, const PayRecord& record, const Catalogue& catalogue) {
    json.beginObject();
    writeTextIfAny(json, "id", record.id);
    json.key("measure").text(stableName(record.measure));
    json.key("currency").text(record.currency);
    json.key("period").text(stableName(record.period));
    writeNumber(json, "hours_per_year", record.hoursPerYear);
    writeMarketKey(json, record.market, catalogue);
    if (record.asOf) json.key("as_of").text(record.asOf->toText());
    writeNumber(json, "sample", record.sample);
    json.key("suppressed").boolean(record.suppressed);
    writeFiguresKey(json, "figures", record.figures);
    writePartsKey(json, record.parts);
    if (!record.includes.empty()) {
        json.key("includes").beginArray();
        for (const std::string& part : record.includes) json.text(part);
        json.endArray();
    }
    writeTextIfAny(json, "note", record.note);
    writeSources(json, record, catalogue);
    json.endObject();
}

} // namespace rungwise
