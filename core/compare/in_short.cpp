// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the sentences.
#include "core/compare/in_short.h"

#include "core/compare/findings.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rungwise {

namespace {

constexpr std::size_t fewest = 2;
constexpr std::size_t most = 4;

template <class Find>
void appendFrom(std::vector<Finding>& findings, const std::vector<Section>& sections,
                SectionKind kind, const ComparisonFrame& frame, Find find) {
    const auto section = std::ranges::find(sections, kind, &Section::kind);
    if (section == sections.end()) return;
    if (auto finding = find(frame, *section)) findings.push_back(std::move(*finding));
}

Finding tooLittle() {
    return Finding{.words =
                       phrase(RW_TEXT("Comparison", "The catalogue says too little about these "
                                                    "roles to hold them against each other.")),
                   .rows = {},
                   .sources = {}};
}

/// What can always be said.
Finding rowCounts(const std::vector<Section>& sections) {
    std::size_t total = 0;
    std::size_t same = 0;
    std::size_t differing = 0;
    std::size_t onlyInSome = 0;
    std::size_t silent = 0;
    for (const Section& section : sections) {
        for (const Row& row : section.rows) {
            ++total;
            if (row.state == RowState::Same) ++same;
            if (row.state == RowState::NoData) ++silent;
            if (row.state == RowState::Different) ++differing;
            if (row.state == RowState::OnlyInSome) ++onlyInSome;
        }
    }
    return Finding{.words = phrase(RW_TEXT("Comparison",
                                           "Rows that differ: {1} of {0}; only in some: {2}; the "
                                           "same: {3}; without data: {4}."),
                                   total, differing, onlyInSome, same, silent),
                   .rows = {},
                   .sources = {}};
}

} // namespace

std::vector<Finding> inShort(const ComparisonFrame& frame, const std::vector<Section>& sections,
                             const std::vector<PayDifference>& differences) {
    std::vector<Finding> findings;
    findings.reserve(most);
    if (auto missing = missingRoles(frame)) findings.push_back(std::move(*missing));
    const std::size_t silent = findings.size();
    appendFrom(findings, sections, SectionKind::AtAGlance, frame, levelFinding);
    appendFrom(findings, sections, SectionKind::Skills, frame, skillFinding);
    appendFrom(findings, sections, SectionKind::Duties, frame, dutyFinding);
    for (Finding& finding : payFindings(frame, differences)) {
        if (findings.size() < most) findings.push_back(std::move(finding));
    }
    if (findings.size() == silent) findings.push_back(tooLittle());
    if (findings.size() < fewest) findings.push_back(rowCounts(sections));
    return findings;
}

} // namespace rungwise
