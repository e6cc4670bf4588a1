// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind one cell of a page: its statements, its definition, its sources.
#pragma once

#include "app/panels/source_passages.h"
#include "core/compare/role_comparison.h"
#include "core/wording/wording.h"

#include <QList>
#include <QWidget>

#include <cstddef>

class QAction;

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
    /// The same with buttons below it for what can be done about it.
    void display(const SourcePassages& passages, const QList<QAction*>& commands);
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
    void showCommands(const QList<QAction*>& commands);

    SourceText* text_ = nullptr;
    QWidget* commandRow_ = nullptr;
    QList<QAction*> commands_;
    QStringList links_;
};

} // namespace rungwise::app
