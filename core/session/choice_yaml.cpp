// SPDX-License-Identifier: GPL-3.0-or-later
// Saved comparisons and sessions hold a choice in the same words.
#include "core/session/choice_yaml.h"

#include "core/base/nearest_word.h"
#include "core/compare/view_names.h"
#include "core/ladders/ladder_names.h"
#include "core/pay/pay_names.h"
#include "core/session/versioned_file.h"
#include "core/yaml/scalar_reader.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

/// The entries of a short list, each once, with the place of each.
template <class Value> class ShortList {
public:
    /// False, and reported at `node` by `name`, when the value is there already.
    bool add(Reading& reading, Node node, const Value& value, std::string name) {
        const auto first = std::ranges::find(values_, value);
        if (first == values_.end()) {
            values_.push_back(value);
            places_.push_back(reading.locate(node));
            return true;
        }
        const auto position = static_cast<std::size_t>(first - values_.begin());
        reading.report({DiagnosticCode::DuplicateEntry,
                        reading.locate(node),
                        toText(reading.path()),
                        {std::move(name)},
                        places_[position]});
        return false;
    }

    [[nodiscard]] std::size_t size() const { return values_.size(); }
    [[nodiscard]] std::vector<Value> take() { return std::move(values_); }

private:
    std::vector<Value> values_;
    std::vector<Location> places_;
};

std::vector<RoleId> readRoles(Reading& reading, Node list) {
    static_assert(maxCompared == 5, "the words below say five");
    ShortList<RoleId> roles;
    bool isTooLong = false;
    readEach(reading, list, [&](Node node) {
        if (isTooLong) return;
        const auto text = readId(reading, node);
        if (!text) return;
        const auto id = RoleId::parse(*text);
        if (roles.size() < maxCompared) {
            roles.add(reading, node, *id, *text);
            return;
        }
        isTooLong = true;
        reading.report(node, DiagnosticCode::WrongKind,
                       {RW_TEXT("DiagnosticWord", "a list of at most five roles").text,
                        RW_TEXT("DiagnosticWord", "a longer one").text});
    });
    return roles.take();
}

/// One of the roles above, else reported.
std::optional<RoleId> readBaseline(Reading& reading, Node node, const std::vector<RoleId>& roles) {
    const auto text = readId(reading, node);
    if (!text) return std::nullopt;
    const auto id = RoleId::parse(*text);
    if (std::ranges::find(roles, *id) != roles.end()) return id;
    std::vector<std::string_view> known;
    std::string listed;
    for (const RoleId& role : roles) {
        known.push_back(role.text());
        listed += (listed.empty() ? "" : ", ") + role.text();
    }
    const std::string nearest{nearestWord(*text, known)};
    if (roles.empty()) {
        reading.report(node, DiagnosticCode::UnknownRole, {*text, nearest});
    } else {
        reading.report(node, DiagnosticCode::UnknownChoice, {*text, nearest, listed});
    }
    return std::nullopt;
}

template <class Enum>
void readEnum(MapReader& map, std::string_view key, std::span<const std::string_view> names,
              Enum& value) {
    readAt(map, key, [&](Node node) {
        const auto position = readChoice(map.reading(), node, names);
        if (position) value = static_cast<Enum>(*position);
    });
}

std::vector<SectionKind> readCollapsed(Reading& reading, Node list) {
    ShortList<SectionKind> sections;
    readEach(reading, list, [&](Node node) {
        const auto position = readChoice(reading, node, sectionNames());
        if (!position) return;
        sections.add(reading, node, static_cast<SectionKind>(*position), std::string{node.text()});
    });
    std::vector<SectionKind> rising = sections.take();
    std::ranges::sort(rising);
    return rising;
}

/// One measure, or a list of them.
std::vector<PayMeasure> readMeasures(Reading& reading, Node node) {
    ShortList<PayMeasure> measures;
    const auto read = [&](Node one) {
        const auto position = readChoice(reading, one, measureNames());
        if (!position) return;
        measures.add(reading, one, static_cast<PayMeasure>(*position), std::string{one.text()});
    };
    if (node.isScalar()) {
        read(node);
    } else {
        readEach(reading, node, read);
    }
    std::vector<PayMeasure> rising = measures.take();
    std::ranges::sort(rising);
    return rising;
}

void readPayView(MapReader& view, PayChoice& pay) {
    Reading& reading = view.reading();
    readAt(view, "measure", [&](Node node) { pay.measures = readMeasures(reading, node); });
    readAt(view, "market", [&](Node node) {
        if (const auto id = readId(reading, node)) pay.market = MarketId::parse(*id);
    });
    readAt(view, "currency", [&](Node node) { pay.currency = readCurrency(reading, node); });
    readAt(view, "period", [&](Node node) {
        const auto position = readChoice(reading, node, periodNames());
        if (position) pay.period = static_cast<PayPeriod>(*position);
    });
    readEnum(view, "grouping", groupingNames(), pay.grouping);
    readEnum(view, "pay-filter", payFilterNames(), pay.filter);
    readEnum(view, "picture", pictureNames(), pay.picture);
}

