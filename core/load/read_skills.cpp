// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of a skill are named before its scale may be known; the linker resolves them.
#include "core/load/read_skills.h"

#include "core/load/choices.h"
#include "core/load/entries.h"
#include "core/load/ranges.h"

#include <string>

namespace rungwise {

namespace {

std::optional<ScaleStep> readStep(Fields& fields) {
    auto id = fields.needId("id");
    auto name = fields.needText("name", TextLength::Name);
    auto text = fields.text("text");
    if (!id || !name) return std::nullopt;
    return ScaleStep{.id = std::move(*id), .name = std::move(*name), .text = std::move(text)};
}

/// Each step once; a second one of the same id could never be reached.
ScaleSteps readSteps(Fields& scale) {
    EachOnce<std::string> once;
    return scale.maps("steps", [&](Fields& fields) -> std::optional<ScaleStep> {
        auto step = readStep(fields);
        if (!step) return std::nullopt;
        if (once.isFirst(fields.context().reading, step->id, fields.node(), step->id)) return step;
        return std::nullopt;
    });
}

std::optional<Anchor> readAnchor(Fields& fields) {
    const auto at = fields.needNumber("at", anyNumber);
    auto text = fields.needText("text");
    if (!at || !text) return std::nullopt;
    return Anchor{.at = *at, .text = std::move(*text)};
}

std::optional<NumericRange> readRange(Fields& fields) {
    const auto min = fields.needNumber("min", anyNumber);
    const auto max = fields.needNumber("max", anyNumber);
    NumericRange range;
    range.step = fields.number("step", aboveZero);
    range.anchors = fields.maps("anchors", readAnchor);
    if (!min || !max) return std::nullopt;
    if (*min >= *max) {
        fields.context().reading.report(fields.node(), DiagnosticCode::RangeReversed,
                                        {min->toText(), max->toText()});
        return std::nullopt;
    }
    range.min = *min;
    range.max = *max;
    return range;
}

Verdict readScale(Fields& fields, Scale& scale) {
    Reading& reading = fields.context().reading;
    scale.name = fields.text("name", TextLength::Name);
    scale.sources = fields.citations();
    const auto stepsEntry = fields.find("steps");
    const bool hasRange = fields.has("range");
    auto steps = readSteps(fields);
    auto range = fields.map("range", readRange);
    if (stepsEntry && hasRange) {
        reading.report(fields.node(), DiagnosticCode::ConflictingKeys, {"steps", "range"});
        return Verdict::LeaveOut;
    }
    if (stepsEntry && stepsEntry->value.isList() && stepsEntry->value.size() == 0) {
        const Reading::Inside inside{reading, "steps"};
        reading.report(stepsEntry->value, DiagnosticCode::EmptyList);
    }
    if (!fields.has("steps") && !hasRange) {
        reading.report(fields.node(), DiagnosticCode::MissingOneOf, {"steps, range"});
    }
    if (range) {
        scale.measure = std::move(*range);
    } else {
        scale.measure = std::move(steps);
    }
    return keepIf(scale.range() != nullptr || !scale.steps()->empty());
}

std::optional<LocalizedText> readExample(EntryContext& context, Node node) {
    return readLocalized(context, node, TextLength::Text);
}

std::optional<Criterion> readCriterion(EntryContext& context, Node node) {
    const auto plain = [&]() -> std::optional<Criterion> {
        auto statement = readStatement(context, node);
        if (!statement) return std::nullopt;
        return Criterion{.statement = std::move(*statement), .examples = {}};
    };
    const bool hasText = node.isMap() && MapReader{context.reading, node}.has("text");
    if (!hasText) return plain();
    return readMap(context, node, [](Fields& fields) -> std::optional<Criterion> {
        auto text = fields.needText("text");
        Criterion criterion;
        criterion.statement.sources = fields.citations();
        criterion.statement.note = fields.words("note");
        criterion.examples = fields.list("examples", readExample);
        if (!text) return std::nullopt;
        criterion.statement.text = std::move(*text);
        return criterion;
    });
}

/// Reads the texts per level; `keys` are the names of their steps, which are still to be resolved.
std::vector<SkillLevelText> readLevels(Fields& fields, std::vector<Node>& keys) {
    EntryContext& context = fields.context();
    std::vector<SkillLevelText> levels;
    const auto entry = fields.find("levels");
    if (!entry) return levels;
    const Reading::Inside inside{context.reading, "levels"};
    if (!isMapAt(context.reading, entry->value)) return levels;
    for (Children children{entry->value}; !children.atEnd();) {
        const Node key = children.next();
        const Node value = children.next();
        if (key.isDuplicateKey() || key.text().starts_with("x-") || value.isNull()) continue;
        const Reading::Inside insideLevel{context.reading, key.text()};
        if (!readId(context.reading, key)) continue;
        auto level = readMap(context, value, [](Fields& cell) -> std::optional<SkillLevelText> {
            return SkillLevelText{.step = 0,
                                  .text = cell.text("text"),
                                  .criteria = cell.list("criteria", readCriterion)};
        });
        if (!level) continue;
        levels.push_back(std::move(*level));
        keys.push_back(key);
    }
    return levels;
}

Verdict readSkill(Fields& fields, Skill& skill, std::vector<Node>& levelKeys) {
    auto name = fields.needText("name", TextLength::Name);
    skill.text = fields.text("text");
    skill.kind = fields.choice<SkillKind>("kind", choices::skillKinds).value_or(SkillKind::Skill);
    skill.parents = fields.references<SkillTag>("parents");
    skill.scale = fields.reference<ScaleTag>("scale");
    skill.levels = readLevels(fields, levelKeys);
    skill.codes = fields.maps("codes", readCode);
    skill.sources = fields.citations();
    if (name) skill.name = std::move(*name);
    return keepIf(name.has_value());
}

/// Leaves the names of described steps to the linker.
void noteLevels(EntryContext& context, SkillIndex skill, const std::vector<Node>& keys) {
    CatalogueDraft& draft = context.draft;
    const Reading::Inside inside{context.reading, "levels"};
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
        const Reading::Inside insideLevel{context.reading, keys[i].text()};
        draft.describedSteps.push_back({skill, i, draft.internStep(std::string{keys[i].text()}),
                                        draft.place(context.reading, keys[i])});
    }
}

void readSkillEntry(Fields& fields) {
    std::vector<Node> levelKeys;
    const auto index = readEntry<SkillTag, Skill>(
        fields, [&](Fields& entry, Skill& skill) { return readSkill(entry, skill, levelKeys); });
    if (index) noteLevels(fields.context(), *index, levelKeys);
}

} // namespace

std::optional<Code> readCode(Fields& fields) {
    auto scheme = fields.needId("scheme");
    auto code = fields.needId("code");
    if (!scheme || !code) return std::nullopt;
    return Code{.scheme = std::move(*scheme), .code = std::move(*code)};
}

void readSkills(Fields& file) {
    readEntries<ScaleTag, Scale>(file, "scales", readScale);
    forEachMap(file, "skills", readSkillEntry);
}

} // namespace rungwise
