// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep from left to right over the pieces; each pair is judged by on which side the ends lie.
#include "tests/bench/picture_crossings.h"

#include <algorithm>

namespace rungwise::bench {

namespace {

struct Piece {
    std::size_t line = 0;
    DrawnPoint left;
    DrawnPoint right;
};

/// Positive on one side of the piece, negative on the other, 0 on it.
double side(const Piece& piece, const DrawnPoint& point) {
    return (piece.right.x - piece.left.x) * (point.y - piece.left.y) -
           (piece.right.y - piece.left.y) * (point.x - piece.left.x);
}

bool parts(const Piece& piece, const Piece& other) {
    const double a = side(piece, other.left);
    const double b = side(piece, other.right);
    return (a < 0 && b > 0) || (a > 0 && b < 0);
}

} // namespace

std::size_t pictureCrossings(const std::vector<std::vector<DrawnPoint>>& lines) {
    std::vector<Piece> pieces;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t i = 1; i < lines[line].size(); ++i) {
            Piece piece{line, lines[line][i - 1], lines[line][i]};
            if (piece.right.x < piece.left.x) std::swap(piece.left, piece.right);
            pieces.push_back(piece);
        }
    }
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece& a, const Piece& b) { return a.left.x < b.left.x; });
    std::size_t count = 0;
    std::vector<const Piece*> open;
    for (const Piece& next : pieces) {
        std::erase_if(open, [&](const Piece* other) { return other->right.x < next.left.x; });
        for (const Piece* other : open) {
            if (other->line != next.line && parts(*other, next) && parts(next, *other)) ++count;
        }
        open.push_back(&next);
    }
    return count;
}

} // namespace rungwise::bench
