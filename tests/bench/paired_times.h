// SPDX-License-Identifier: GPL-3.0-or-later
// Times of two pieces of work that take turns, so that a noisy machine disturbs both alike.
#pragma once

#include <utility>
#include <vector>

namespace rungwise::bench {

/// Seconds of processor time that this thread has used so far.
[[nodiscard]] double threadSeconds();

/// Runs `work` and returns the processor time it took. What `work` returns is destroyed off the
/// clock.
template <class Work> [[nodiscard]] double secondsOf(Work&& work) {
    const double start = threadSeconds();
    const auto result = work();
    const double end = threadSeconds();
    static_cast<void>(result);
    return end - start;
}

/// The middle value; `values` must not be empty.
[[nodiscard]] double median(std::vector<double> values);

class PairedTimes {
public:
    /// Runs both once; who goes first changes from turn to turn.
    template <class Ours, class Theirs> void takeTurns(Ours&& ours, Theirs&& theirs) {
        const bool oursFirst = ours_.size() % 2 == 0;
        if (oursFirst) ours_.push_back(secondsOf(ours));
        theirs_.push_back(secondsOf(theirs));
        if (!oursFirst) ours_.push_back(secondsOf(ours));
    }

    [[nodiscard]] double ours() const { return median(ours_); }
    [[nodiscard]] double theirs() const { return median(theirs_); }
    /// The median of the ratios of each turn.
    [[nodiscard]] double ratio() const;

private:
    std::vector<double> ours_;
    std::vector<double> theirs_;
};

} // namespace rungwise::bench
