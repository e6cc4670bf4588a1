// SPDX-License-Identifier: GPL-3.0-or-later
// Heights are summed up from the bottom and then turned over.
#include "core/layout/band_heights.h"

#include "core/layout/layout_spacing.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace rungwise {

namespace {

/// Above the highest and below the lowest band.
constexpr double margin = channelEnd;
/// Between two rows of boxes, even where no line turns between them.
constexpr double rowGap = 2 * channelEnd + trackGap;

class Heights {
public:
    Heights(const LayeredGraph& graph, const PlacedDiagram& diagram,
            std::span<const RoutedChannel> channels)
        : graph_{graph}, diagram_{diagram}, channels_{channels} {}

    BandHeights run() {
        findRows();
        sumUp();
        turnOver();
        shareRows();
        return std::move(made_);
    }

private:
    void findRows();
    [[nodiscard]] std::vector<double> neededHeights() const;
    void sumUp();
    [[nodiscard]] double channelHeight(std::size_t channel) const;
    void turnOver();
    void shareRows();
    [[nodiscard]] double border(std::size_t lower, std::size_t upper) const;

    const LayeredGraph& graph_;
    const PlacedDiagram& diagram_;
    std::span<const RoutedChannel> channels_;
    std::vector<std::optional<std::size_t>> bandOfRow_;
    BandHeights made_;
};

void Heights::findRows() {
    bandOfRow_.resize(graph_.rows);
    for (std::size_t band = 0; band < diagram_.bands.size(); ++band) {
        const auto row = diagram_.bands[band].row;
        if (row && *row < graph_.rows) bandOfRow_[*row] = band;
    }
}

/// Of boxes that stand on one row only, and of words above side lines.
std::vector<double> Heights::neededHeights() const {
    std::vector<double> needed;
    needed.reserve(diagram_.bands.size());
    for (const PlacedBand& band : diagram_.bands) needed.push_back(band.height);
    for (const LayeredNode& node : graph_.nodes) {
        if (node.lowest != node.highest || !bandOfRow_[node.lowest]) continue;
        double& height = needed[*bandOfRow_[node.lowest]];
        height = std::max(height, node.size.height);
    }
    for (const SideLine& side : diagram_.sides) {
        const double label = graph_.edges[side.edge].label.height;
        if (label == 0 || !bandOfRow_[side.row]) continue;
        double& height = needed[*bandOfRow_[side.row]];
        height = std::max(height, 2 * (label + labelGap));
    }
    return needed;
}

double Heights::channelHeight(std::size_t channel) const {
    const bool isBetweenRows =
        diagram_.bands[channel].row.has_value() && diagram_.bands[channel + 1].row.has_value();
    const double needed = channels_[channel].height;
    return isBetweenRows ? std::max(needed, rowGap) : needed;
}

/// For now `from` is the lower end of a band and `to` the upper one, above the picture's bottom.
void Heights::sumUp() {
    const std::vector<double> needed = neededHeights();
    std::vector<std::vector<const LayeredNode*>> endingIn(diagram_.bands.size());
    for (const LayeredNode& node : graph_.nodes) {
        if (node.lowest == node.highest || !bandOfRow_[node.highest]) continue;
        endingIn[*bandOfRow_[node.highest]].push_back(&node);
    }
    double y = margin;
    for (std::size_t band = 0; band < diagram_.bands.size(); ++band) {
        double top = y + needed[band];
        for (const LayeredNode* node : endingIn[band]) {
            if (const auto lowest = bandOfRow_[node->lowest]) {
                top = std::max(top, made_.bands[*lowest].from + node->size.height);
            }
        }
        made_.bands.push_back({y, top});
        y = top;
        if (band + 1 < diagram_.bands.size()) y += channelHeight(band);
    }
    made_.height = y + margin;
}

void Heights::turnOver() {
    for (DrawnSpan& band : made_.bands) {
        band = {made_.height - band.to, made_.height - band.from};
    }
}

/// The middle of the channel that is nearest to halfway between two rows, so that no label stands
/// on two of them.
double Heights::border(std::size_t lower, std::size_t upper) const {
    const double halfway = (made_.bands[lower].from + made_.bands[upper].to) / 2;
    double best = (made_.foot(lower) + made_.head(lower)) / 2;
    for (std::size_t channel = lower + 1; channel < upper; ++channel) {
        const double middle = (made_.foot(channel) + made_.head(channel)) / 2;
        if (std::abs(middle - halfway) < std::abs(best - halfway)) best = middle;
    }
    return best;
}

/// From the top down. A row without a band takes no height.
void Heights::shareRows() {
    made_.rows.resize(graph_.rows);
    double top = 0;
    for (std::size_t row = graph_.rows; row-- > 0;) {
        double bottom = top;
        if (const auto band = bandOfRow_[row]) {
            std::size_t lower = row;
            while (lower > 0 && !bandOfRow_[lower - 1]) --lower;
            bottom = lower > 0 ? border(*bandOfRow_[lower - 1], *band) : made_.height;
        }
        made_.rows[row] = {top, bottom};
        top = bottom;
    }
}

} // namespace

BandHeights bandHeights(const LayeredGraph& graph, const PlacedDiagram& diagram,
                        std::span<const RoutedChannel> channels) {
    return Heights{graph, diagram, channels}.run();
}

} // namespace rungwise
