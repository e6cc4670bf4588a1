// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences are put together from parts; keys and layout are those of the bundled catalogue.
#include "tests/bench/generated_catalogue.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <stdlib.h>
#include <string_view>
#include <system_error>
#include <utility>

namespace rungwise::bench {

namespace {

constexpr std::size_t sourceCount = 12;
constexpr std::size_t familyCount = 20;
constexpr std::size_t skillCount = 200;
constexpr std::size_t dutyCount = 400;
constexpr std::size_t levelCount = 8;
constexpr std::size_t stepsPerLadder = 6;

constexpr std::array<std::string_view, 8> aspects{
    "scope", "focus", "stage", "strategy", "decisions", "coordination", "coaching", "influence"};
constexpr std::array<std::string_view, 5> steps{"aware", "basic", "practised", "advanced",
                                                "expert"};
constexpr std::array<std::string_view, 4> necessities{"required", "preferred", "helpful",
                                                      "optional"};
constexpr std::array<std::string_view, 4> markets{"us", "de", "uk", "in"};
constexpr std::array<std::string_view, 8> ranks{"Associate", "Junior", "",          "Senior",
                                                "Lead",      "Group",  "Principal", "Head of"};
constexpr std::array<std::string_view, 10> fields{"Product",  "Platform",     "Data",   "Design",
                                                  "Quality",  "Delivery",     "Growth", "Research",
                                                  "Security", "Field Service"};
constexpr std::array<std::string_view, 5> titles{"Manager", "Engineer", "Analyst", "Owner",
                                                 "Specialist"};
constexpr std::array<std::string_view, 10> beginnings{"Leads",
                                                      "Answers for",
                                                      "Keeps an eye on",
                                                      "Prepares and carries out",
                                                      "Brings together",
                                                      "Explains to everybody concerned",
                                                      "Decides on",
                                                      "Plans, with the teams,",
                                                      "Improves step by step",
                                                      "Measures and reports"};
constexpr std::array<std::string_view, 12> middles{
    "the development of an important new product",
    "the roadmap of one product area",
    "the work of several teams that depend on each other",
    "what customers need and why",
    "the quality of what is delivered each quarter",
    "a complex product made of many components",
    "the figures by which success is judged",
    "the launch into a new market",
    "the people’s day-to-day work and growth",
    "the budget of the coming year",
    "research among users and in the market",
    "standards and methods that others use"};
constexpr std::array<std::string_view, 10> endings{
    "on the strength of long experience",
    "together with design and engineering",
    "and coaches those who do it for the first time",
    "within the strategy that others set",
    "from the first idea to the last release",
    "and speaks for it before the management",
    "with one clear message: fewer things, done well",
    "while keeping outside politics away",
    "as one of several owners – each with a part of their own",
    "and adjusts goals where needed"};

/// The same numbers everywhere; the standard's distributions differ between libraries.
class Dice {
public:
    [[nodiscard]] std::size_t below(std::size_t count) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33U) % count;
    }

    template <class List> [[nodiscard]] auto pick(const List& list) {
        return list[below(list.size())];
    }

private:
    std::uint64_t state_ = 20'261'121;
};

class Generator {
public:
    [[nodiscard]] std::string run(std::size_t roles) {
        writeHead();
        writeStructure();
        writeSkills();
        writeDuties();
        text_ += "\nroles:\n";
        for (std::size_t i = 0; i < roles; ++i) writeRole(i);
        text_ += "\npay:\n";
        for (std::size_t i = 0; i < roles; ++i) writePay(i);
        text_ += "\nladders:\n";
        for (std::size_t i = 0; i + stepsPerLadder <= roles; i += 5 * stepsPerLadder)
            writeLadder(i);
        return std::move(text_);
    }

private:
    template <class... Parts> void line(const Parts&... parts) {
        (append(parts), ...);
        text_ += '\n';
    }
    void append(std::string_view part) { text_ += part; }
    void append(std::size_t number) { text_ += std::to_string(number); }

    [[nodiscard]] std::string sentence() {
        std::string text{dice_.pick(beginnings)};
        text.append(" ").append(dice_.pick(middles)).append(" ").append(dice_.pick(endings));
        return text;
    }

    [[nodiscard]] std::string phrase() {
        std::string text{dice_.pick(beginnings)};
        return text.append(" ").append(dice_.pick(middles));
    }

    [[nodiscard]] std::string source() {
        return "source-" + std::to_string(dice_.below(sourceCount));
    }

    void writeHead() {
        line("rungwise: 1\ncatalogue:\n  id: generated\n  title: \"Generated roles\"");
        line("  version: \"1\"\n  language: en\n  scale: proficiency\n\nsources:");
        for (std::size_t i = 0; i < sourceCount; ++i) {
            line("  - {id: source-", i, ", title: \"Roles and pay, part ", i, "\", kind: article}");
        }
    }

    void writeStructure() {
        line("\nlevels:");
        for (std::size_t i = 0; i < levelCount; ++i)
            line("  - {id: l", i, ", name: \"Level ", i, "\"}");
        line("\ntracks:\n  - {id: ic, name: \"Individual contributor\"}");
        line("  - {id: management, name: \"People management\"}\n\nfamilies:");
        for (std::size_t i = 0; i < familyCount; ++i) {
            line("  - {id: family-", i, ", name: \"Family ", i, "\"}");
        }
        line("\nscales:\n  - id: proficiency\n    name: \"Proficiency\"\n    steps:");
        for (const auto step : steps) line("      - {id: ", step, ", name: \"", step, "\"}");
        line("\naspects:");
        for (const auto aspect : aspects) line("  - {id: ", aspect, ", name: \"", aspect, "\"}");
        line("\nmarkets:");
        for (const auto market : markets) line("  - {id: ", market, ", name: \"", market, "\"}");
    }

