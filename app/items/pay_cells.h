// SPDX-License-Identifier: GPL-3.0-or-later
// What each column of the pay table says of a row.
#pragma once

#include "core/model/catalogue.h"
#include "core/pay/pay_view.h"
#include "core/wording/wording.h"

#include <QString>
#include <QVariant>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace rungwise::app {

/// In the order of the table: in a narrow window the figures and what they come to are seen first.
enum class PayColumn {
    Role,
    Measure,
    Market,
    Low,
    P10,
    P25,
    Median,
    Mean,
    P75,
    P90,
    High,
    Change,
    Overlap,
    Chance,
    Sample,
    Date,
    Source,
    Remarks
};
inline constexpr std::size_t payColumnCount = 18;

/// A cell in words. `text` is never empty: what nobody says is a dash with `isMissing`.
struct PayCell {
    QString text;
    QString tip;   ///< plain text beyond the cell's own; may be empty
    QVariant sort; ///< a number or a text; invalid where there is nothing
    bool isMissing = false;
};

[[nodiscard]] QString payColumnTitle(PayColumn column);
[[nodiscard]] QString payColumnTip(PayColumn column);
/// Numbers stand at the far edge of their column.
[[nodiscard]] bool isNumeric(PayColumn column);
/// The figure that a column shows, where it shows one.
[[nodiscard]] std::optional<PayFigure> figureOf(PayColumn column);

/// Words the cells of one view. Lives within the life of everything it is made from.
class PayCells {
public:
    PayCells(const PayView& view, const Catalogue& catalogue, const Wording& wording,
             std::string language);

    /// Columns of which at least one row says something; role, measure and source are always there.
    [[nodiscard]] std::vector<PayColumn> columns() const;
    [[nodiscard]] PayCell cell(std::size_t row, PayColumn column) const;
    /// "[1, 2]"; empty without a source.
    [[nodiscard]] QString sourceNumbers(std::size_t row) const;

private:
    [[nodiscard]] QString said(const Phrase& words) const;
    [[nodiscard]] PayCell role(const PayRow& row) const;
    [[nodiscard]] PayCell measure(const PayRow& row) const;
    [[nodiscard]] PayCell market(const PayRow& row) const;
    [[nodiscard]] PayCell amount(const PayRow& row, PayFigure figure) const;
    [[nodiscard]] PayCell sample(const PayRow& row) const;
    [[nodiscard]] PayCell date(const PayRow& row) const;
    [[nodiscard]] PayCell change(std::size_t row) const;
    [[nodiscard]] PayCell overlap(std::size_t row) const;
    [[nodiscard]] PayCell chance(std::size_t row) const;
    [[nodiscard]] PayCell source(std::size_t row) const;
    [[nodiscard]] PayCell remarks(std::size_t position) const;
    [[nodiscard]] bool isBaseline(std::size_t row) const;
    [[nodiscard]] bool anySays(PayColumn column) const;

    const PayView& view_;
    const Catalogue& catalogue_;
    const Wording& wording_;
    std::string language_;
    std::vector<QString> parts_; ///< by row: "base pay $96,479 + additional pay $17,423"
};

} // namespace rungwise::app
