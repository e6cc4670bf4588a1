// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the Sources panel.
#include "app/panels/source_passages.h"

#include "app/text/to_qt.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace rungwise::app {

namespace {

using Look = SourcePassage::Look;

class Writer {
public:
    explicit Writer(const Wording& wording) : wording_{wording} {}

    void add(const QString& text, Look look = Look::Plain) {
        if (!text.isEmpty()) written_.passages.push_back({.text = text, .look = look, .link = {}});
    }
    void add(const Phrase& words, Look look = Look::Plain) { add(said(words), look); }

    [[nodiscard]] QString said(const Phrase& words) const { return toQString(wording_.say(words)); }

    /// "[1, 2]", or nothing.
    [[nodiscard]] QString numbers(const std::vector<int>& sources) const {
        Phrases list;
        for (const int number : sources) {
            list.push_back(Phrase::plain(static_cast<std::size_t>(number)));
        }
        if (list.empty()) return {};
        return QStringLiteral(" [%1]").arg(said(Phrase::plain(std::move(list))));
    }

    void addSources(const std::vector<NumberedSource>& sources) {
        const ReportSources list = sourceList(sources, wording_);
        for (const ReportSource& source : list.entries) {
            add(QStringLiteral("[%1] ").arg(source.number) + toQString(source.text));
            for (const std::string& remark : source.remarks) add(toQString(remark), Look::Quiet);
            if (!source.url.empty()) addLink(source.number, toQString(source.url));
        }
    }

    [[nodiscard]] SourcePassages take() { return std::move(written_); }

private:
    void addLink(int source, const QString& url) {
        add(url, Look::Quiet);
        written_.passages.push_back({.text = said(phrase(RW_TEXT("SourcesPanel", "Open link…"))),
                                     .look = Look::Plain,
                                     .link = static_cast<int>(written_.links.size())});
        written_.links.push_back({.source = source, .url = url});
    }

    const Wording& wording_;
    SourcePassages written_;
};

void addRow(Writer& writer, const Row& row) {
    writer.add(toQString(row.definition), Look::Quiet);
    writer.add(row.remark, Look::Quiet);
    if (row.disagreement.isEmpty()) return;
    writer.add(phrase(RW_TEXT("SourcesPanel", "{0} Sources disagree: {1}"),
                      std::string{disagreementMark}, row.disagreement));
}

void addStatements(Writer& writer, const Cell& cell) {
    if (cell.state != CellState::Value) {
        writer.add(writer.said(stateWords(cell.state)) + writer.numbers(cell.sources));
    }
    for (std::size_t i = 0; i < cell.items.size(); ++i) {
        const CellItem& item = cell.items[i];
        writer.add(writer.said(itemWords(cell, i)) + writer.numbers(item.sources));
        writer.add(toQString(item.note.view()), Look::Quiet);
        if (!item.isFallback) continue;
        writer.add(phrase(RW_TEXT("SourcesPanel", "° not available in your language")),
                   Look::Quiet);
    }
}

void addChange(Writer& writer, const RoleComparison& comparison, const Cell& cell) {
    if (!cell.change || cell.change->kind == ChangeKind::Gone) return;
    writer.add(phrase(RW_TEXT("SourcesPanel", "Compared with {0}: {1}"),
                      comparison.roles[comparison.baseline].name, cell.change->words),
               Look::Quiet);
}

std::vector<NumberedSource> sourcesOf(const RoleComparison& comparison, const Cell& cell) {
    std::vector<int> numbers = cell.sources;
    for (const CellItem& item : cell.items) {
        numbers.insert(numbers.end(), item.sources.begin(), item.sources.end());
    }
    std::vector<NumberedSource> sources;
    std::ranges::copy_if(comparison.sources, std::back_inserter(sources),
                         [&](const NumberedSource& source) {
                             return std::ranges::find(numbers, source.number) != numbers.end();
                         });
    return sources;
}

} // namespace

SourcePassages cellPassages(const RoleComparison& comparison, const Row& row, std::size_t column,
                            const Wording& wording) {
    Writer writer(wording);
    const Cell& cell = row.cells[column];
    writer.add(
        phrase(RW_TEXT("SourcesPanel", "{0} · {1}"), row.label, comparison.roles[column].name),
        Look::Title);
    addRow(writer, row);
    addStatements(writer, cell);
    addChange(writer, comparison, cell);
    writer.add(phrase(RW_TEXT("SourcesPanel", "Sources")), Look::Heading);
    const auto sources = sourcesOf(comparison, cell);
    writer.addSources(sources);
    if (sources.empty()) {
        writer.add(phrase(RW_TEXT("SourcesPanel", "The catalogue names no source for this.")),
                   Look::Quiet);
    }
    return writer.take();
}

SourcePassages allSourcePassages(const RoleComparison& comparison, const Wording& wording) {
    Writer writer(wording);
    writer.add(phrase(RW_TEXT("SourcesPanel", "Sources of this comparison")), Look::Title);
    writer.addSources(comparison.sources);
    if (comparison.sources.empty()) {
        writer.add(
            phrase(RW_TEXT("SourcesPanel", "The catalogue names no sources for these roles.")),
            Look::Quiet);
    }
    return writer.take();
}

} // namespace rungwise::app
