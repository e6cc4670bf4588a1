// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the boxes and beside the lines of a ladder, worded and fit to be drawn.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/wording/wording.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace rungwise::app {

/// A pay record in small: a value before the line and one behind it, or one value alone.
struct PayWords {
    QString before;
    QString behind;               ///< empty: no line
    std::optional<double> tickAt; ///< of the middle, 0 at the low end and 1 at the high one
};

struct BoxWords {
    QString title;
    QString otherTitles;
    QString note; ///< "no pay data", "not in this catalogue"; empty beside `pay`
    std::optional<PayWords> pay;
    QString here; ///< "you are here", or empty
};

struct HeadWords {
    QString strong;
    QString quiet; ///< may be empty
};

class LadderWords {
public:
    /// Both must outlive it.
    LadderWords(const LadderView& view, const Wording& wording) : view_{view}, wording_{wording} {}

    [[nodiscard]] BoxWords role(std::size_t node) const;
    /// "+5 skills, 3 higher"; a move that closes a circle says so whatever the labels.
    [[nodiscard]] QString label(std::size_t edge, EdgeLabels labels) const;
    /// "L4" and "Senior", or the name alone where the id is no short name.
    [[nodiscard]] HeadWords level(std::size_t row) const;
    [[nodiscard]] QString lane(std::size_t lane) const;
    [[nodiscard]] QString say(const Phrase& phrase) const;

private:
    [[nodiscard]] std::optional<PayWords> pay(const PayGlance& glance) const;

    const LadderView& view_;
    const Wording& wording_;
};

/// "$77k", "30.4M CLP", to the eye's precision: at most three digits, and whole thousands from ten
/// thousand on.
[[nodiscard]] Phrase glanceAmount(double amount, const std::string& currency);

} // namespace rungwise::app
