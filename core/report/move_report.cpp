// SPDX-License-Identifier: GPL-3.0-or-later
// The finding first, then route by route.
#include "core/report/move_report.h"

#include "core/ladders/ladder_sentences.h"
#include "core/report/report_words.h"
#include "core/report/route_lines.h"
#include "core/report/step_lines.h"
#include "core/report/table_remarks.h"

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

Phrase orderWords(const MoveView& view) {
    constexpr std::array texts{RW_TEXT("Report", "fewest steps first"),
                               RW_TEXT("Report", "smallest gap first"),
                               RW_TEXT("Report", "best pay first")};
    Phrase words = phrase(texts[static_cast<std::size_t>(view.order)]);
    if (view.payTopic.isEmpty()) return words;
    return phrase(RW_TEXT("Report", "{0} ({1})"), std::move(words), view.payTopic);
}

/// Puts one view into a report.
class MoveReportMaker {
public:
    MoveReportMaker(const MoveView& view, const Wording& wording)
        : view_{view}, wording_{wording} {}

    [[nodiscard]] Report make(std::string_view madeOn) {
        report_.title =
            say(phrase(RW_TEXT("Report", "From {0} to {1}"), view_.fromName, view_.toName));
        report_.subtitles = subtitles(madeOn);
        appendFinding();
        for (std::size_t i = 0; i < view_.routes.size(); ++i) appendRoute(i);
        if (view_.from != view_.to) appendDirect();
        if (!view_.sources.empty()) {
            heading(RW_TEXT("Report", "Sources"));
            report_.blocks.emplace_back(sourceList(view_.sources, wording_));
        }
        heading(RW_TEXT("Report", "How to read this"));
        report_.blocks.emplace_back(sizeFormula(wording_));
        report_.blocks.emplace_back(legend());
        return std::move(report_);
    }

private:
    [[nodiscard]] std::string say(const Phrase& words) const { return wording_.say(words); }

    void heading(TranslatableText title) {
        report_.blocks.emplace_back(ReportHeading{.text = say(phrase(title))});
    }

    void sentence(const Phrase& words, Emphasis emphasis) {
        report_.blocks.emplace_back(ReportParagraph{{{.text = say(words), .emphasis = emphasis}}});
    }

    [[nodiscard]] std::vector<std::string> subtitles(std::string_view madeOn) const {
        Phrase suggested;
        if (view_.suggested == SuggestedMoves::Included) {
            suggested = phrase(RW_TEXT("Report", "with moves that family and level suggest"));
        }
        return {joinedParts({say(catalogueWords(view_.catalogueTitle, view_.catalogueVersion)),
                             say(madeOnWords(madeOn))}),
                joinedParts({say(orderWords(view_)), say(suggested)})};
    }

    void appendFinding() {
        heading(RW_TEXT("Report", "In short"));
        sentence(view_.finding, Emphasis::Strong);
        for (const Phrase& remark : view_.remarks) sentence(remark, Emphasis::Muted);
    }

    void appendRoute(std::size_t position) {
        const Route& route = view_.routes[position];
        const Phrase title =
            phrase(RW_TEXT("Report", "Route {0} of {1}"), position + 1, view_.routes.size());
        const Phrase steps = pluralPhrase(RW_PLURAL("Report", "%n step(s)"), route.steps.size());
        report_.blocks.emplace_back(ReportHeading{.text = say(title), .remark = say(steps)});
        appendTable(report_, routeTable(route, wording_));
        appendGaps(route);
        for (std::size_t i = 0; i < route.steps.size(); ++i) {
            const std::pair move{route.steps[i].from, route.steps[i].to};
            const auto [told, isNew] = told_.try_emplace(move, ToldStep{position, i});
            if (isNew) {
                appendRouteStep(report_, route, i, wording_);
            } else {
                appendToldStep(report_, route, i, told->second, wording_);
            }
        }
    }

    /// What the sums of a route do not hold.
    void appendGaps(const Route& route) {
        const auto lacksPay = [](const StepSize& size) { return size.pay.empty(); };
        const auto lacksSize = [](const StepSize& size) {
            return !size.knowsSkills && !size.knowsDuties;
        };
        appendSteps(route, lacksPay, RW_TEXT("Report", "No pay data on these steps: {0}."));
        appendSteps(route, lacksSize,
                    RW_TEXT("Report", "Steps of which neither skills nor duties are known on both "
                                      "sides, so that the size of the route lacks them: {0}."));
    }

    template <class Lacks>
    void appendSteps(const Route& route, Lacks lacks, TranslatableText text) {
        Phrases numbers;
        for (std::size_t i = 0; i < route.steps.size(); ++i) {
            if (lacks(route.steps[i].size)) numbers.push_back(Phrase::plain(i + 1));
        }
        if (!numbers.empty()) sentence(phrase(text, std::move(numbers)), Emphasis::Muted);
    }

    /// A route of one step has said it already.
    void appendDirect() {
        for (const Route& route : view_.routes) {
            if (route.steps.size() == 1) return;
        }
        report_.blocks.emplace_back(
            ReportHeading{.text = say(phrase(RW_TEXT("Report", "What lies between {0} and {1}"),
                                             view_.fromName, view_.toName)),
                          .remark = say(stepWords(view_.direct))});
        appendStep(report_, view_.direct, wording_);
    }

    [[nodiscard]] ReportLegend legend() const {
        return {{{"▲ ▼", say(phrase(RW_TEXT("Report", "a higher or lower level than before")))},
                 {"≈", say(phrase(RW_TEXT("Report", "about: a figure is not exact")))},
                 {say(stateWords(CellState::NoData)),
                  say(phrase(RW_TEXT("Report", "the catalogue says nothing")))},
                 sourceLegend(wording_)}};
    }

    const MoveView& view_;
    const Wording& wording_;
    std::map<std::pair<RoleIndex, RoleIndex>, ToldStep> told_; ///< where each move was told first
    Report report_;
};

} // namespace

Report moveReport(const MoveView& view, const Wording& wording, std::string_view madeOn) {
    return MoveReportMaker{view, wording}.make(madeOn);
}

} // namespace rungwise
