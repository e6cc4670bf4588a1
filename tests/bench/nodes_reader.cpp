// SPDX-License-Identifier: GPL-3.0-or-later
// Every map is walked once (looking keys up one by one is slower), and scalars are taken from the
// nodes by reference, so that the comparison is with a reader that was written with care.
#include "tests/bench/nodes_reader.h"

#include "core/load/choices.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace rungwise::bench {

namespace {

/// `read(key, value)` for each entry of a map.
template <class Read> void eachEntry(const YAML::Node& map, Read read) {
    for (const auto& entry : map) read(entry.first.Scalar(), entry.second);
}

template <class Element, class Read>
std::vector<Element> listOf(const YAML::Node& list, Read read) {
    std::vector<Element> elements;
    elements.reserve(list.size());
    for (const auto& node : list) elements.push_back(read(node));
    return elements;
}

template <class Enum, class Names> Enum choiceOf(const YAML::Node& node, const Names& names) {
    return static_cast<Enum>(std::find(names.begin(), names.end(), node.Scalar()) - names.begin());
}

template <class Tag, class Entry>
Index<Tag> indexIn(Table<Entry, Tag>& table, const YAML::Node& node) {
    return table.mention(*Id<Tag>::parse(node.Scalar()));
}

template <class Tag> Id<Tag> idOf(const YAML::Node& entry) {
    return *Id<Tag>::parse(entry["id"].Scalar());
}

LocalizedText textOf(const YAML::Node& node) {
    return {.text = node.Scalar(), .translations = {}};
}

std::optional<Decimal> numberOf(const YAML::Node& node) {
    return Decimal::parse(node.Scalar());
}

class NodesReader {
public:
    [[nodiscard]] CatalogueTables run(const std::string& text) {
        eachEntry(YAML::Load(text), [&](const std::string& key, const YAML::Node& value) {
            if (key == "catalogue") readAbout(value);
            if (key == "scales") readScale(value[0]);
            if (key == "levels") readNamed(tables_.levels, value);
            if (key == "tracks") readNamed(tables_.tracks, value);
            if (key == "families") readNamed(tables_.families, value);
            if (key == "aspects") readNamed(tables_.aspects, value);
            if (key == "markets") readNamed(tables_.markets, value);
            if (key == "sources") readSources(value);
            if (key == "skills") readSkills(value);
            if (key == "duties") readDuties(value);
            if (key == "roles") readRoles(value);
            if (key == "pay")
                tables_.pay = listOf<PayRecord>(value, [&](auto& n) { return pay(n); });
            if (key == "ladders") readLadders(value);
        });
        return std::move(tables_);
    }

private:
    void readAbout(const YAML::Node& map) {
        eachEntry(map, [&](const std::string& key, const YAML::Node& value) {
            if (key == "id") tables_.about.id = value.Scalar();
            if (key == "title") tables_.about.title = textOf(value);
            if (key == "version") tables_.about.version = value.Scalar();
            if (key == "language") tables_.about.language = value.Scalar();
            if (key == "scale") tables_.about.scale = indexIn(tables_.scales, value);
        });
    }

    template <class Entry, class Tag>
    void readNamed(Table<Entry, Tag>& table, const YAML::Node& list) {
        for (const auto& node : list) {
            table.define(Entry{.id = idOf<Tag>(node), .name = textOf(node["name"])});
        }
    }

    void readSources(const YAML::Node& list) {
        for (const auto& node : list) {
            Source source{.id = idOf<SourceTag>(node), .title = textOf(node["title"])};
            source.kind = choiceOf<SourceKind>(node["kind"], choices::sourceKinds);
            tables_.sources.define(std::move(source));
        }
    }

    void readScale(const YAML::Node& node) {
        ScaleSteps steps;
        for (const auto& step : node["steps"]) {
            steps.push_back({step["id"].Scalar(), textOf(step["name"]), {}});
        }
        steps_ = steps;
        tables_.scales.define({idOf<ScaleTag>(node), textOf(node["name"]), std::move(steps)});
    }

