// SPDX-License-Identifier: GPL-3.0-or-later
// Pay is read exactly as published; whatever contradicts itself is left out.
#include "core/load/read_pay.h"

#include "core/load/choices.h"
#include "core/load/entries.h"
#include "core/load/pay_figures.h"
#include "core/load/ranges.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace rungwise {

namespace {

std::optional<std::string> readInclude(EntryContext& context, Node node) {
    return readText(context.reading, node, TextLength::Name);
}

/// Several roles; at least one.
std::vector<RoleIndex> readSubjectRoles(Fields& fields) {
    const auto entry = fields.find("roles");
    if (entry && entry->value.isList() && entry->value.size() == 0) {
        const Reading::Inside inside{fields.context().reading, "roles"};
        fields.context().reading.report(entry->value, DiagnosticCode::EmptyList);
    }
    return fields.references<RoleTag>("roles");
}

/// Role, roles, or any of level, track and family: one of the three.
std::optional<PaySubject> readSubject(Fields& fields) {
    Reading& reading = fields.context().reading;
    const bool hasRole = fields.has("role");
    const bool hasRoles = fields.has("roles");
    PaySubject subject;
    if (const auto role = fields.reference<RoleTag>("role")) subject.roles.push_back(*role);
    const auto roles = readSubjectRoles(fields);
    subject.level = fields.reference<LevelTag>("level");
    subject.track = fields.reference<TrackTag>("track");
    subject.family = fields.reference<FamilyTag>("family");
    const std::string_view group = fields.has("level")    ? "level"
                                   : fields.has("track")  ? "track"
                                   : fields.has("family") ? "family"
                                                          : "";
    if (hasRole && hasRoles) {
        reading.report(fields.node(), DiagnosticCode::ConflictingKeys, {"role", "roles"});
        return std::nullopt;
    }
    if ((hasRole || hasRoles) && !group.empty()) {
        reading.report(fields.node(), DiagnosticCode::ConflictingKeys,
                       {hasRole ? "role" : "roles", std::string{group}});
        return std::nullopt;
    }
    if (!hasRole && !hasRoles && group.empty()) {
        reading.report(fields.node(), DiagnosticCode::MissingOneOf,
                       {"role, roles, level, track, family"});
    }
    subject.roles.insert(subject.roles.end(), roles.begin(), roles.end());
    const bool isAbout = !subject.roles.empty() || subject.level || subject.track || subject.family;
    if (!isAbout) return std::nullopt;
    return subject;
}

std::optional<PayParts> readParts(Fields& fields) {
    return PayParts{.base = fields.number("base", payAmount),
                    .additional = fields.number("additional", payAmount),
                    .bonus = fields.number("bonus", payAmount),
                    .equity = fields.number("equity", payAmount)};
}

void readRemarks(Fields& fields, PayRecord& record) {
    record.id = fields.id("id").value_or(std::string{});
    record.sources = fields.citations();
    record.market = fields.reference<MarketTag>("market");
    record.hoursPerYear = fields.number("hours_per_year", aboveZero);
    record.asOf = fields.date("as_of");
    record.parts = fields.map("parts", readParts).value_or(PayParts{});
    record.suppressed = fields.isTrue("suppressed");
    record.sample = fields.number("sample", notNegative);
    record.includes = fields.list("includes", readInclude);
    record.note = fields.words("note");
}

bool hasFigure(const PayFigures& figures) {
    return std::any_of(figures.values.begin(), figures.values.end(),
                       [](const auto& value) { return value.has_value(); });
}

/// Whether the entry mentions a figure at all, sound or not.
bool mentionsFigure(Fields& fields) {
    const auto isThere = [&](std::string_view key) { return fields.has(key); };
    return std::any_of(choices::figures.begin(), choices::figures.end(), isThere) ||
           std::any_of(choices::impreciseFigures.begin(), choices::impreciseFigures.end(), isThere);
}

/// Whether no earlier record has this id.
bool hasOwnId(Fields& fields, const PayRecord& record) {
    if (record.id.empty()) return true;
    auto& [reading, draft] = fields.context();
    const Reading::Inside inside{reading, "id"};
    const Node node = fields.find("id")->value;
    const auto [first, isNew] = draft.payIds.emplace(record.id, draft.place(reading, node));
    if (isNew) return true;
    reading.report({DiagnosticCode::DuplicateId,
                    reading.locate(node),
                    toText(reading.path()),
                    {record.id},
                    draft.locate(first->second)});
    return false;
}

std::optional<PayRecord> readRecord(Fields& fields) {
    PayRecord record;
    auto subject = readSubject(fields);
    auto currency = fields.needCurrency("currency");
    const auto period = fields.needChoice<PayPeriod>("period", choices::periods);
    const auto measure = fields.needChoice<PayMeasure>("measure", choices::measures);
    readRemarks(fields, record);
    record.figures = readFigures(fields);
    if (!record.suppressed && !mentionsFigure(fields)) {
        fields.context().reading.report(fields.node(), DiagnosticCode::NoFigures);
    }
    const bool says = record.suppressed || hasFigure(record.figures);
    if (!figuresRise(fields, record.figures) || !says) return std::nullopt;
    if (!subject || !currency || !period || !measure) return std::nullopt;
    if (!hasOwnId(fields, record)) return std::nullopt;
    record.subject = std::move(*subject);
    record.currency = std::move(*currency);
    record.period = *period;
    record.measure = *measure;
    return record;
}

std::optional<Observation> readObservation(Fields& fields) {
    Observation observation;
    const bool isNamed = fields.has("role") || fields.has("title");
    observation.role = fields.reference<RoleTag>("role");
    observation.title = fields.words("title", TextLength::Name);
    const auto amount = fields.needNumber("amount", payAmount);
    auto currency = fields.needCurrency("currency");
    const auto period = fields.needChoice<PayPeriod>("period", choices::periods);
    observation.measure = fields.choice<PayMeasure>("measure", choices::measures);
    observation.market = fields.reference<MarketTag>("market");
    observation.level = fields.reference<LevelTag>("level");
    observation.remotePercent = fields.number("remote_percent", percentage);
    observation.employment = fields.words("employment", TextLength::Name);
    observation.companySize = fields.words("company_size", TextLength::Name);
    observation.asOf = fields.date("as_of");
    observation.sources = fields.citations();
    if (!isNamed) {
        fields.context().reading.report(fields.node(), DiagnosticCode::MissingOneOf,
                                        {"role, title"});
    }
    const bool says = observation.role || !observation.title.empty();
    if (!amount || !currency || !period || !says) return std::nullopt;
    observation.amount = *amount;
    observation.currency = std::move(*currency);
    observation.period = *period;
    return observation;
}

std::optional<ExchangeRate> readRate(Fields& fields) {
    auto from = fields.needCurrency("from");
    auto to = fields.needCurrency("to");
    const auto rate = fields.needNumber("rate", aboveZero);
    const auto date = fields.needDate("date");
    auto sources = fields.citations();
    if (!from || !to || !rate || !date) return std::nullopt;
    return ExchangeRate{std::move(*from), std::move(*to), *rate, *date, std::move(sources)};
}

template <class Entry> void append(std::vector<Entry>& all, std::vector<Entry> more) {
    if (all.empty()) {
        all = std::move(more);
        return;
    }
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

} // namespace

void readPay(Fields& file) {
    CatalogueTables& tables = file.context().draft.tables;
    append(tables.pay, file.maps("pay", readRecord));
    append(tables.observations, file.maps("observations", readObservation));
    append(tables.exchangeRates, file.maps("exchange_rates", readRate));
}

} // namespace rungwise
