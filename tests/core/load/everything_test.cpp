// SPDX-License-Identifier: GPL-3.0-or-later
// The good catalogue that uses every key: nothing is said of it, and everything arrives.
#include "core/diagnostics/render.h"
#include "core/load/load_catalogue.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace rungwise {
namespace {

class Everything : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        loaded() = loadCatalogue(RUNGWISE_TEST_DATA "/good/everything.yaml");
    }

    static void TearDownTestSuite() { loaded() = {}; }

    static Loaded& loaded() {
        static Loaded instance;
        return instance;
    }

    static const Catalogue& catalogue() { return *loaded().catalogue; }

    static const Role& role(std::string_view id) {
        return catalogue().roles()[catalogue().roles().find(id).value()];
    }

    static const Skill& skill(std::string_view id) {
        return catalogue().skills()[catalogue().skills().find(id).value()];
    }

    static std::string in(const LocalizedText& text, std::string_view language) {
        return std::string{catalogue().text(text, language).text};
    }

    static std::string sourcesOf(const Citations& citations) {
        std::string text;
        for (const Citation& citation : citations) {
            text += catalogue().sources()[citation.source].id.text();
            text += citation.where.empty() ? ";" : "@" + citation.where + ";";
        }
        return text;
    }
};

Decimal number(std::string_view text) {
    return Decimal::parse(text).value();
}

TEST_F(Everything, IsReadWithoutAWord) {
    EXPECT_EQ(renderText(loaded().diagnostics), "");
    EXPECT_EQ(loaded().filesFound, 1U);
    EXPECT_EQ(loaded().filesRead, 1U);
}

TEST_F(Everything, SaysWhatItIs) {
    const CatalogueTitle& about = catalogue().about();
    EXPECT_EQ(about.id, "bakery");
    EXPECT_EQ(about.version, "2026-11");
    EXPECT_EQ(about.licence, "CC0-1.0");
    EXPECT_EQ(in(about.title, "de"), "Rollen einer Bäckerei");
    EXPECT_EQ(in(about.title, "no"), "Roller i et bakeri") << "the language, not the truth value";
    EXPECT_EQ(in(about.title, "pt"), "Papéis de uma padaria");
    EXPECT_NE(in(about.description, "en").find("\n• bullets"), std::string::npos);
    ASSERT_TRUE(about.scale);
    EXPECT_EQ(catalogue().scales()[*about.scale].id.text(), "craft");
}

TEST_F(Everything, KeepsSourcesAsWritten) {
    const auto& sources = catalogue().sources();
    EXPECT_EQ(sources.inOrder().size(), 8U);
    const Source& survey = sources[sources.find("guild-survey").value()];
    EXPECT_EQ(survey.author, "Ada Crumb");
    EXPECT_EQ(survey.kind, SourceKind::Survey);
    EXPECT_EQ(survey.published->toText(), "2025");
    EXPECT_EQ(survey.retrieved->toText(), "2026-11-21");
    EXPECT_EQ(survey.url, "https://example.org/survey?year=2025#pay");
    EXPECT_EQ(survey.note, "Sent to every third bakery.");
    EXPECT_EQ(sources[sources.find("ISBN 978-0-00-000000-2").value()].published->toText(),
              "2019-03");
}

TEST_F(Everything, OrdersLevelsAsTheFileDoes) {
    const auto& levels = catalogue().levels();
    ASSERT_EQ(levels.inOrder().size(), 4U);
    EXPECT_EQ(levels.rank(levels.find("4").value()), 3U);
    EXPECT_EQ(in(levels[levels.find("l2").value()].name, "de"), "Geselle");
    const auto& families = catalogue().families();
    const Family& bread = families[families.find("bread").value()];
    EXPECT_EQ(bread.parent, families.find("food"));
    EXPECT_EQ(in(bread.name, "ar"), "خبز");
}

TEST_F(Everything, KeepsScalesApart) {
    const auto& scales = catalogue().scales();
    const Scale& craft = scales[scales.find("craft").value()];
    ASSERT_NE(craft.steps(), nullptr);
    ASSERT_EQ(craft.steps()->size(), 3U);
    EXPECT_EQ((*craft.steps())[2].id, "3");
    const Scale& guild = scales[scales.find("guild-level").value()];
    ASSERT_NE(guild.range(), nullptr);
    EXPECT_EQ(guild.steps(), nullptr);
    EXPECT_EQ(guild.range()->max, number("7"));
    EXPECT_EQ(guild.range()->step, number("0.01"));
    ASSERT_EQ(guild.range()->anchors.size(), 2U);
    EXPECT_EQ(guild.range()->anchors[1].at, number("6.5"));
    EXPECT_EQ(scales[scales.find("temperature").value()].range()->min, number("-5.5"));
}

