// SPDX-License-Identifier: GPL-3.0-or-later
// Export as the window offers it.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/ladders/ladder_view.h"
#include "core/ladders/move_view.h"
#include "core/model/catalogue.h"
#include "core/pay/pay_view.h"
#include "core/pay/salary_guide.h"
#include "core/wording/wording.h"

#include <QString>

class QWidget;

namespace rungwise::app {

// Each asks for a file name and writes there, in the format of the name's ending. A failure is told
// with path and reason. What is exported is what was there when it was asked for.

void askAndExport(RoleComparison comparison, CatalogueRef catalogue, const Wording& wording,
                  QWidget* parent);

/// `ending` is the format that is offered first, such as "svg".
void askAndExportPay(PayView view, PayPicture picture, CatalogueRef catalogue,
                     const Wording& wording, const QString& ending, QWidget* parent);

void askAndExportGuide(SalaryGuide guide, CatalogueRef catalogue, const Wording& wording,
                       const QString& ending, QWidget* parent);

void askAndExportLadder(LadderView view, EdgeLabels labels, CatalogueRef catalogue,
                        const Wording& wording, const QString& ending, QWidget* parent);

void askAndExportMove(MoveView view, CatalogueRef catalogue, const Wording& wording,
                      const QString& ending, QWidget* parent);

} // namespace rungwise::app
