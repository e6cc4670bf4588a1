// SPDX-License-Identifier: GPL-3.0-or-later
// The rectangles that a picture consists of, and how they lie to each other.
#pragma once

#include "core/layout/layered_layout.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace rungwise {

/// Places that differ by less are the same.
inline constexpr double pictureTolerance = 0.01;
/// Parallel runs of unlike lines that are nearer look like one.
inline constexpr double nearRuns = 3;

enum class PieceKind { Box, Label, Run };

struct PicturePiece {
    PieceKind kind = PieceKind::Box;
    std::size_t owner = 0; ///< node or edge
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;

    [[nodiscard]] bool isUpright() const { return bottom - top > right - left; }
};

/// Whether two places are the same to the eye.
[[nodiscard]] bool isLike(double a, double b);

/// How far two pieces overlap from left to right; negative: how far they are apart.
[[nodiscard]] double overlapX(const PicturePiece& a, const PicturePiece& b);
[[nodiscard]] double overlapY(const PicturePiece& a, const PicturePiece& b);

/// Whether both have points in common other than of their borders.
[[nodiscard]] bool covers(const PicturePiece& a, const PicturePiece& b);

/// Whether a run goes through an area. It has no width: it need only be inside.
[[nodiscard]] bool passes(const PicturePiece& run, const PicturePiece& area);

[[nodiscard]] PicturePiece pieceOf(PieceKind kind, std::size_t owner, const DrawnBox& box);
[[nodiscard]] PicturePiece runOf(std::size_t edge, const DrawnPoint& from, const DrawnPoint& to);

/// "box 3", "the label of edge 5", "edge 5".
[[nodiscard]] std::string named(const PicturePiece& piece);

/// Two pieces that overlap or are nearer than `nearRuns`.
using PiecePair = std::function<void(const PicturePiece&, const PicturePiece&)>;

/// Calls `visit` with every such pair.
void forNearPairs(std::vector<PicturePiece> pieces, const PiecePair& visit);

} // namespace rungwise
