// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes, arrows and steps, paragraph by paragraph.
#include "app/panels/ladder_passages.h"

#include "app/items/role_words.h"
#include "app/items/step_groups.h"
#include "app/panels/passage_writer.h"
#include "app/text/to_qt.h"
#include "core/citations/cited_sources.h"
#include "core/ladders/ladder_sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

using Look = SourcePassage::Look;

QString say(const char* text) {
    return QCoreApplication::translate("SourcesPanel", text);
}

/// Writes and remembers what was cited.
class CitingWriter {
public:
    explicit CitingWriter(const Wording& wording) : writer{wording}, wording_{wording} {}

    void add(const StepLine& line) {
        writer.add(line.words + writer.numbers(line.sources));
        numbers_ = mergedNumbers(std::move(numbers_), line.sources);
    }

    void add(const StepGroup& group) {
        writer.add(group.heading, group.lines.empty() ? Look::Quiet : Look::Heading);
        for (const StepLine& line : group.lines) {
            if (group.isSilence) {
                writer.add(line.words, Look::Quiet);
            } else {
                add(line);
            }
        }
    }

    void add(const StepSize& size) {
        for (const StepGroup& group : stepGroups(size, wording_)) add(group);
        add(sizeGroup(size, wording_));
    }

    SourcePassages take(const std::vector<NumberedSource>& all) {
        writer.addSourcesOf(numbers_, all);
        return writer.take();
    }

    PassageWriter writer;

private:
    const Wording& wording_;
    std::vector<int> numbers_;
};

QString ladderName(const LadderView& view, LadderIndex ladder, const Wording& wording) {
    const auto found = std::ranges::find(view.ladders, ladder, &LadderTitle::ladder);
    if (found == view.ladders.end()) return {};
    return toQString(wording.say(found->name));
}

QString placeText(const LadderView& view, const LadderNode& node, const Wording& wording) {
    const auto name = [&](std::size_t level) {
        return isolated(toQString(wording.say(view.levels[level].name)));
    };
    //: The levels that a role spans, such as “Senior – Lead”.
    const QString levels = node.lowest == node.highest
                               ? name(node.lowest)
                               : say(QT_TRANSLATE_NOOP("SourcesPanel", "%1 – %2"))
                                     .arg(name(node.lowest), name(node.highest));
    return levels + QStringLiteral(" · ") +
           isolated(toQString(wording.say(view.lanes[node.lane].name)));
}

void addOrigins(PassageWriter& writer, const LadderNode& node) {
    if (!node.isKnown) {
        writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel",
                                         "The catalogue mentions this role and does not define "
                                         "it.")),
                   Look::Quiet);
    }
    if (node.rowOrigin == PlaceOrigin::Neighbours) {
        writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel",
                                         "The catalogue states no level; the row is taken from "
                                         "the roles before and after it.")),
                   Look::Quiet);
    } else if (node.rowOrigin == PlaceOrigin::Order) {
        writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel",
                                         "The catalogue states no levels; rows count the steps.")),
                   Look::Quiet);
    }
    if (node.laneOrigin != PlaceOrigin::Stated) {
        writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel", "The catalogue states no track.")),
                   Look::Quiet);
    }
}

void addMoves(CitingWriter& cites, const LadderView& view, std::size_t node,
              const Wording& wording) {
    const auto list = [&](const QString& heading, std::size_t LadderEdge::*here,
                          std::size_t LadderEdge::*there) {
        bool isFirst = true;
        for (const LadderEdge& edge : view.edges) {
            if (edge.*here != node) continue;
            if (std::exchange(isFirst, false)) cites.writer.add(heading, Look::Heading);
            QString words = isolated(toQString(view.nodes[edge.*there].name)) +
                            QStringLiteral(" · ") +
                            toQString(wording.say(moveKindWords(edge.kind)));
            const QString label = toQString(wording.say(edge.label));
            if (!label.isEmpty()) words += QStringLiteral(" · ") + label;
            SourceNumbers sources;
            for (const MoveStatement& each : edge.statements) {
                for (const int number : each.sources) sources.insert(number);
            }
            cites.add(StepLine{words, sources});
        }
    };
    list(say(QT_TRANSLATE_NOOP("SourcesPanel", "On to")), &LadderEdge::from, &LadderEdge::to);
    list(say(QT_TRANSLATE_NOOP("SourcesPanel", "From")), &LadderEdge::to, &LadderEdge::from);
}

QString betweenText(const QString& from, const QString& to) {
    return isolated(from) + QStringLiteral(" → ") + isolated(to);
}

