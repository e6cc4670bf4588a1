// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every route with all that its steps take.
#include "core/report/move_json.h"

#include "core/ladders/ladder_names.h"
#include "core/report/pay_row_json.h"
#include "core/report/result_parts.h"
#include "core/report/step_json.h"

#include <string_view>
#include <vector>

namespace rungwise {

namespace {

/// Writes one view; holds what its parts need.
class MoveWriter {
public:
    MoveWriter(const MoveView& view, const Catalogue& catalogue, const Wording& wording)
        : view_{view}, catalogue_{catalogue}, wording_{wording}, steps_{json_, catalogue,
                                                                        view.sources, wording} {}

    [[nodiscard]] std::string write() {
        json_.beginObject().key("rungwise-result").number(resultFormat).key("kind").text("move");
        writeCatalogueKey(json_, view_.catalogueId, view_.catalogueTitle, view_.catalogueVersion);
        writeQuestion();
        json_.key("finding").text(wording_.say(view_.finding));
        json_.key("would_suggestions_help").boolean(view_.wouldSuggestionsHelp);
        writeTextIfAny(json_, "pay_topic", wording_.say(view_.payTopic));
        json_.key("routes").beginArray();
        for (const Route& route : view_.routes) writeRoute(route);
        json_.endArray();
        steps_.writeSizeKey("direct", view_.direct);
        json_.key("remarks").beginArray();
        for (const Phrase& remark : view_.remarks) json_.text(wording_.say(remark));
        json_.endArray();
        writeSourcesKey(json_, view_.sources, wording_);
        json_.endObject();
        return json_.take();
    }

private:
    void writeRole(std::string_view key, std::string_view id, std::string_view name) {
        json_.key(key).beginObject().key("id").text(id).key("name").text(name).endObject();
    }

    void writeQuestion() {
        writeRole("from", view_.fromId, view_.fromName);
        writeRole("to", view_.toId, view_.toName);
        json_.key("order").text(stableName(view_.order));
        json_.key("suggestions").boolean(view_.suggested == SuggestedMoves::Included);
    }

    void writeRoute(const Route& route) {
        json_.beginObject().key("steps").beginArray();
        for (const RouteStep& step : route.steps) writeStep(step);
        json_.endArray();
        steps_.writeNumberKey("total", route.total);
        steps_.writeMonthsKey(route.months);
        steps_.writePayKey(route.pay);
        json_.key("steps_without_pay").number(route.stepsWithoutPay);
        json_.key("steps_without_size").number(route.stepsWithoutSize);
        json_.key("suggested_steps").number(route.suggestedSteps);
        if (route.payRise) {
            json_.key("pay_rise");
            writePercent(json_, *route.payRise);
        }
        json_.endObject();
    }

    void writeStep(const RouteStep& step) {
        const auto& roles = catalogue_.roles();
        json_.beginObject();
        writeRole("from", roles[step.from].id.text(), step.fromName);
        writeRole("to", roles[step.to].id.text(), step.toName);
        json_.key("kind").text(stableName(step.kind));
        json_.key("suggested").boolean(step.isSuggested);
        steps_.writeMonthsKey(step.months);
        steps_.writeStatementsKey(step.statements);
        steps_.writeSizeKey("size", step.size);
        writeWords("signs", step.signs);
        writeTextIfAny(json_, "rule", wording_.say(step.rule));
        writeWords("advice", step.advice);
        json_.endObject();
    }

    void writeWords(std::string_view key, const std::vector<CitedWords>& all) {
        json_.key(key).beginArray();
        for (const CitedWords& words : all) {
            json_.beginObject();
            writeTextIfAny(json_, "id", words.id);
            json_.key("text").text(wording_.say(words.words));
            steps_.writeSourcesKey(words.sources);
            json_.endObject();
        }
        json_.endArray();
    }

    const MoveView& view_;
    const Catalogue& catalogue_;
    const Wording& wording_;
    JsonWriter json_;
    StepJson steps_;
};

} // namespace

std::string moveJson(const MoveView& view, const Catalogue& catalogue, const Wording& wording) {
    return MoveWriter{view, catalogue, wording}.write();
}

} // namespace rungwise
