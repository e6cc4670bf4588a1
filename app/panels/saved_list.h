// SPDX-License-Identifier: GPL-3.0-or-later
// The comparisons that are kept under a title.
#pragma once

#include "core/session/saved_comparison.h"

#include <QString>
#include <QWidget>

#include <vector>

class QAction;

namespace rungwise::app {

class SavedModel;
class ShortList;

/// Hidden as a whole while nothing is kept.
class SavedList : public QWidget {
    Q_OBJECT

public:
    explicit SavedList(QWidget* parent = nullptr);

    void display(const std::vector<KeptComparison>& kept);

signals:
    void openWanted(const QString& file);
    void renameWanted(const QString& file, const QString& title);
    void removalWanted(const QString& file);

private:
    void build();
    void makeActions();
    void enableActions();
    [[nodiscard]] QString currentFile() const;

    SavedModel* model_;
    ShortList* list_;
};

} // namespace rungwise::app
