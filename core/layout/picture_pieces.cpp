// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs are found by a sweep from left to right.
#include "core/layout/picture_pieces.h"

#include <algorithm>
#include <cmath>

namespace rungwise {
namespace {

/// How far two spans overlap; negative: how far they are apart.
double overlap(double from, double to, double otherFrom, double otherTo) {
    return std::min(to, otherTo) - std::max(from, otherFrom);
}

} // namespace

bool isLike(double a, double b) {
    return std::abs(a - b) < pictureTolerance;
}

double overlapX(const PicturePiece& a, const PicturePiece& b) {
    return overlap(a.left, a.right, b.left, b.right);
}

double overlapY(const PicturePiece& a, const PicturePiece& b) {
    return overlap(a.top, a.bottom, b.top, b.bottom);
}

bool covers(const PicturePiece& a, const PicturePiece& b) {
    return overlapX(a, b) > pictureTolerance && overlapY(a, b) > pictureTolerance;
}

bool passes(const PicturePiece& run, const PicturePiece& area) {
    if (run.isUpright()) {
        return run.left > area.left + pictureTolerance &&
               run.left < area.right - pictureTolerance && overlapY(run, area) > pictureTolerance;
    }
    return run.top > area.top + pictureTolerance && run.top < area.bottom - pictureTolerance &&
           overlapX(run, area) > pictureTolerance;
}

PicturePiece pieceOf(PieceKind kind, std::size_t owner, const DrawnBox& box) {
    return {kind, owner, box.x, box.right(), box.y, box.bottom()};
}

PicturePiece runOf(std::size_t edge, const DrawnPoint& from, const DrawnPoint& to) {
    return {PieceKind::Run,         edge,
            std::min(from.x, to.x), std::max(from.x, to.x),
            std::min(from.y, to.y), std::max(from.y, to.y)};
}

std::string named(const PicturePiece& piece) {
    const std::string number = std::to_string(piece.owner);
    switch (piece.kind) {
    case PieceKind::Box: return "box " + number;
    case PieceKind::Label: return "the label of edge " + number;
    case PieceKind::Run: return "edge " + number;
    }
    return number;
}

void forNearPairs(std::vector<PicturePiece> pieces, const PiecePair& visit) {
    std::sort(pieces.begin(), pieces.end(),
              [](const PicturePiece& a, const PicturePiece& b) { return a.left < b.left; });
    std::vector<const PicturePiece*> open;
    for (const PicturePiece& next : pieces) {
        std::size_t kept = 0;
        for (const PicturePiece* other : open) {
            if (other->right < next.left - nearRuns) continue;
            open[kept++] = other;
            if (overlapY(*other, next) > -nearRuns) visit(*other, next);
        }
        open.resize(kept);
        open.push_back(&next);
    }
}

} // namespace rungwise
