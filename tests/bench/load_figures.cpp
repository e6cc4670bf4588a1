// SPDX-License-Identifier: GPL-3.0-or-later
// Both sides read the same generated catalogue; that they read it alike is checked first.
#include "tests/bench/load_figures.h"

#include "core/load/load_catalogue.h"
#include "tests/bench/figure.h"
#include "tests/bench/generated_catalogue.h"
#include "tests/bench/nodes_reader.h"
#include "tests/bench/paired_times.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <string>

namespace rungwise::bench {

namespace {

class EmptyHandler : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

bool readEmptily(const std::string& text) {
    std::istringstream stream{text};
    YAML::Parser parser{stream};
    EmptyHandler nobody;
    return parser.HandleNextDocument(nobody);
}

template <class Entry, class Tag>
bool holdTheSame(const Table<Entry, Tag>& a, const Table<Entry, Tag>& b) {
    const auto same = [&](Index<Tag> x, Index<Tag> y) { return a[x] == b[y]; };
    return std::equal(a.inOrder().begin(), a.inOrder().end(), b.inOrder().begin(),
                      b.inOrder().end(), same);
}

bool areAlike(const Catalogue& a, const CatalogueTables& b) {
    return holdTheSame(a.sources(), b.sources) && holdTheSame(a.skills(), b.skills) &&
           holdTheSame(a.duties(), b.duties) && holdTheSame(a.roles(), b.roles) &&
           holdTheSame(a.ladders(), b.ladders) && a.pay() == b.pay;
}

/// Whether the generated catalogue is free of faults and both readers find the same in it.
bool agreeOn(const GeneratedFile& file, benchmark::State& state) {
    const Loaded loaded = loadCatalogue(file.path());
    if (!loaded.diagnostics.empty()) {
        state.SkipWithError("the generated catalogue has faults");
        return false;
    }
    if (!areAlike(*loaded.catalogue, readWithNodes(file.text()))) {
        state.SkipWithError("the two readers disagree");
        return false;
    }
    return true;
}

std::string remark(const PairedTimes& times) {
    return fixedText(times.ours(), 2) + " s : " + fixedText(times.theirs(), 2) + " s";
}

template <class Theirs> void measureLoad(benchmark::State& state, double goal, Theirs theirs) {
    const GeneratedFile file;
    if (!agreeOn(file, state)) return;
    PairedTimes times;
    for (auto _ : state) {
        times.takeTurns([&] { return loadCatalogue(file.path()); },
                        [&] { return theirs(file.text()); });
    }
    publish(state, {times.ratio(), goal, remark(times)});
}

} // namespace

void loadAgainstYamlNodes(benchmark::State& state) {
    measureLoad(state, 0.72, readWithNodes);
}

void loadAgainstEmptyHandler(benchmark::State& state) {
    measureLoad(state, 1.25, readEmptily);
}

} // namespace rungwise::bench
