// SPDX-License-Identifier: GPL-3.0-or-later
// One small reader per part.
#include "core/load/role_parts.h"

#include "core/load/choices.h"
#include "core/load/ranges.h"

namespace rungwise {

namespace {

std::optional<RoleDuty> readDutyMap(Fields& fields) {
    Reading& reading = fields.context().reading;
    const bool isShared = fields.has("duty");
    const bool isOwn = fields.has("text");
    RoleDuty duty;
    duty.duty = fields.reference<DutyTag>("duty");
    duty.statement.text = fields.text("text");
    duty.statement.sources = fields.citations();
    duty.statement.note = fields.words("note");
    duty.aspect = fields.reference<AspectTag>("aspect");
    duty.weight = fields.number("weight", aboveZero);
    for (const char* own : {"text", "aspect"}) {
        if (!isShared || !fields.has(own)) continue;
        reading.report(fields.node(), DiagnosticCode::ConflictingKeys, {"duty", own});
        return std::nullopt;
    }
    if (!isShared && !isOwn) {
        reading.report(fields.node(), DiagnosticCode::MissingOneOf, {"duty, text"});
    }
    if (!duty.duty && duty.statement.text.isEmpty()) return std::nullopt;
    return duty;
}

/// A duty id, or a map.
std::optional<RoleDuty> readRoleDuty(EntryContext& context, Node node) {
    if (node.isMap()) return readMap(context, node, readDutyMap);
    const auto duty = readReference<DutyTag>(context, node);
    if (!duty) return std::nullopt;
    return RoleDuty{.duty = duty};
}

std::optional<Relation> readRelation(EntryContext& context, Node node) {
    if (!node.isMap()) {
        const auto role = readReference<RoleTag>(context, node);
        if (!role) return std::nullopt;
        return Relation{.role = role, .statement = {}};
    }
    return readMap(context, node, [](Fields& fields) -> std::optional<Relation> {
        const bool isEmpty = !fields.has("role") && !fields.has("text");
        Relation relation{.role = fields.reference<RoleTag>("role"),
                          .statement = {.text = fields.text("text"),
                                        .sources = fields.citations(),
                                        .note = fields.words("note")}};
        if (isEmpty) {
            fields.context().reading.report(fields.node(), DiagnosticCode::MissingOneOf,
                                            {"role, text"});
        }
        if (!relation.role && relation.statement.text.isEmpty()) return std::nullopt;
        return relation;
    });
}

/// One statement or a list of them.
std::vector<Statement> readOneOrMany(EntryContext& context, Node node) {
    std::vector<Statement> statements;
    const auto keep = [&](Node one) {
        if (auto statement = readStatement(context, one))
            statements.push_back(std::move(*statement));
    };
    if (!node.isList()) {
        keep(node);
        return statements;
    }
    std::size_t position = 0;
    for (Children children{node}; !children.atEnd(); ++position) {
        const Reading::Inside inside{context.reading, position};
        keep(children.next());
    }
    return statements;
}

} // namespace

std::optional<OtherTitle> readOtherTitle(EntryContext& context, Node node) {
    if (!node.isMap()) {
        auto title = readLocalized(context, node, TextLength::Name);
        if (!title) return std::nullopt;
        return OtherTitle{.title = std::move(*title)};
    }
    return readMap(context, node, [](Fields& fields) -> std::optional<OtherTitle> {
        auto title = fields.needText("title", TextLength::Name);
        OtherTitle other{.title = {},
                         .market = fields.reference<MarketTag>("market"),
                         .confidence =
                             fields.choice<Confidence>("confidence", choices::confidences),
                         .note = fields.words("note"),
                         .sources = fields.citations()};
        if (!title) return std::nullopt;
        other.title = std::move(*title);
        return other;
    });
}

std::vector<RoleDuty> readRoleDuties(Fields& fields) {
    EachOnce<DutyIndex> once;
    return fields.list("duties", [&once](EntryContext& context, Node node) {
        auto duty = readRoleDuty(context, node);
        if (!duty || !duty->duty) return duty;
        const std::string& id = context.draft.tables.duties[*duty->duty].id.text();
        if (!once.isFirst(context.reading, *duty->duty, node, id)) duty.reset();
        return duty;
    });
}

std::optional<Qualification> readQualification(Fields& fields) {
    const auto kind = fields.needChoice<QualificationKind>("kind", choices::qualificationKinds);
    const bool isEmpty = !fields.has("text") && !fields.has("years");
    Qualification qualification;
    qualification.statement.text = fields.text("text");
    const auto years = fields.map("years", [](Fields& span) { return readSpan(span, yearCount); });
    qualification.statement.sources = fields.citations();
    qualification.statement.note = fields.words("note");
    qualification.necessity = fields.choice<Necessity>("necessity", choices::necessities);
    if (isEmpty) {
        fields.context().reading.report(fields.node(), DiagnosticCode::MissingOneOf,
                                        {"text, years"});
    }
    if (years) qualification.years = YearsRange{years->min, years->max};
    if (!kind || (!years && qualification.statement.text.isEmpty())) return std::nullopt;
    qualification.kind = *kind;
    return qualification;
}

std::optional<RelatedRole> readRelated(Fields& fields) {
    const auto role = fields.needReference<RoleTag>("role");
    auto kind = fields.words("kind");
    const auto rank = fields.number("rank", aboveZero);
    auto sources = fields.citations();
    if (!role) return std::nullopt;
    return RelatedRole{*role, std::move(kind), rank, std::move(sources)};
}

std::optional<LevelSpan> readLevelSpan(Fields& fields, std::string_view key) {
    EntryContext& context = fields.context();
    const auto entry = fields.find(key);
    if (!entry) return std::nullopt;
    const Reading::Inside inside{context.reading, key};
    if (!entry->value.isMap()) {
        const auto level = readReference<LevelTag>(context, entry->value);
        if (!level) return std::nullopt;
        return LevelSpan{*level, *level};
    }
    return readMap(context, entry->value, [](Fields& span) -> std::optional<LevelSpan> {
        const auto from = span.needReference<LevelTag>("from");
        const auto to = span.needReference<LevelTag>("to");
        if (!from || !to) return std::nullopt;
        return LevelSpan{*from, *to};
    });
}

Relations readRelations(Fields& fields, std::string_view key) {
    const auto entry = fields.find(key);
    if (!entry) return std::nullopt;
    EachOnce<RoleIndex> once;
    auto relations = fields.list(key, [&once](EntryContext& context, Node node) {
        auto relation = readRelation(context, node);
        const bool isBare = relation && relation->role && relation->statement.text.isEmpty();
        if (!isBare) return relation;
        const std::string& id = context.draft.tables.roles[*relation->role].id.text();
        if (!once.isFirst(context.reading, *relation->role, node, id)) relation.reset();
        return relation;
    });
    const bool saysNobody = entry->value.isList() && entry->value.size() == 0;
    if (relations.empty() && !saysNobody) return std::nullopt;
    return relations;
}

std::vector<AspectStatements> readAspects(Fields& fields) {
    EntryContext& context = fields.context();
    std::vector<AspectStatements> aspects;
    const auto entry = fields.find("aspects");
    if (!entry) return aspects;
    const Reading::Inside inside{context.reading, "aspects"};
    if (!isMapAt(context.reading, entry->value)) return aspects;
    for (Children children{entry->value}; !children.atEnd();) {
        const Node key = children.next();
        const Node value = children.next();
        if (key.isDuplicateKey() || key.text().starts_with("x-")) continue;
        const Reading::Inside insideAspect{context.reading, key.text()};
        const auto aspect = readReference<AspectTag>(context, key);
        if (value.isNull()) {
            context.reading.report(key, DiagnosticCode::MissingValue, {std::string{key.text()}});
            continue;
        }
        auto statements = readOneOrMany(context, value);
        if (aspect && !statements.empty()) aspects.push_back({*aspect, std::move(statements)});
    }
    return aspects;
}

} // namespace rungwise