TEST_F(Everything, LinksSkillsToScalesAndTexts) {
    const Skill& sourdough = skill("sourdough");
    EXPECT_EQ(sourdough.scale, catalogue().scales().find("craft"));
    ASSERT_EQ(sourdough.parents.size(), 2U);
    EXPECT_EQ(catalogue().skills()[sourdough.parents[1]].id.text(), "2.A.1.a");
    ASSERT_EQ(sourdough.levels.size(), 2U) << "a step without a text says nothing";
    EXPECT_EQ(sourdough.levels[1].step, 1U);
    const auto& criteria = sourdough.levels[1].criteria;
    ASSERT_EQ(criteria.size(), 3U);
    EXPECT_EQ(in(criteria[1].statement.text, "de"), "Backt zehn Brote");
    ASSERT_EQ(criteria[2].examples.size(), 2U);
    EXPECT_EQ(in(criteria[2].examples[1], "de"), "Füttert es zweimal");
    EXPECT_EQ(sourcesOf(criteria[2].statement.sources), "craft-frame;");
    EXPECT_EQ(skill("baking").scale, catalogue().scales().find("craft"))
        << "the catalogue's default";
    EXPECT_EQ(skill("oven-control").scale, catalogue().scales().find("guild-level"));
    EXPECT_EQ(skill("french").kind, SkillKind::Language);
    ASSERT_EQ(sourdough.codes.size(), 2U);
    EXPECT_EQ(sourdough.codes[1].code, "0110");
}

TEST_F(Everything, ReadsWhatARoleIs) {
    const Role& baker = role("baker");
    EXPECT_EQ(in(baker.summary, "de"), "Backt Brot.");
    ASSERT_TRUE(baker.level);
    EXPECT_EQ(baker.level->from, catalogue().levels().find("l1"));
    EXPECT_EQ(baker.level->to, catalogue().levels().find("l2"));
    ASSERT_EQ(baker.definitions.size(), 3U);
    EXPECT_EQ(in(baker.definitions[1].text, "de"), "Jemand mit Mehl am Ärmel");
    EXPECT_EQ(sourcesOf(baker.definitions[2].sources),
              "guild-survey;ISBN 978-0-00-000000-2@chapter 1;");
    EXPECT_EQ(baker.definitions[2].note, "From the preface.");
    ASSERT_EQ(baker.otherTitles.size(), 4U);
    EXPECT_FALSE(baker.otherTitles[0].confidence);
    EXPECT_EQ(baker.otherTitles[1].confidence, Confidence::High);
    EXPECT_EQ(baker.otherTitles[1].market, catalogue().markets().find("town"));
    EXPECT_EQ(in(baker.otherTitles[1].title, "fr"), "Boulanger");
    ASSERT_EQ(baker.aspects.size(), 3U) << "and nothing of x-hidden";
    EXPECT_EQ(baker.aspects[2].statements.size(), 2U);
    EXPECT_EQ(baker.typicalWeek.size(), 2U);
    EXPECT_EQ(in(baker.goals[0].text, "de"), "Knusprige Kruste");
    ASSERT_EQ(baker.codes.size(), 1U);
    EXPECT_EQ(baker.codes[0].scheme, "soc-2018");
    EXPECT_EQ(sourcesOf(baker.sources), "guild-survey;craft-frame;");
    EXPECT_EQ(role("oven-hand").replacedBy, catalogue().roles().find("baker"));
    EXPECT_EQ(in(role("pâtissier/日本").name, "en"), "パティシエ");
}

TEST_F(Everything, ReadsSharedDutiesAndOwnOnes) {
    const auto& duties = role("baker").duties;
    ASSERT_EQ(duties.size(), 3U);
    EXPECT_EQ(duties[0].duty, catalogue().duties().find("morning-bake"));
    EXPECT_EQ(duties[1].duty, role("apprentice").duties[0].duty);
    EXPECT_EQ(duties[1].weight, number("0.5"));
    EXPECT_EQ(duties[1].statement.note, "Twice a week.");
    EXPECT_FALSE(duties[2].duty);
    EXPECT_EQ(in(duties[2].statement.text, "de"), "Benennt die neuen Brötchen");
    EXPECT_EQ(duties[2].aspect, catalogue().aspects().find("decisions"));
}

