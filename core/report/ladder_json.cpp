// SPDX-License-Identifier: GPL-3.0-or-later
// Writes roles and moves with their places in the picture.
#include "core/report/ladder_json.h"

#include "core/ladders/ladder_names.h"
#include "core/ladders/route_steps.h"
#include "core/report/result_parts.h"
#include "core/report/step_json.h"

#include <string_view>

namespace rungwise {

namespace {

/// Writes one view with its layout; holds what its parts need.
class LadderWriter {
public:
    LadderWriter(const LadderView& view, const LayeredLayout& layout, const Catalogue& catalogue,
                 const Wording& wording)
        : view_{view}, layout_{layout}, catalogue_{catalogue}, wording_{wording},
          steps_{json_, catalogue, view.sources, wording} {}

    [[nodiscard]] std::string write() {
        json_.beginObject().key("rungwise-result").number(resultFormat).key("kind").text("ladder");
        writeCatalogueKey(json_, view_.catalogueId, view_.catalogueTitle, view_.catalogueVersion);
        writeLadders();
        steps_.writeNumberKey("width", layout_.width);
        steps_.writeNumberKey("height", layout_.height);
        writeLevels();
        writeLanes();
        json_.key("nodes").beginArray();
        for (std::size_t i = 0; i < view_.nodes.size(); ++i) writeNode(i);
        json_.endArray().key("edges").beginArray();
        for (std::size_t i = 0; i < view_.edges.size(); ++i) writeEdge(i);
        json_.endArray().key("crossings").number(layout_.crossings);
        writeRemarks();
        writeSourcesKey(json_, view_.sources, wording_);
        json_.endObject();
        return json_.take();
    }

private:
    void writeTextKey(std::string_view key, const Phrase& words) {
        writeTextIfAny(json_, key, wording_.say(words));
    }

    void writeLadders() {
        json_.key("ladders").beginArray();
        for (const LadderTitle& ladder : view_.ladders) {
            json_.beginObject().key("id").text(ladder.id);
            json_.key("name").text(wording_.say(ladder.name));
            writeTextIfAny(json_, "note", ladder.note);
            steps_.writeSourcesKey(ladder.sources);
            json_.endObject();
        }
        json_.endArray();
    }

    void writeLevels() {
        json_.key("levels").beginArray();
        for (std::size_t i = 0; i < view_.levels.size(); ++i) {
            json_.beginObject();
            writeTextIfAny(json_, "id", view_.levels[i].id);
            json_.key("name").text(wording_.say(view_.levels[i].name));
            steps_.writeNumberKey("y", layout_.rows[i].from);
            steps_.writeNumberKey("height", layout_.rows[i].to - layout_.rows[i].from);
            json_.endObject();
        }
        json_.endArray();
    }

    void writeLanes() {
        json_.key("lanes").beginArray();
        for (std::size_t i = 0; i < view_.lanes.size(); ++i) {
            json_.beginObject();
            writeTextIfAny(json_, "id", view_.lanes[i].id);
            json_.key("name").text(wording_.say(view_.lanes[i].name));
            steps_.writeNumberKey("x", layout_.lanes[i].from);
            steps_.writeNumberKey("width", layout_.lanes[i].to - layout_.lanes[i].from);
            json_.endObject();
        }
        json_.endArray();
    }

    void writeNode(std::size_t position) {
        const LadderNode& node = view_.nodes[position];
        json_.beginObject().key("role").text(node.id).key("name").text(node.name);
        if (node.letter) json_.key("letter").text({&*node.letter, 1});
        json_.key("known").boolean(node.isKnown);
        if (node.isHere) json_.key("here").boolean(true);
        writePlace(node);
        writeBox(layout_.nodes[position]);
        writeTextKey("other_titles", node.otherTitles);
        writePay(node);
        json_.key("ladders").beginArray();
        for (const LadderIndex ladder : node.ladders) {
            json_.text(catalogue_.ladders()[ladder].id.text());
        }
        json_.endArray().endObject();
    }

    /// A role on one level names it once; counted rows have no id.
    void writePlace(const LadderNode& node) {
        writeTextIfAny(json_, "level", view_.levels[node.lowest].id);
        if (node.highest != node.lowest) {
            writeTextIfAny(json_, "to_level", view_.levels[node.highest].id);
        }
        json_.key("row").number(node.lowest).key("to_row").number(node.highest);
        json_.key("row_from").text(stableName(node.rowOrigin));
        writeTextIfAny(json_, "track", view_.lanes[node.lane].id);
        json_.key("lane").number(node.lane);
        json_.key("lane_from").text(stableName(node.laneOrigin));
    }

    void writeBox(const DrawnBox& box) {
        steps_.writeNumberKey("x", box.x);
        steps_.writeNumberKey("y", box.y);
        steps_.writeNumberKey("width", box.width);
        steps_.writeNumberKey("height", box.height);
    }

    void writePay(const LadderNode& node) {
        json_.key("pay");
        if (!node.pay) {
            json_.null();
            writeTextKey("no_pay", node.noPay);
            return;
        }
        const PayGlance& pay = *node.pay;
        json_.beginObject();
        writeTextIfAny(json_, "record", catalogue_.pay()[pay.record].id);
        writeTextKey("text", pay.words);
        writeTextKey("source", pay.source);
        writeFigure("low", pay.low);
        writeFigure("middle", pay.middle);
        writeFigure("high", pay.high);
        json_.key("currency").text(pay.currency);
        steps_.writeSourcesKey(pay.sources);
        json_.endObject();
    }

    void writeFigure(std::string_view key, const std::optional<double>& figure) {
        if (figure) json_.key(key).number(*figure);
    }

    void writeEdge(std::size_t position) {
        const LadderEdge& edge = view_.edges[position];
        json_.beginObject().key("from").text(view_.nodes[edge.from].id);
        json_.key("to").text(view_.nodes[edge.to].id);
        json_.key("kind").text(stableName(edge.kind));
        json_.key("closes_circle").boolean(edge.closesCircle);
        writeWay(layout_.edges[position], edge.label);
        steps_.writeMonthsKey(widestMonths(edge.statements));
        steps_.writeStatementsKey(edge.statements);
        steps_.writeCountsKey("size", edge.size);
        json_.endObject();
    }

    void writeWay(const DrawnEdge& way, const Phrase& label) {
        json_.key("points").beginArray();
        for (const DrawnPoint& point : way.points) {
            json_.beginObject();
            steps_.writeNumberKey("x", point.x);
            steps_.writeNumberKey("y", point.y);
            json_.endObject();
        }
        json_.endArray();
        writeTextKey("label", label);
        if (!way.label) return;
        json_.key("label_box").beginObject();
        writeBox(*way.label);
        json_.endObject();
    }

    void writeRemarks() {
        json_.key("remarks").beginArray();
        for (const Phrase& remark : view_.remarks) json_.text(wording_.say(remark));
        json_.endArray();
    }

    const LadderView& view_;
    const LayeredLayout& layout_;
    const Catalogue& catalogue_;
    const Wording& wording_;
    JsonWriter json_;
    StepJson steps_;
};

} // namespace

std::string ladderJson(const LadderView& view, const LayeredLayout& layout,
                       const Catalogue& catalogue, const Wording& wording) {
    return LadderWriter{view, layout, catalogue, wording}.write();
}

} // namespace rungwise
