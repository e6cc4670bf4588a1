// SPDX-License-Identifier: GPL-3.0-or-later
// The five roles of the bundled catalogue of which it knows most.
#include "tests/bench/compare_figures.h"

#include "core/compare/role_comparison.h"
#include "core/load/load_catalogue.h"
#include "tests/bench/figure.h"
#include "tests/bench/paired_times.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace rungwise::bench {

namespace {

constexpr int repeats = 100;
constexpr double goalSeconds = 0.0001;

constexpr std::array<std::string_view, maxCompared> comparedRoles{
    "product-manager", "product-lead", "lead-product-manager", "project-manager",
    "senior-product-manager"};

/// Nothing when a role is missing.
std::optional<ComparisonRequest> requestFor(const Catalogue& catalogue) {
    ComparisonRequest request;
    for (const auto id : comparedRoles) {
        const auto role = catalogue.roles().find(id);
        if (!role) return std::nullopt;
        request.roles.push_back(*role);
    }
    return request;
}

std::size_t compareRepeatedly(const Catalogue& catalogue, const ComparisonRequest& request) {
    std::size_t rows = 0;
    for (int i = 0; i < repeats; ++i) rows += compareRoles(catalogue, request).total();
    return rows;
}

/// 75,000 multiplications and additions, each waiting for the one before, take four cycles each:
/// 0.1 ms at 3 GHz.
std::uint64_t calculate() {
    constexpr int steps = 75'000;
    std::uint64_t value = 1;
    for (int i = 0; i < steps * repeats; ++i) {
        value = value * 6364136223846793005U + 1442695040888963407U;
        benchmark::DoNotOptimize(value);
    }
    return value;
}

std::optional<PairedTimes> measure(benchmark::State& state) {
    const Loaded loaded =
        loadCatalogue(std::filesystem::path{RUNGWISE_SOURCE_DIR} / "resources" / "catalogue");
    const auto request = requestFor(*loaded.catalogue);
    if (!request) {
        state.SkipWithError("the bundled catalogue lacks one of the roles");
        return std::nullopt;
    }
    PairedTimes times;
    for (auto _ : state) {
        times.takeTurns([&] { return compareRepeatedly(*loaded.catalogue, *request); }, calculate);
    }
    return times;
}

std::string milliseconds(double secondsOfAll) {
    return fixedText(secondsOfAll * 1000 / repeats, 3) + " ms";
}

} // namespace

void compareFiveRoles(benchmark::State& state) {
    const auto times = measure(state);
    if (!times) return;
    publish(state, {times->ours() / repeats / goalSeconds, 1,
                    milliseconds(times->ours()) + " : 0.100 ms, while the machine takes " +
                        milliseconds(times->theirs()) + " for 75,000 multiplications"});
}

} // namespace rungwise::bench