TEST_F(Everything, ReadsSkillsAskedForAndNotNeeded) {
    const Role& baker = role("baker");
    ASSERT_EQ(baker.skills.size(), 4U);
    EXPECT_EQ(baker.skills[0].step, 1U);
    EXPECT_EQ(baker.skills[0].necessity, Necessity::Required);
    EXPECT_EQ(baker.skills[0].weight, number("3"));
    EXPECT_FALSE(baker.skills[1].step);
    ASSERT_EQ(baker.skills[1].values.size(), 2U);
    const SkillValue& value = baker.skills[1].values[0];
    EXPECT_EQ(value.value, number("4.12"));
    EXPECT_EQ(value.sample, number("8"));
    EXPECT_EQ(value.standardError, number("0.13"));
    EXPECT_EQ(value.date->toText(), "2018-07");
    EXPECT_NE(value.scale, baker.skills[1].values[1].scale) << "unlike scales stay unlike";
    EXPECT_EQ(baker.skills[2].necessity, Necessity::Helpful);
    ASSERT_EQ(baker.notNeeded.size(), 1U);
    EXPECT_EQ(baker.notNeeded[0], catalogue().skills().find("accounts"));
    EXPECT_EQ(role("master-baker").skills[0].step, 2U) << "the step called “3” is the third";
    EXPECT_FALSE(role("master-baker").skills[1].necessity) << "not said";
}

TEST_F(Everything, ReadsQualifications) {
    const auto& qualifications = role("baker").qualifications;
    ASSERT_EQ(qualifications.size(), 5U);
    EXPECT_EQ(qualifications[0].kind, QualificationKind::Education);
    EXPECT_EQ(qualifications[0].necessity, Necessity::Preferred);
    EXPECT_EQ(qualifications[1].years->min, number("2"));
    EXPECT_EQ(qualifications[1].years->max, number("3.5"));
    EXPECT_TRUE(qualifications[1].statement.text.isEmpty());
    EXPECT_FALSE(qualifications[2].years->max);
    EXPECT_FALSE(qualifications[3].years->min);
    EXPECT_FALSE(qualifications[4].years);
}

TEST_F(Everything, TellsNobodyFromSilence) {
    const Role& apprentice = role("apprentice");
    ASSERT_TRUE(apprentice.manages);
    EXPECT_TRUE(apprentice.manages->empty()) << "an empty list says: nobody";
    EXPECT_FALSE(role("oven-hand").manages) << "a missing key says nothing";
    ASSERT_TRUE(role("head-of-bakery").reportsTo);
    EXPECT_TRUE(role("head-of-bakery").reportsTo->empty());
    const Role& baker = role("baker");
    ASSERT_EQ(baker.reportsTo->size(), 2U);
    EXPECT_EQ((*baker.reportsTo)[1].statement.note, "Seen once.");
    ASSERT_EQ(baker.worksWith->size(), 3U);
    EXPECT_FALSE((*baker.worksWith)[2].role);
    EXPECT_EQ(in((*baker.worksWith)[2].statement.text, "en"), "The miller");
    EXPECT_EQ(baker.related[0].rank, number("1"));
}

TEST_F(Everything, ReadsPayAsPublished) {
    ASSERT_EQ(catalogue().pay().size(), 6U);
    const PayRecord& record = catalogue().pay()[0];
    EXPECT_EQ(record.id, "baker-total");
    EXPECT_EQ(record.period, PayPeriod::Year);
    EXPECT_EQ(record.hoursPerYear, number("1820"));
    EXPECT_EQ(record.figures[PayFigure::P10]->amount, number("22000.5"));
    EXPECT_EQ(record.figures[PayFigure::Mean]->amount, number("28750.25"));
    EXPECT_EQ(record.figures[PayFigure::Mean]->precision, Precision::Exact);
    EXPECT_EQ(record.parts.additional, number("2750.25"));
    EXPECT_EQ(record.parts.equity, number("0"));
    EXPECT_FALSE(record.suppressed);
    EXPECT_EQ(record.sample, number("1234"));
    EXPECT_EQ(record.includes.size(), 2U);
    EXPECT_EQ(sourcesOf(record.sources), "guild-survey;town-table@table 3;");
}

