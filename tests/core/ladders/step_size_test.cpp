// SPDX-License-Identifier: GPL-3.0-or-later
// What changes from one role to another, and the number that it comes to.
#include "core/ladders/step_size.h"

#include "core/ladders/ladder_sentences.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::said;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::StartsWith;

constexpr const char* skills = R"(
catalogue: {id: test, title: Test, scale: levels}
sources: [{id: s, title: S}, {id: t, title: T}]
scales:
  - {id: levels, name: Levels, steps: [{id: aware, name: Aware}, {id: able, name: Able}, {id: expert, name: Expert}]}
  - {id: points, name: Points, range: {min: 0, max: 8}}
  - {id: marks, name: Marks, range: {min: 1, max: 6}}
skills:
  - {id: strategy, name: Strategy}
  - {id: budgeting, name: Budgeting}
  - {id: talking, name: Talking}
  - {id: measured, name: Measured, scale: points}
  - {id: mixed, name: Mixed}
  - {id: vague, name: Vague}
roles:
  - id: a
    name: A
    skills:
      - {skill: strategy, level: aware, sources: [s]}
      - {skill: talking, level: expert}
      - {skill: measured, values: [{scale: points, value: 4.12}]}
      - {skill: mixed, level: able}
      - {skill: vague}
    not_needed: [budgeting]
  - id: b
    name: B
    skills:
      - {skill: mixed, values: [{scale: marks, value: 2}]}
      - {skill: strategy, level: expert, weight: 1.5, sources: [t]}
      - {skill: talking, level: able}
      - {skill: budgeting, level: able, necessity: required}
      - {skill: measured, values: [{scale: points, value: 4.5}], necessity: helpful}
  - id: c
    name: C
    skills: [{skill: budgeting, necessity: optional}, {skill: measured, values: [{scale: points, value: 4.12}]}]
    not_needed: [strategy]
  - {id: silent, name: Silent}
)";

class Steps {
public:
    explicit Steps(const char* yaml) : catalogue_{catalogueOf(yaml)}, sources_{*catalogue_, {}} {}

    [[nodiscard]] StepSize from(std::string_view from, std::string_view to) {
        return stepSize(*catalogue_, *catalogue_->roles().find(from), *catalogue_->roles().find(to),
                        sources_, {});
    }
    [[nodiscard]] const Catalogue& catalogue() const { return *catalogue_; }

private:
    CatalogueRef catalogue_;
    CitedSources sources_;
};

std::vector<std::string> skillsSaid(const StepSize& size) {
    std::vector<std::string> all;
    for (const SkillDifference& one : size.skills) all.push_back(said(skillWords(one)));
    return all;
}

std::vector<std::string> termsSaid(const StepSize& size) {
    std::vector<std::string> all;
    for (const StepTerm& term : size.terms) {
        all.push_back(said(term.words) + " = " + Decimal::nearest(term.value, 6)->toText());
    }
    return all;
}

double sumOf(const StepSize& size) {
    double hundredths = 0;
    for (const StepTerm& term : size.terms) hundredths += std::round(term.value * 100);
    return hundredths / 100;
}

TEST(StepSize, NamesWhatBecomesOfEachSkillInTheOrderOfTheNewRole) {
    const StepSize size = Steps{skills}.from("a", "b");
    EXPECT_THAT(skillsSaid(size),
                ElementsAre("Mixed: Able before, 2 of 6 now, on scales that do not compare",
                            "Strategy: Aware → Expert (+2)", "Talking: Expert → Able (−1)",
                            "Budgeting: new, Able", "Measured: 4.12 of 8 → 4.5 of 8 (+0.38)",
                            "Vague: no longer listed"));
    EXPECT_EQ(size.skills[1].sources, (SourceNumbers{1, 2}));
}

TEST(StepSize, WeighsTheLevelsToClimbAndNothingElse) {
    const StepSize size = Steps{skills}.from("a", "b");
    // 0.38 of a range of 8 are 0.19 of five levels, which are four apart.
    EXPECT_THAT(termsSaid(size), ElementsAre("Strategy: 2 levels × weight 1.5 = 3",
                                             "Budgeting: new, 2 levels × weight 3 = 6",
                                             "Measured: 0.19 levels × weight 1 = 0.19"));
    EXPECT_EQ(size.total, 9.19);
}

TEST(StepSize, TakesANewSkillWithoutALevelAsTheMiddleOfItsScale) {
    const StepSize size = Steps{skills}.from("a", "c");
    EXPECT_THAT(
        termsSaid(size),
        ElementsAre("Budgeting: new, level not stated, taken as 2 levels × weight 0.5 = 1"));
    EXPECT_THAT(skillsSaid(size), Contains("Strategy: stated not to be needed"));
    EXPECT_THAT(skillsSaid(size), Contains("Talking: no longer listed, Expert before"));
}