void writeMeasures(YamlWriter& writer, const std::vector<PayMeasure>& measures) {
    if (measures.empty()) return;
    writer.key("measure");
    if (measures.size() == 1) {
        writer.text(stableName(measures.front()));
        return;
    }
    writer.beginList();
    for (const PayMeasure measure : measures) writer.text(stableName(measure));
    writer.endList();
}

template <class Enum> void writeUnlessFirst(YamlWriter& writer, std::string_view key, Enum value) {
    if (value != Enum{}) writer.key(key).text(stableName(value));
}

void writePayView(YamlWriter& writer, const PayChoice& pay) {
    writeMeasures(writer, pay.measures);
    if (pay.market) writer.key("market").text(pay.market->text());
    if (pay.currency) writer.key("currency").text(*pay.currency);
    if (pay.period) writer.key("period").text(stableName(*pay.period));
    writeUnlessFirst(writer, "grouping", pay.grouping);
    writeUnlessFirst(writer, "pay-filter", pay.filter);
    writeUnlessFirst(writer, "picture", pay.picture);
}

/// Ids of one kind, each once.
template <class EntryId> std::vector<EntryId> readIds(Reading& reading, Node list) {
    ShortList<EntryId> ids;
    readEach(reading, list, [&](Node node) {
        const auto text = readId(reading, node);
        if (text) ids.add(reading, node, *EntryId::parse(*text), *text);
    });
    return ids.take();
}

void readRole(MapReader& map, std::string_view key, std::optional<RoleId>& role) {
    readAt(map, key, [&](Node node) {
        if (const auto text = readId(map.reading(), node)) role = RoleId::parse(*text);
    });
}

void readLadderView(MapReader& view, LadderChoice& ladder) {
    Reading& reading = view.reading();
    readAt(view, "show", [&](Node list) { ladder.ladders = readIds<LadderId>(reading, list); });
    readAt(view, "sources", [&](Node list) { ladder.sources = readIds<SourceId>(reading, list); });
    readEnum(view, "labels", edgeLabelNames(), ladder.labels);
}

void readMoveView(MapReader& view, MoveChoice& move) {
    readRole(view, "from", move.from);
    readRole(view, "to", move.to);
    readEnum(view, "by", routeOrderNames(), move.order);
    readAt(view, "suggestions", [&](Node node) {
        const auto isWanted = readTruth(view.reading(), node);
        if (isWanted)
            move.suggested = *isWanted ? SuggestedMoves::Included : SuggestedMoves::LeftOut;
    });
}

template <class EntryId>
void writeIds(YamlWriter& writer, std::string_view key, const std::vector<EntryId>& ids) {
    if (ids.empty()) return;
    writer.key(key).beginList();
    for (const EntryId& id : ids) writer.text(id.text());
    writer.endList();
}

void writeLadderView(YamlWriter& writer, const LadderChoice& ladder) {
    if (ladder == LadderChoice{}) return;
    writer.key("ladders").beginMap();
    writeIds(writer, "show", ladder.ladders);
    writeIds(writer, "sources", ladder.sources);
    writeUnlessFirst(writer, "labels", ladder.labels);
    writer.endMap();
}

void writeMoveView(YamlWriter& writer, const MoveChoice& move) {
    if (move == MoveChoice{}) return;
    writer.key("move").beginMap();
    if (move.from) writer.key("from").text(move.from->text());
    if (move.to) writer.key("to").text(move.to->text());
    writeUnlessFirst(writer, "by", move.order);
    if (move.suggested == SuggestedMoves::Included) writer.key("suggestions").boolean(true);
    writer.endMap();
}

void readView(MapReader& view, ComparisonChoice& choice) {
    readEnum(view, "filter", filterNames(), choice.filter);
    readEnum(view, "skill-order", skillOrderNames(), choice.skillOrder);
    readAt(view, "collapsed",
           [&](Node list) { choice.collapsed = readCollapsed(view.reading(), list); });
    readPayView(view, choice.pay);
    readMapAt(view, "ladders", [&](MapReader& map) { readLadderView(map, choice.ladder); });
    readMapAt(view, "move", [&](MapReader& map) { readMoveView(map, choice.move); });
}

} // namespace

ComparisonChoice readChoiceKeys(MapReader& map) {
    ComparisonChoice choice;
    if (const auto roles = map.need("roles")) {
        const Reading::Inside inside{map.reading(), "roles"};
        choice.roles = readRoles(map.reading(), roles->value);
    }
    readAt(map, "baseline",
           [&](Node node) { choice.baseline = readBaseline(map.reading(), node, choice.roles); });
    readMapAt(map, "view", [&](MapReader& view) { readView(view, choice); });
    return choice;
}

void writeChoiceKeys(YamlWriter& writer, const ComparisonChoice& choice) {
    writer.key("roles").beginList();
    for (const RoleId& role : choice.roles) writer.text(role.text());
    writer.endList();
    if (choice.baseline) writer.key("baseline").text(choice.baseline->text());
    writer.key("view").beginMap();
    writer.key("filter").text(stableName(choice.filter));
    writer.key("skill-order").text(stableName(choice.skillOrder));
    writer.key("collapsed").beginList();
    for (const SectionKind section : choice.collapsed) writer.text(stableName(section));
    writer.endList();
    writePayView(writer, choice.pay);
    writeLadderView(writer, choice.ladder);
    writeMoveView(writer, choice.move);
    writer.endMap();
}

} // namespace rungwise