    void readSkills(const YAML::Node& list) {
        for (const auto& node : list) {
            Skill skill{.id = idOf<SkillTag>(node), .name = textOf(node["name"])};
            skill.text = textOf(node["text"]);
            skill.kind = choiceOf<SkillKind>(node["kind"], choices::skillKinds);
            skill.scale = tables_.about.scale;
            tables_.skills.define(std::move(skill));
        }
    }

    void readDuties(const YAML::Node& list) {
        for (const auto& node : list) {
            Duty duty{.id = idOf<DutyTag>(node)};
            duty.statement.text = textOf(node["text"]);
            duty.aspect = indexIn(tables_.aspects, node["aspect"]);
            tables_.duties.define(std::move(duty));
        }
    }

    void readRoles(const YAML::Node& list) {
        for (const auto& node : list) tables_.roles.define(role(node));
    }

    [[nodiscard]] Citation citation(const YAML::Node& node) {
        if (node.IsScalar()) return {indexIn(tables_.sources, node), {}};
        return {indexIn(tables_.sources, node["source"]), node["where"].Scalar()};
    }

    [[nodiscard]] Citations citations(const YAML::Node& list) {
        return listOf<Citation>(list, [&](const YAML::Node& node) { return citation(node); });
    }

    [[nodiscard]] Statement statement(const YAML::Node& map) {
        Statement statement;
        eachEntry(map, [&](const std::string& key, const YAML::Node& value) {
            if (key == "text") statement.text = textOf(value);
            if (key == "sources") statement.sources = citations(value);
        });
        return statement;
    }

    [[nodiscard]] OtherTitle otherTitle(const YAML::Node& map) {
        OtherTitle title;
        eachEntry(map, [&](const std::string& key, const YAML::Node& value) {
            if (key == "title") title.title = textOf(value);
            if (key == "sources") title.sources = citations(value);
            if (key == "confidence") {
                title.confidence = choiceOf<Confidence>(value, choices::confidences);
            }
        });
        return title;
    }

    [[nodiscard]] RoleDuty duty(const YAML::Node& node) {
        RoleDuty duty;
        if (node.IsScalar()) {
            duty.duty = indexIn(tables_.duties, node);
            return duty;
        }
        eachEntry(node, [&](const std::string& key, const YAML::Node& value) {
            if (key == "duty") duty.duty = indexIn(tables_.duties, value);
            if (key == "weight") duty.weight = numberOf(value);
            if (key == "sources") duty.statement.sources = citations(value);
        });
        return duty;
    }

    [[nodiscard]] std::optional<std::size_t> stepOf(const YAML::Node& node) const {
        for (std::size_t i = 0; i < steps_.size(); ++i) {
            if (steps_[i].id == node.Scalar()) return i;
        }
        return std::nullopt;
    }

    [[nodiscard]] SkillRequirement requirement(const YAML::Node& map) {
        SkillRequirement requirement{.skill = SkillIndex{0}};
        eachEntry(map, [&](const std::string& key, const YAML::Node& value) {
            if (key == "skill") requirement.skill = indexIn(tables_.skills, value);
            if (key == "level") requirement.step = stepOf(value);
            if (key == "necessity") {
                requirement.necessity = choiceOf<Necessity>(value, choices::necessities);
            }
        });
        return requirement;
    }

    [[nodiscard]] Qualification qualification(const YAML::Node& map) {
        Qualification qualification;
        eachEntry(map, [&](const std::string& key, const YAML::Node& value) {
            if (key == "kind") {
                qualification.kind =
                    choiceOf<QualificationKind>(value, choices::qualificationKinds);
            }
            if (key == "text") qualification.statement.text = textOf(value);
            if (key == "sources") qualification.statement.sources = citations(value);
            if (key == "years") {
                qualification.years = YearsRange{numberOf(value["min"]), numberOf(value["max"])};
            }
            if (key == "necessity") {
                qualification.necessity = choiceOf<Necessity>(value, choices::necessities);
            }
        });
        return qualification;
    }

