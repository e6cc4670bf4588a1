// SPDX-License-Identifier: GPL-3.0-or-later
// What was wrong when the catalogue was read, one problem below the other.
#pragma once

#include "core/diagnostics/diagnostic.h"

#include <QPlainTextEdit>

namespace rungwise::app {

class ProblemsPanel : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    void display(const Diagnostics& diagnostics);
};

} // namespace rungwise::app
