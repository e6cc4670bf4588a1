// SPDX-License-Identifier: GPL-3.0-or-later
// Notes every promotion for the linker, which looks for circles.
#include "core/load/read_ladders.h"

#include "core/load/choices.h"
#include "core/load/entries.h"
#include "core/load/ranges.h"

#include <utility>

namespace rungwise {

namespace {

/// A rung and where its roles stood; a move and where it stood.
struct ReadRung {
    Rung rung;
    std::vector<Place> places;
};

struct ReadMove {
    Move move;
    Place place;
};

std::optional<ReadRung> readRung(EntryContext& context, Node node) {
    ReadRung read;
    EachOnce<RoleIndex> once;
    const auto keep = [&](Node one) {
        if (const auto role = readReferenceOnce<RoleTag>(context, one, once)) {
            read.rung.push_back(*role);
            read.places.push_back(context.draft.place(context.reading, one));
        }
    };
    if (node.isList()) {
        if (node.size() == 0) context.reading.report(node, DiagnosticCode::EmptyList);
        std::size_t position = 0;
        for (Children children{node}; !children.atEnd(); ++position) {
            const Reading::Inside inside{context.reading, position};
            keep(children.next());
        }
    } else {
        keep(node);
    }
    if (read.rung.empty()) return std::nullopt;
    return read;
}

/// A number of months, or a range of them.
std::optional<MonthsRange> readMonths(Fields& fields) {
    EntryContext& context = fields.context();
    const auto entry = fields.find("months");
    if (!entry) return std::nullopt;
    const Reading::Inside inside{context.reading, "months"};
    if (!entry->value.isMap()) {
        const auto months = readNumber(context.reading, entry->value, notNegative);
        if (!months) return std::nullopt;
        return MonthsRange{months, months};
    }
    const auto span =
        readMap(context, entry->value, [](Fields& map) { return readSpan(map, notNegative); });
    if (!span) return std::nullopt;
    return MonthsRange{span->min, span->max};
}

std::optional<ReadMove> readMove(Fields& fields) {
    const auto from = fields.needReference<RoleTag>("from");
    const auto to = fields.needReference<RoleTag>("to");
    const auto kind =
        fields.choice<MoveKind>("kind", choices::moveKinds).value_or(MoveKind::Promotion);
    auto months = readMonths(fields);
    auto note = fields.words("note");
    auto sources = fields.citations();
    if (!from || !to) return std::nullopt;
    EntryContext& context = fields.context();
    return ReadMove{{*from, *to, kind, months, std::move(note), std::move(sources)},
                    context.draft.place(context.reading, fields.node())};
}

struct OpenLadder {
    std::vector<ReadRung> rungs;
    std::vector<ReadMove> moves;
};

Verdict readLadder(Fields& fields, Ladder& ladder, OpenLadder& open) {
    auto name = fields.needText("name", TextLength::Name);
    const bool isEmpty = !fields.has("steps") && !fields.has("moves");
    open.rungs = fields.list("steps", readRung);
    open.moves = fields.maps("moves", readMove);
    ladder.sources = fields.citations();
    ladder.note = fields.words("note");
    for (const ReadRung& rung : open.rungs) ladder.steps.push_back(rung.rung);
    for (const ReadMove& move : open.moves) ladder.moves.push_back(move.move);
    if (isEmpty) {
        fields.context().reading.report(fields.node(), DiagnosticCode::MissingOneOf,
                                        {"steps, moves"});
    }
    if (name) ladder.name = std::move(*name);
    return keepIf(name && !isEmpty);
}

void notePromotions(CatalogueDraft& draft, LadderIndex ladder, const OpenLadder& open) {
    for (std::uint32_t i = 0; i < open.rungs.size(); ++i) {
        const auto& [rung, places] = open.rungs[i];
        for (std::size_t role = 0; role < rung.size(); ++role) {
            draft.rungRoles.push_back({ladder, i, rung[role], places[role]});
        }
    }
    for (const auto& [move, place] : open.moves) {
        if (move.kind != MoveKind::Promotion) continue;
        draft.promotions.push_back({ladder, move.from, move.to, place});
    }
}

void readLadderEntry(Fields& fields) {
    OpenLadder open;
    const auto index = readEntry<LadderTag, Ladder>(
        fields, [&](Fields& entry, Ladder& ladder) { return readLadder(entry, ladder, open); });
    if (index) notePromotions(fields.context().draft, *index, open);
}

std::optional<Sign> readSign(Fields& fields) {
    auto id = fields.needId("id");
    auto text = fields.needText("text");
    auto sources = fields.citations();
    if (!id || !text) return std::nullopt;
    return Sign{std::move(*id), {std::move(*text), std::move(sources), {}}};
}

std::optional<SignRule> readRule(Fields& fields) {
    Reading& reading = fields.context().reading;
    const auto entry = fields.need("at_least");
    if (!entry) return std::nullopt;
    const Reading::Inside inside{reading, "at_least"};
    if (entry->value.text() == "all") return SignShare::All;
    if (entry->value.text() == "most") return SignShare::Most;
    constexpr NumberRange count{
        .least = Decimal{1},
        .most = Decimal{1000},
        .words = RW_TEXT("DiagnosticWord", "all, most, or a whole number from 1 to 1000")};
    const auto number = readNumber(reading, entry->value, count);
    if (!number) return std::nullopt;
    if (number->isWhole()) return static_cast<int>(number->units());
    reading.report(entry->value, DiagnosticCode::NumberOutOfRange,
                   {number->toText(), count.words.text});
    return std::nullopt;
}

std::optional<Transition> readTransition(Fields& fields) {
    const auto from = fields.needReference<RoleTag>("from");
    const auto to = fields.needReference<RoleTag>("to");
    EachOnce<std::string> once;
    auto signs = fields.maps("signs", [&once](Fields& entry) {
        auto sign = readSign(entry);
        Reading& reading = entry.context().reading;
        if (sign && !once.isFirst(reading, sign->id, entry.node(), sign->id)) sign.reset();
        return sign;
    });
    const auto rule = fields.map("rule", readRule);
    auto advice = fields.statements("advice");
    auto sources = fields.citations();
    if (!from || !to) return std::nullopt;
    return Transition{*from, *to, std::move(signs), rule, std::move(advice), std::move(sources)};
}

} // namespace

void readLadders(Fields& file) {
    forEachMap(file, "ladders", readLadderEntry);
    auto transitions = file.maps("transitions", readTransition);
    auto& all = file.context().draft.tables.transitions;
    for (Transition& transition : transitions) all.push_back(std::move(transition));
}

} // namespace rungwise