    [[nodiscard]] std::vector<AspectStatements> aspects(const YAML::Node& map) {
        std::vector<AspectStatements> all;
        for (const auto& entry : map) {
            all.push_back({indexIn(tables_.aspects, entry.first), {statement(entry.second)}});
        }
        return all;
    }

    [[nodiscard]] Role role(const YAML::Node& map) {
        Role role{.id = idOf<RoleTag>(map)};
        eachEntry(map, [&](const std::string& key, const YAML::Node& value) {
            readRoleKey(key, value, role);
        });
        return role;
    }

    void readRoleKey(const std::string& key, const YAML::Node& value, Role& role) {
        if (key == "name") role.name = textOf(value);
        if (key == "family") role.family = indexIn(tables_.families, value);
        if (key == "track") role.track = indexIn(tables_.tracks, value);
        if (key == "summary") role.summary = textOf(value);
        if (key == "aspects") role.aspects = aspects(value);
        if (key == "level") {
            const LevelIndex level = indexIn(tables_.levels, value);
            role.level = LevelSpan{level, level};
        }
        const auto each = [&]<class Element>(std::vector<Element>& to, auto read) {
            to =
                listOf<Element>(value, [&](const YAML::Node& node) { return (this->*read)(node); });
        };
        if (key == "definitions") each(role.definitions, &NodesReader::statement);
        if (key == "also_called") each(role.otherTitles, &NodesReader::otherTitle);
        if (key == "duties") each(role.duties, &NodesReader::duty);
        if (key == "skills") each(role.skills, &NodesReader::requirement);
        if (key == "qualifications") each(role.qualifications, &NodesReader::qualification);
        if (key == "reports_to") {
            role.reportsTo.emplace();
            for (const auto& node : value) {
                role.reportsTo->push_back({indexIn(tables_.roles, node), {}});
            }
        }
    }

    [[nodiscard]] PayRecord pay(const YAML::Node& map) {
        PayRecord record;
        eachEntry(map, [&](const std::string& key, const YAML::Node& value) {
            if (key == "role") record.subject.roles = {indexIn(tables_.roles, value)};
            if (key == "sources") record.sources = citations(value);
            if (key == "market") record.market = indexIn(tables_.markets, value);
            if (key == "currency") record.currency = value.Scalar();
            if (key == "as_of") record.asOf = PartialDate::parse(value.Scalar());
            if (key == "period") record.period = choiceOf<PayPeriod>(value, choices::periods);
            if (key == "measure") record.measure = choiceOf<PayMeasure>(value, choices::measures);
            if (key == "low") record.figures[PayFigure::Low] = amountOf(value);
            if (key == "median") record.figures[PayFigure::Median] = amountOf(value);
            if (key == "high") record.figures[PayFigure::High] = amountOf(value);
        });
        return record;
    }

    [[nodiscard]] static PayAmount amountOf(const YAML::Node& node) {
        return {numberOf(node).value_or(Decimal{}), Precision::Exact};
    }

    void readLadders(const YAML::Node& list) {
        for (const auto& node : list) {
            Ladder ladder{.id = idOf<LadderTag>(node), .name = textOf(node["name"])};
            for (const auto& step : node["steps"]) {
                ladder.steps.push_back({indexIn(tables_.roles, step)});
            }
            ladder.sources = citations(node["sources"]);
            tables_.ladders.define(std::move(ladder));
        }
    }

    CatalogueTables tables_;
    ScaleSteps steps_;
};

} // namespace

CatalogueTables readWithNodes(const std::string& text) {
    return NodesReader{}.run(text);
}

} // namespace rungwise::bench