TEST(StepSize, SaysNothingOfSkillsThatOneRoleDoesNotList) {
    const StepSize size = Steps{skills}.from("silent", "b");
    EXPECT_FALSE(size.knowsSkills);
    EXPECT_THAT(size.skills, IsEmpty());
    EXPECT_EQ(size.total, 0);
    EXPECT_EQ(said(stepWords(size)), "too little is known to say what changes");
    EXPECT_TRUE(stepLabel(size).isEmpty());
}

TEST(StepSize, LabelsAnArrowByWhatIsGainedRaisedAndLowered) {
    Steps steps{skills};
    EXPECT_EQ(said(stepLabel(steps.from("a", "b"))), "+1 skill, 2 higher, 1 lower");
    EXPECT_EQ(said(stepWords(steps.from("a", "b"))),
              "1 new skill, 2 higher, 1 lower, 1 no longer listed");
}

constexpr const char* demands = R"(
sources: [{id: s, title: S}, {id: t, title: T}]
duties: [{id: plan, text: Plan, sources: [s]}, {id: sell, text: Sell}]
roles:
  - id: a
    name: A
    duties: [{duty: plan}, {text: Own words}]
    qualifications:
      - {kind: experience, years: {min: 3}, text: In products}
      - {kind: education, text: A degree}
  - id: b
    name: B
    duties: [{duty: bare}, {duty: plan, sources: [t]}, {text: Own words}, {duty: sell, sources: [t]}]
    qualifications:
      - {kind: knowledge, text: Law, necessity: preferred}
      - {kind: education, text: A degree, necessity: required}
      - {kind: experience, years: {min: 5}, text: In leading, sources: [t]}
  - {id: c, name: C, qualifications: [{kind: experience, years: {min: 2, max: 4}}, {kind: education, text: A doctorate}]}
)";

TEST(StepSize, MatchesDutiesByIdAndNeverByWords) {
    const StepSize size = Steps{demands}.from("a", "b");
    std::vector<std::string> duties;
    for (const DutyDifference& duty : size.duties) {
        duties.push_back((duty.isNew ? "+" : "-") + said(duty.words));
    }
    EXPECT_THAT(duties, ElementsAre("+bare", "+Own words", "+Sell", "-Own words"));
    EXPECT_EQ(size.duties[2].sources.size(), 1U);
    EXPECT_THAT(said(stepWords(size)), StartsWith("new duties: 3; duties no longer listed: 1"));
}

TEST(StepSize, CountsDutiesOnlyWhereBothRolesListAny) {
    const StepSize size = Steps{demands}.from("c", "b");
    EXPECT_FALSE(size.knowsDuties);
    EXPECT_THAT(size.duties, IsEmpty());
}

TEST(StepSize, AsksForMoreYearsOfAKindAndForWhatIsNotStatedBefore) {
    const StepSize size = Steps{demands}.from("a", "b");
    std::vector<std::string> wanted;
    for (const NewQualification& one : size.qualifications) wanted.push_back(said(one.words));
    EXPECT_THAT(wanted, ElementsAre("In leading (at least 5 years)", "Law (preferred)"));
    EXPECT_THAT(termsSaid(size),
                ElementsAre("new duties: 3 × 1 = 3", "new qualifications: 2 × 2 = 4"));
}

TEST(StepSize, CountsFewerYearsAsMet) {
    const StepSize size = Steps{demands}.from("a", "c");
    ASSERT_EQ(size.qualifications.size(), 1U);
    EXPECT_EQ(said(size.qualifications[0].words), "A doctorate");
}

constexpr const char* pay = R"(
sources: [{id: s, title: S}, {id: t, title: T}]
markets: [{id: us, name: United States}, {id: de, name: Germany}]
roles: [{id: a, name: A}, {id: b, name: B}]
pay:
  - {role: a, measure: base, market: us, currency: USD, period: year, mean: 100, sources: [s]}
  - {role: b, measure: base, market: us, currency: USD, period: year, mean: 110, sources: [s]}
  - {role: a, measure: total, market: us, currency: USD, period: year, median: 200, sources: [t]}
  - {role: b, measure: total, market: us, currency: USD, period: year, median: 150, sources: [t]}
  - {role: a, measure: total, market: de, currency: EUR, period: year, mean: 100, sources: [s]}
  - {role: b, measure: total, market: de, currency: USD, period: year, mean: 300, sources: [s]}
  - {role: a, measure: equity, currency: USD, period: year, mean: 100, sources: [s]}
  - {role: b, measure: equity, market: us, currency: USD, period: year, mean: 300, sources: [s]}
)";

TEST(StepSize, ComparesPayOfOneMeasureMarketAndUnitTheWeightiestFirst) {
    Steps steps{pay};
    const StepSize size = steps.from("a", "b");
    std::vector<std::string> words;
    for (const PayStep& one : size.pay) words.push_back(said(one.words));
    EXPECT_THAT(words, ElementsAre("−25.0 % total pay at the median, United States",
                                   "+10.0 % base pay on average, United States"));
    ASSERT_EQ(size.pay.size(), 2U);
    EXPECT_EQ(size.pay[0].before, 2U);
    EXPECT_EQ(size.pay[0].after, 3U);
    EXPECT_EQ(size.pay[1].sources, (SourceNumbers{2}));
    EXPECT_EQ(said(stepWords(size)), "pay −25.0 %");
    EXPECT_EQ(size.total, 0);
}

