// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of the window, one line for each figure: rungwise_window_bench [NAME].
#include "tests/bench/run_measurements.h"
#include "tests/bench/window/chart_resize.h"
#include "tests/bench/window/column_drag.h"
#include "tests/bench/window/first_frame.h"
#include "tests/bench/window/first_show.h"
#include "tests/bench/window/ladder_frames.h"
#include "tests/bench/window/search_figures.h"

#include <QApplication>

#include <array>
#include <optional>
#include <span>

namespace {

constexpr std::array<rungwise::bench::Measurement, 10> measurements{
    {{"window/first-frame-against-empty-window", rungwise::bench::firstFrameAgainstEmpty, 21},
     {"window/first-frame-of-10000-roles", rungwise::bench::firstFrameOfManyRoles, 21},
     {"window/column-drag-against-default-delegate", rungwise::bench::columnDrag, 15},
     {"window/search-keystroke-against-proxy-model", rungwise::bench::searchKeystroke, 5},
     {"pay/resize-frame-20-rows-against-box-plot", rungwise::bench::resizeTwentyRows, 15},
     {"pay/resize-frame-200-rows-against-box-plot", rungwise::bench::resizeTwoHundredRows, 9},
     {"ladder/frames-of-1000-roles-against-items", rungwise::bench::ladderFrames, 5},
     {"ladder/frames-of-1000-roles-against-16-ms", rungwise::bench::ladderFramesAgainstScreen, 5},
     {"pay/first-show-against-blank-page", rungwise::bench::firstShowAgainstBlank, 21},
     {"pay/whole-page-against-blank-page", rungwise::bench::wholeShowAgainstBlank, 21}}};

} // namespace

int main(int argc, char** argv) {
    const std::span<char*> words{argv, static_cast<std::size_t>(argc)};
    if (words.size() == 5 && words[1] == rungwise::bench::firstFrameOption) {
        return rungwise::bench::runFirstFrameChild(argc, argv, words.subspan(2));
    }
    if (words.size() == 3 && words[1] == rungwise::bench::firstShowOption) {
        return rungwise::bench::runFirstShowChild(argc, argv, words.subspan(2));
    }
    std::optional<QApplication> application;
    return rungwise::bench::runMeasurements(words, measurements,
                                            [&] { application.emplace(argc, argv); });
}