TEST_F(Everything, ReadsCensoredAndSuppressedPay) {
    const PayRecord& censored = catalogue().pay()[1];
    EXPECT_EQ(censored.subject.roles.size(), 2U);
    EXPECT_EQ(censored.figures[PayFigure::Low]->precision, Precision::AtLeast);
    EXPECT_EQ(censored.figures[PayFigure::P25]->precision, Precision::About);
    EXPECT_EQ(censored.figures[PayFigure::P25]->amount, number("34000.5"));
    EXPECT_EQ(censored.figures[PayFigure::P90]->precision, Precision::AtMost);
    const PayRecord& suppressed = catalogue().pay()[2];
    EXPECT_TRUE(suppressed.suppressed);
    EXPECT_EQ(suppressed.measure, PayMeasure::TotalCash);
    EXPECT_TRUE(suppressed.subject.roles.empty());
    EXPECT_TRUE(suppressed.subject.level && suppressed.subject.track && suppressed.subject.family);
    EXPECT_EQ(catalogue().pay()[4].figures[PayFigure::High]->amount, largestAmount);
}

TEST_F(Everything, FindsPayByRole) {
    const auto& roles = catalogue().roles();
    EXPECT_EQ(catalogue().payOf(roles.find("baker").value()), (std::vector<std::uint32_t>{0, 1}));
    EXPECT_EQ(catalogue().payOf(roles.find("master-baker").value()), std::vector<std::uint32_t>{1});
    EXPECT_TRUE(catalogue().payOf(roles.find("apprentice").value()).empty());
}

TEST_F(Everything, ReadsObservationsRatesAndMarkets) {
    ASSERT_EQ(catalogue().observations().size(), 2U);
    EXPECT_EQ(catalogue().observations()[0].title, "Bäcker (m/w/d)");
    EXPECT_EQ(catalogue().observations()[0].remotePercent, number("0"));
    EXPECT_FALSE(catalogue().observations()[1].role);
    EXPECT_EQ(catalogue().observations()[1].amount, number("19.5"));
    ASSERT_EQ(catalogue().exchangeRates().size(), 2U);
    EXPECT_EQ(catalogue().exchangeRates()[1].rate, number("0.00098"));
    EXPECT_EQ(catalogue().exchangeRates()[1].date.toText(), "2026-03");
    const auto& markets = catalogue().markets();
    const Market& norway = markets[markets.find("norway").value()];
    EXPECT_EQ(norway.country, "NO");
    EXPECT_EQ(norway.factor, number("1.25"));
    EXPECT_EQ(norway.parent, markets.find("world"));
}

TEST_F(Everything, ReadsLaddersWithChoicesAndMoves) {
    const auto& ladders = catalogue().ladders();
    ASSERT_EQ(ladders.inOrder().size(), 3U);
    const Ladder& path = ladders[ladders.find("bread-path").value()];
    ASSERT_EQ(path.steps.size(), 4U);
    ASSERT_EQ(path.steps[2].size(), 2U) << "a rung to choose from";
    EXPECT_EQ(path.steps[2][1], catalogue().roles().find("خباز-رئيسي"));
    ASSERT_EQ(path.moves.size(), 5U);
    EXPECT_EQ(path.moves[0].months->max, number("24.5"));
    EXPECT_EQ(path.moves[1].kind, MoveKind::Lateral);
    EXPECT_EQ(path.moves[2].months->min, path.moves[2].months->max);
    EXPECT_EQ(path.moves[3].kind, MoveKind::Entry);
    EXPECT_EQ(path.moves[4].kind, MoveKind::Promotion) << "the default";
    EXPECT_FALSE(path.moves[4].months);
}

TEST_F(Everything, ReadsTransitionsAndTheirRules) {
    ASSERT_EQ(catalogue().transitions().size(), 3U);
    const Transition& transition = catalogue().transitions()[0];
    ASSERT_EQ(transition.signs.size(), 3U);
    EXPECT_EQ(transition.signs[1].id, "2");
    EXPECT_EQ(in(transition.signs[0].statement.text, "de"), "Fragen andere nach Ihrem Sauerteig?");
    EXPECT_EQ(transition.rule, SignRule{SignShare::Most});
    ASSERT_EQ(transition.advice.size(), 2U);
    EXPECT_EQ(in(transition.advice[1].text, "de"), "Lesen Sie das Gesetz");
    EXPECT_EQ(catalogue().transitions()[1].rule, SignRule{1});
    EXPECT_EQ(catalogue().transitions()[2].rule, SignRule{SignShare::All});
}

} // namespace
} // namespace rungwise