void addCited(CitingWriter& cites, const QString& heading, const std::vector<CitedWords>& words) {
    if (words.empty()) return;
    cites.writer.add(heading, Look::Heading);
    for (const CitedWords& each : words) {
        cites.add(StepLine{cites.writer.said(each.words), each.sources});
    }
}

} // namespace

SourcePassages ladderPassages(const LadderView& view, const Wording& wording) {
    PassageWriter writer(wording);
    writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel", "Ladders shown")), Look::Title);
    for (const LadderTitle& ladder : view.ladders) {
        writer.add(writer.said(ladder.name) + writer.numbers(ladder.sources));
        writer.add(toQString(ladder.note), Look::Quiet);
    }
    if (!view.remarks.empty()) {
        writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel", "Remarks")), Look::Heading);
        for (const Phrase& remark : view.remarks) writer.add(remark, Look::Quiet);
    }
    if (view.sources.empty()) return writer.take();
    writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel", "Sources")), Look::Heading);
    writer.addSources(view.sources, CitedPlaces::Named);
    return writer.take();
}

SourcePassages nodePassages(const LadderView& view, std::size_t position, const Wording& wording) {
    CitingWriter cites(wording);
    PassageWriter& writer = cites.writer;
    const LadderNode& node = view.nodes[position];
    QString title = toQString(node.name);
    if (node.letter) title += QStringLiteral(" (%1)").arg(QLatin1Char(*node.letter));
    writer.add(title, Look::Title);
    writer.add(placeText(view, node, wording));
    addOrigins(writer, node);
    writer.add(node.otherTitles);
    writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel", "Pay")), Look::Heading);
    if (node.pay) {
        cites.add(StepLine{writer.said(node.pay->words), node.pay->sources});
        writer.add(node.pay->source, Look::Quiet);
    } else {
        writer.add(node.noPay, Look::Quiet);
    }
    addMoves(cites, view, position, wording);
    writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel", "Stands on")), Look::Heading);
    for (const LadderIndex ladder : node.ladders) writer.add(ladderName(view, ladder, wording));
    return cites.take(view.sources);
}

SourcePassages edgePassages(const LadderView& view, std::size_t position, const Wording& wording) {
    CitingWriter cites(wording);
    const LadderEdge& edge = view.edges[position];
    cites.writer.add(
        betweenText(toQString(view.nodes[edge.from].name), toQString(view.nodes[edge.to].name)),
        Look::Title);
    if (edge.closesCircle) {
        cites.writer.add(say(QT_TRANSLATE_NOOP("SourcesPanel",
                                               "This promotion leads back to where it began: the "
                                               "ladders contradict each other.")));
    }
    for (const MoveStatement& each : edge.statements) {
        cites.add(statementLine(each, ladderName(view, each.ladder, wording), wording));
    }
    if (edge.statements.empty()) {
        cites.writer.add(
            say(QT_TRANSLATE_NOOP("SourcesPanel", "A suggestion: no ladder names this move.")));
    }
    cites.add(edge.size);
    return cites.take(view.sources);
}

SourcePassages stepPassages(const MoveView& view, const RouteStep& step, const Catalogue& catalogue,
                            std::string_view language, const Wording& wording) {
    CitingWriter cites(wording);
    cites.writer.add(betweenText(toQString(step.fromName), toQString(step.toName)), Look::Title);
    for (const MoveStatement& each : step.statements) {
        const auto name = catalogue.nameIn(catalogue.ladders(), each.ladder, language);
        cites.add(statementLine(each, toQString(name.text), wording));
    }
    if (step.isSuggested) {
        cites.writer.add(
            say(QT_TRANSLATE_NOOP("SourcesPanel", "A suggestion: no ladder names this move.")));
    }
    cites.add(step.size);
    addCited(cites, say(QT_TRANSLATE_NOOP("SourcesPanel", "Signs")), step.signs);
    cites.writer.add(step.rule, Look::Quiet);
    addCited(cites, say(QT_TRANSLATE_NOOP("SourcesPanel", "Advice")), step.advice);
    return cites.take(view.sources);
}

SourcePassages movePassages(const MoveView& view, const Wording& wording) {
    PassageWriter writer(wording);
    writer.add(view.finding, Look::Title);
    writer.addSources(view.sources, CitedPlaces::Named);
    if (view.sources.empty()) {
        writer.add(
            say(QT_TRANSLATE_NOOP("SourcesPanel", "The catalogue names no sources for this.")),
            Look::Quiet);
    }
    return writer.take();
}

} // namespace rungwise::app