    void writeSkills() {
        line("\nskills:");
        for (std::size_t i = 0; i < skillCount; ++i) {
            line("  - id: skill-", i, "\n    name: \"Skill ", i, "\"\n    text: \"", sentence(),
                 "\"");
            line("    kind: skill");
        }
    }

    void writeDuties() {
        line("\nduties:");
        for (std::size_t i = 0; i < dutyCount; ++i) {
            line("  - {id: duty-", i, ", text: \"", phrase(), "\", aspect: ", dice_.pick(aspects),
                 "}");
        }
    }

    void writeRole(std::size_t number) {
        line("  - id: role-", number);
        line("    name: \"", dice_.pick(ranks), " ", dice_.pick(fields), " ", dice_.pick(titles),
             " ", number, "\"");
        line("    family: family-", dice_.below(familyCount));
        line("    track: ", dice_.below(3) == 0 ? "management" : "ic");
        line("    level: l", dice_.below(levelCount));
        line("    summary: \"", sentence(), "\"");
        writeStatements();
        writeRoleDuties();
        writeRoleSkills();
        writeQualifications();
        if (number > 0) line("    reports_to: [role-", dice_.below(number), "]");
    }

    void writeStatements() {
        line("    definitions:");
        for (int i = 0; i < 2; ++i) {
            line("      - text: \"", sentence(), "\"");
            line("        sources: [", source(), "]");
        }
        line("    also_called:\n      - {title: \"", dice_.pick(fields), " ", dice_.pick(titles),
             "\", confidence: medium, sources: [", source(), "]}");
        line("    aspects:");
        const std::size_t first = dice_.below(aspects.size());
        for (std::size_t i = 0; i < 3; ++i) {
            line("      ", aspects[(first + i) % aspects.size()], ":");
            line("        text: \"", phrase(), "\"");
            line("        sources: [{source: ", source(), ", where: \"Section ", dice_.below(9) + 1,
                 "\"}]");
        }
    }

    void writeRoleDuties() {
        line("    duties:");
        const std::size_t first = dice_.below(dutyCount);
        for (std::size_t i = 0; i < 4; ++i) line("      - duty-", (first + i * 7) % dutyCount);
        line("      - {duty: duty-", (first + 60) % dutyCount, ", weight: ", dice_.below(5) + 1,
             ", sources: [", source(), "]}");
    }

    void writeRoleSkills() {
        line("    skills:");
        const std::size_t first = dice_.below(skillCount);
        const std::size_t count = 12 + dice_.below(4);
        for (std::size_t i = 0; i < count; ++i) {
            line("      - {skill: skill-", (first + i * 11) % skillCount,
                 ", level: ", dice_.pick(steps), ", necessity: ", dice_.pick(necessities), "}");
        }
    }

    void writeQualifications() {
        line("    qualifications:");
        line("      - {kind: education, text: \"", phrase(), "\", necessity: preferred, sources: [",
             source(), "]}");
        const std::size_t years = dice_.below(8);
        line("      - {kind: experience, years: {min: ", years, ", max: ", years + 3,
             "}, necessity: required}");
    }

    void writePay(std::size_t number) {
        const std::size_t low = 40'000 + 500 * dice_.below(200);
        line("  - role: role-", number, "\n    sources: [", source(), "]");
        line("    market: ", dice_.pick(markets), "\n    currency: USD\n    period: year");
        line("    as_of: 2025-06\n    measure: base");
        line("    low: ", low, "\n    median: ", low + 20'000, "\n    high: ", low + 45'000);
    }

    void writeLadder(std::size_t firstRole) {
        line("  - id: ladder-", firstRole, "\n    name: \"Ladder from ", firstRole,
             "\"\n    steps:");
        for (std::size_t i = 0; i < stepsPerLadder; ++i) line("      - role-", firstRole + i);
        line("    sources: [", source(), "]");
    }

    Dice dice_;
    std::string text_;
};

} // namespace

std::string generatedCatalogue(std::size_t roles) {
    return Generator{}.run(roles);
}

std::string generatedObservations(std::size_t roles, std::size_t observations) {
    std::string text = "rungwise: 1\ncatalogue: {id: observed, title: Observed}\n"
                       "sources: [{id: survey, title: Survey}]\n"
                       "markets: [{id: us, name: US}, {id: de, name: DE}, {id: uk, name: UK}]\n"
                       "roles:\n";
    for (std::size_t i = 0; i < roles; ++i) {
        const std::string number = std::to_string(i);
        text += "  - {id: role-" + number + ", name: Role " + number + "}\n";
    }
    text += "observations:\n";
    Dice dice;
    for (std::size_t i = 0; i < observations; ++i) {
        const std::size_t amount = 40'000 + dice.below(60'000) + dice.below(60'000);
        const std::string market{markets[dice.below(3)]};
        text += "  - {role: role-" + std::to_string(i % roles) +
                ", amount: " + std::to_string(amount) + ", market: " + market +
                ", currency: USD, period: year, measure: base, as_of: 2025, sources: [survey]}\n";
    }
    return text;
}

GeneratedFile::GeneratedFile(std::string text) : text_{std::move(text)} {
    std::string folder =
        (std::filesystem::temp_directory_path() / "rungwise-bench-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) {
        throw std::system_error{errno, std::generic_category(), folder};
    }
    path_ = std::filesystem::path{folder} / "generated.yaml";
    std::ofstream file{path_, std::ios::binary};
    file.exceptions(std::ios::failbit | std::ios::badbit);
    file << text_;
}

GeneratedFile::~GeneratedFile() {
    std::error_code ignored;
    std::filesystem::remove_all(path_.parent_path(), ignored);
}

} // namespace rungwise::bench