/// A role of random skills, duties and qualifications, in an order of its own.
std::string randomRole(std::mt19937& random, const std::string& id) {
    const auto below = [&random](int end) {
        return std::uniform_int_distribution{0, end - 1}(random);
    };
    std::vector<std::string> asked;
    for (int i = 0; i < 8; ++i) {
        if (below(3) == 0) continue;
        std::string skill = "{skill: s" + std::to_string(i);
        if (i < 6 && below(4) > 0) skill += ", level: l" + std::to_string(below(5));
        if (i >= 6) {
            skill += ", values: [{scale: points, value: " + std::to_string(below(70)) + "}]";
        }
        if (below(3) == 0) skill += ", weight: 0." + std::to_string(1 + below(999));
        if (below(3) == 0) skill += ", necessity: optional";
        asked.push_back(skill + "}");
    }
    std::ranges::shuffle(asked, random);
    std::string yaml = "  - {id: " + id + ", name: R, skills: [";
    for (const std::string& skill : asked) yaml += skill + ", ";
    yaml += "], duties: [";
    for (int i = 0; i < 6; ++i) {
        if (below(2) == 0) yaml += "{duty: d" + std::to_string(i) + "}, ";
    }
    yaml += "], qualifications: [";
    for (int i = 0; i < 3; ++i) {
        if (below(2) == 0) yaml += "{kind: knowledge, text: q" + std::to_string(i) + "}, ";
    }
    return yaml + "]}\n";
}

std::string randomRoles(std::mt19937& random, int count) {
    std::string yaml = "catalogue: {id: test, title: Test, scale: levels}\n"
                       "scales:\n  - {id: levels, name: L, steps: [{id: l0, name: l0}, {id: l1, "
                       "name: l1}, {id: l2, name: l2}, {id: l3, name: l3}, {id: l4, name: l4}]}\n"
                       "  - {id: points, name: P, range: {min: 0, max: 70}}\nskills:\n";
    for (int i = 0; i < 8; ++i) {
        yaml += "  - {id: s" + std::to_string(i) + ", name: S" + std::to_string(i) +
                (i < 6 ? "}\n" : ", scale: points}\n");
    }
    yaml += "duties: [";
    for (int i = 0; i < 6; ++i) yaml += "{id: d" + std::to_string(i) + ", text: D}, ";
    yaml += "]\nroles:\n";
    for (int i = 0; i < count; ++i) yaml += randomRole(random, "r" + std::to_string(i));
    return yaml;
}

TEST(StepSize, IsNeverNegativeAndExactlyTheSumOfItsTerms) {
    std::mt19937 random{7};
    constexpr int count = 40;
    const CatalogueRef catalogue = catalogueOf(randomRoles(random, count));
    CitedSources sources{*catalogue, {}};
    StepSizes sizes{*catalogue, sources, {}};
    double largest = 0;
    for (const RoleIndex from : catalogue->roles().inOrder()) {
        for (const RoleIndex to : catalogue->roles().inOrder()) {
            const StepSize size = sizes.between(from, to);
            EXPECT_GE(size.total, 0);
            EXPECT_EQ(size.total, sumOf(size));
            EXPECT_EQ(size.total, sizes.total(from, to));
            for (const StepTerm& term : size.terms) EXPECT_GE(term.value, 0);
            if (from == to) {
                EXPECT_EQ(size.total, 0);
            }
            largest = std::max(largest, size.total);
        }
    }
    EXPECT_GT(largest, 20);
}

TEST(StepSize, DoesNotDependOnTheOrderOfSkills) {
    constexpr const char* yaml = R"(
catalogue: {id: test, title: Test, scale: levels}
scales: [{id: levels, name: L, steps: [{id: l0, name: l0}, {id: l1, name: l1}, {id: l2, name: l2}]}]
skills: [{id: x, name: X}, {id: w, name: W}, {id: z, name: Z}]
roles:
  - {id: a, name: A, skills: [{skill: x, level: l0}, {skill: w, level: l2}]}
  - {id: b, name: B, skills: [{skill: x, level: l2}, {skill: z, level: l1, weight: 0.37}, {skill: w, level: l1}]}
  - {id: c, name: C, skills: [{skill: w, level: l1}, {skill: z, level: l1, weight: 0.37}, {skill: x, level: l2}]}
  - {id: d, name: D, skills: [{skill: w, level: l2}, {skill: x, level: l0}]}
)";
    Steps steps{yaml};
    const double total = steps.from("a", "b").total;
    EXPECT_EQ(total, 4.74);
    EXPECT_EQ(steps.from("a", "c").total, total);
    EXPECT_EQ(steps.from("d", "b").total, total);
    EXPECT_EQ(steps.from("d", "c").total, total);
    EXPECT_EQ(steps.from("a", "d").total, 0);
}

} // namespace
} // namespace rungwise
