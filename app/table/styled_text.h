// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell says as pieces of text, each with the style it is set in.
#pragma once

#include "core/compare/cell.h"
#include "core/wording/wording.h"

#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

namespace rungwise::app {

/// Plain is the body text. Silence is "No data" and "not asked for", Note the author's remark,
/// Number the raised numbers of sources.
enum class TextStyle { Plain, Silence, Note, Number, Change };

struct StyledRun {
    int start = 0;
    int length = 0;
    TextStyle style = TextStyle::Plain;

    friend bool operator==(const StyledRun&, const StyledRun&) = default;
};

/// One paragraph: plain characters, and the runs that are not set as body text, rising. The text is
/// short enough to be laid out at once; what was longer ends with "…".
struct StyledText {
    QString text;
    std::vector<StyledRun> runs;
};

/// The statements of a cell, one paragraph each, with source numbers, notes and change; or one
/// paragraph with the words for its state. A step stands as "4 Advanced" where `pipsOf` the cell
/// are drawn before it.
[[nodiscard]] std::vector<StyledText> statements(const Cell& cell, const Wording& wording);

/// Names, labels and remarks: plain text with its length limited.
[[nodiscard]] StyledText paragraph(std::string_view utf8);

/// How many circles stand before the first statement and how many of them are filled.
struct Pips {
    std::size_t filled = 0;
    std::size_t all = 0; ///< 0: none are drawn

    friend bool operator==(const Pips&, const Pips&) = default;
};

/// Nothing where the cell is on no scale of steps, or on one of more than ten.
[[nodiscard]] Pips pipsOf(const Cell& cell);

/// Where the value lies between least and most, 0 to 1; negative where the cell is on no scale of
/// numbers.
[[nodiscard]] double scalePosition(const Cell& cell);

} // namespace rungwise::app
