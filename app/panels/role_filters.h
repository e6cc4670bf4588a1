// SPDX-License-Identifier: GPL-3.0-or-later
// Narrows the roles by family, track and level.
#pragma once

#include "core/search/role_search.h"

#include <QComboBox>
#include <QWidget>

#include <string>

class QAbstractButton;

namespace rungwise::app {

class ElidedLabel;

/// Offers what occurs in a catalogue. While the boxes are put away, what they narrow to stays in
/// view as words.
class RoleFilters : public QWidget {
    Q_OBJECT

public:
    explicit RoleFilters(const std::string& language, QWidget* parent);

    /// What was chosen stays as far as the catalogue has it.
    void display(const Catalogue& catalogue);
    [[nodiscard]] const RoleConditions& conditions() const { return conditions_; }
    [[nodiscard]] bool isActive() const { return conditions_ != RoleConditions{}; }

    enum class Boxes { Shown, PutAway };
    void arrange(Boxes boxes);
    /// The tab key comes here from `before`.
    void followInTabOrder(QWidget* before);
    /// Everything is let through again.
    void clear();

signals:
    void changed();

private:
    void build();
    [[nodiscard]] QComboBox* makeBox(const QString& objectName, const QString& name);
    void read();
    void take();

    std::string language_;
    RoleConditions conditions_;
    Boxes boxes_ = Boxes::Shown;
    QComboBox* family_;
    QComboBox* track_;
    QComboBox* level_;
    QWidget* active_;
    ElidedLabel* summary_;
    QAbstractButton* clear_;
};

} // namespace rungwise::app
