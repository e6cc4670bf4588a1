// SPDX-License-Identifier: GPL-3.0-or-later
// Three boxes, and a line that says what they do.
#include "app/panels/role_filters.h"

#include "app/items/role_words.h"
#include "app/look/elided_label.h"
#include "app/look/flat_button.h"
#include "app/panels/filter_box.h"
#include "app/text/to_qt.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include <initializer_list>
#include <optional>
#include <vector>

namespace rungwise::app {

namespace {

constexpr int fewestCharacters = 6;

/// What an item of a box knows: the id outlives the catalogue, the index finds in it.
enum ItemKnows : int { IdRole = Qt::UserRole, IndexRole };

using Occurring = std::vector<bool>; ///< by index

/// Families count with all those above them.
Occurring occurringFamilies(const Catalogue& catalogue) {
    Occurring occurs(catalogue.families().size());
    for (const RoleIndex role : catalogue.roles().inOrder()) {
        auto family = catalogue.roles()[role].family;
        while (family && !occurs[family->value()]) {
            occurs[family->value()] = true;
            family = catalogue.families()[*family].parent;
        }
    }
    return occurs;
}

Occurring occurringTracks(const Catalogue& catalogue) {
    Occurring occurs(catalogue.tracks().size());
    for (const RoleIndex role : catalogue.roles().inOrder()) {
        const auto& track = catalogue.roles()[role].track;
        if (track) occurs[track->value()] = true;
    }
    return occurs;
}

Occurring occurringLevels(const Catalogue& catalogue) {
    const auto& levels = catalogue.levels();
    Occurring occurs(levels.size());
    for (const RoleIndex role : catalogue.roles().inOrder()) {
        const auto& span = catalogue.roles()[role].level;
        if (!span) continue;
        occurs[span->from.value()] = true;
        occurs[span->to.value()] = true;
        if (!levels.isKnown(span->from) || !levels.isKnown(span->to)) continue;
        for (std::size_t rank = levels.rank(span->from); rank <= levels.rank(span->to); ++rank) {
            occurs[levels.inOrder()[rank].value()] = true;
        }
    }
    return occurs;
}

/// The box's list anew: everything, then each entry that occurs.
template <class Table, class Name>
void fill(QComboBox& box, const Table& table, const Occurring& occurs, const QString& all,
          const Name& name) {
    const QSignalBlocker quiet(box);
    const QVariant before = box.currentData(IdRole);
    box.clear();
    box.addItem(all);
    for (const auto index : table.inOrder()) {
        if (!occurs[index.value()]) continue;
        box.addItem(name(index), toQString(table[index].id.text()));
        box.setItemData(box.count() - 1, QVariant::fromValue(index.value()), IndexRole);
    }
    box.setCurrentIndex(before.isValid() ? qMax(0, box.findData(before, IdRole)) : 0);
    box.setEnabled(box.count() > 1);
}

template <class EntryIndex> std::optional<EntryIndex> chosenIn(const QComboBox& box) {
    const QVariant index = box.currentData(IndexRole);
    if (!index.isValid()) return std::nullopt;
    return EntryIndex{index.value<std::size_t>()};
}

} // namespace

RoleFilters::RoleFilters(const std::string& language, QWidget* parent)
    : QWidget(parent), language_{language}, family_{makeBox(QStringLiteral("familyFilter"),
                                                            tr("Family"))},
      track_{makeBox(QStringLiteral("trackFilter"), tr("Track"))},
      level_{makeBox(QStringLiteral("levelFilter"), tr("Level"))}, active_{new QWidget(this)},
      summary_{new ElidedLabel(active_)}, clear_{new FlatButton(FlatLook::Plain,
                                                                tr("Clear filters"), active_)} {
    build();
}

QComboBox* RoleFilters::makeBox(const QString& objectName, const QString& name) {
    auto* box = new FilterBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fewestCharacters);
    connect(box, &QComboBox::currentIndexChanged, this, &RoleFilters::take);
    return box;
}

void RoleFilters::build() {
    clear_->setObjectName(QStringLiteral("clearFilters"));
    clear_->setAccessibleName(tr("Clear filters"));
    connect(clear_, &QAbstractButton::clicked, this, &RoleFilters::clear);
    auto* line = new QHBoxLayout(active_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(summary_, 1);
    line->addWidget(clear_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{family_, track_, level_, active_}) {
        column->addWidget(part);
    }
}

void RoleFilters::display(const Catalogue& catalogue) {
    const RoleWords words(catalogue, language_);
    fill(*family_, catalogue.families(), occurringFamilies(catalogue), tr("All families"),
         [&](FamilyIndex family) { return words.family(family); });
    fill(*track_, catalogue.tracks(), occurringTracks(catalogue), tr("All tracks"),
         [&](TrackIndex track) { return words.track(track); });
    fill(*level_, catalogue.levels(), occurringLevels(catalogue), tr("All levels"),
         [&](LevelIndex level) { return words.level(level); });
    read();
}

void RoleFilters::read() {
    conditions_ = {chosenIn<FamilyIndex>(*family_), chosenIn<TrackIndex>(*track_),
                   chosenIn<LevelIndex>(*level_)};
    arrange(boxes_);
}

void RoleFilters::take() {
    read();
    emit changed();
}

void RoleFilters::arrange(Boxes boxes) {
    boxes_ = boxes;
    const bool shown = boxes == Boxes::Shown;
    QStringList chosen;
    for (QComboBox* box : {family_, track_, level_}) {
        box->setVisible(shown);
        if (box->currentIndex() > 0) chosen += box->currentText();
    }
    summary_->display(shown ? QString() : chosen.join(QStringLiteral(" · ")));
    active_->setVisible(isActive());
    setVisible(shown || isActive());
}

void RoleFilters::followInTabOrder(QWidget* before) {
    for (QWidget* next : std::initializer_list<QWidget*>{family_, track_, level_, clear_}) {
        setTabOrder(before, next);
        before = next;
    }
}

void RoleFilters::clear() {
    if (!isActive()) return;
    for (QComboBox* box : {family_, track_, level_}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    take();
}

} // namespace rungwise::app
