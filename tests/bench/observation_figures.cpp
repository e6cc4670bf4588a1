// SPDX-License-Identifier: GPL-3.0-or-later
// The view groups, sorts and counts every observation; the plain pass reads each amount once.
#include "tests/bench/observation_figures.h"

#include "core/load/load_catalogue.h"
#include "core/pay/pay_view.h"
#include "tests/bench/figure.h"
#include "tests/bench/generated_catalogue.h"
#include "tests/bench/paired_times.h"

#include <string>

namespace rungwise::bench {

namespace {

constexpr double goal = 10;
constexpr std::size_t observationCount = 100'000;

double addedUp(const Catalogue& catalogue) {
    double sum = 0;
    for (const Observation& observation : catalogue.observations()) {
        sum += observation.amount.toDouble();
    }
    return sum;
}

/// Whether every observation reaches the view.
bool holdsAll(const PayView& view) {
    std::size_t amounts = 0;
    for (const PayRow& row : view.rows) amounts += row.amounts.size();
    return amounts == observationCount;
}

std::string milliseconds(double seconds) {
    return fixedText(seconds * 1000, 2) + " ms";
}

} // namespace

void observationsAgainstPlainPass(benchmark::State& state) {
    const GeneratedFile file{generatedObservations(1, observationCount)};
    const CatalogueRef catalogue = loadCatalogue(file.path()).catalogue;
    PayRequest request;
    request.roles = catalogue->roles().inOrder();
    if (!holdsAll(payView(*catalogue, request))) {
        state.SkipWithError("the view lacks observations");
        return;
    }
    PairedTimes times;
    for (auto _ : state) {
        times.takeTurns([&] { return payView(*catalogue, request); },
                        [&] { return addedUp(*catalogue); });
    }
    publish(state, {times.ratio(), goal,
                    milliseconds(times.ours()) + " : " + milliseconds(times.theirs())});
}

} // namespace rungwise::bench
