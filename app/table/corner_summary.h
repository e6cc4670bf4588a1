// SPDX-License-Identifier: GPL-3.0-or-later
// The corner over labels and heads: how many rows there are, and how many of them differ.
#pragma once

#include "app/table/text_block.h"
#include "core/compare/role_comparison.h"

#include <QWidget>

#include <optional>

namespace rungwise::app {

class CornerSummary : public QWidget {
    Q_OBJECT

public:
    explicit CornerSummary(QWidget* parent);

    void display(const RoleComparison& comparison, const Wording& wording, const TableLook& look);
    /// What all its lines need at a width, in pixels.
    [[nodiscard]] int heightFor(int width);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TableLook look_;
    QString words_; ///< as a tool tip
    std::optional<TextBlock> rows_;
    std::optional<TextBlock> kinds_;
};

/// "32 rows", or "18 of 32 rows shown" when the filter hides some.
[[nodiscard]] Phrase rowCountWords(const RoleComparison& comparison);
/// "34 differ · 73 only in some · 14 the same · 1 without data", as the sections count them; kinds
/// that no row is of are left out.
[[nodiscard]] std::string rowKindWords(const RoleComparison& comparison, const Wording& wording);

} // namespace rungwise::app
