// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind one cell of a page: its statements, its definition, its sources.
#pragma once

#include "app/panels/source_passages.h"
#include "core/compare/role_comparison.h"
#include "core/wording/wording.h"

#include <QWidget>

#include <cstddef>

namespace rungwise::app {

class SourceText;

/// Keeps nothing of the page but the words shown. Never so narrow that a word takes a line.
class SourcesPanel : public QWidget {
    Q_OBJECT

public:
    explicit SourcesPanel(QWidget* parent = nullptr);

    void display(const RoleComparison& comparison, const Row& row, std::size_t column,
                 const Wording& wording);
    /// Lists every source of the comparison, for when no cell is chosen.
    void displayAll(const RoleComparison& comparison, const Wording& wording);
    /// What another page says of its current row.
    void display(const SourcePassages& passages);
    void clear();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The link as the catalogue has it; nothing was checked.
    void linkWanted(const QString& url);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildParts();
    void follow(int link);

    SourceText* text_ = nullptr;
    QStringList links_;
};

} // namespace rungwise::app
