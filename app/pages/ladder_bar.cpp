// SPDX-License-Identifier: GPL-3.0-or-later
// Menus are filled when they open, and stay open while boxes are ticked.
#include "app/pages/ladder_bar.h"

#include "app/items/role_words.h"
#include "app/look/bar.h"
#include "app/look/colours.h"
#include "app/look/flat_button.h"
#include "app/pages/flow_layout.h"
#include "app/pages/picker_button.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"

#include <QActionGroup>
#include <QHBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace rungwise::app {

namespace {

constexpr std::size_t fewNames = 2;

/// Every source that a ladder or one of its moves names, in the order of the catalogue.
std::vector<SourceIndex> sourcesOfLadders(const Catalogue& catalogue) {
    std::vector<bool> isCited(catalogue.sources().size());
    const auto cite = [&](const Citations& citations) {
        for (const Citation& each : citations) isCited[each.source.value()] = true;
    };
    for (const LadderIndex ladder : catalogue.ladders().inOrder()) {
        cite(catalogue.ladders()[ladder].sources);
        for (const Move& move : catalogue.ladders()[ladder].moves) cite(move.sources);
    }
    std::vector<SourceIndex> cited;
    std::ranges::copy_if(catalogue.sources().inOrder(), std::back_inserter(cited),
                         [&](SourceIndex source) { return isCited[source.value()]; });
    return cited;
}

template <class Id> std::vector<Id> toggled(std::vector<Id> chosen, const Id& id) {
    const auto found = std::ranges::find(chosen, id);
    if (found == chosen.end()) {
        chosen.push_back(id);
    } else {
        chosen.erase(found);
    }
    return chosen;
}

/// Of entries that the catalogue has; the others count as not chosen.
template <class Table, class Id> auto known(const Table& table, const std::vector<Id>& chosen) {
    std::vector<typename Table::EntryIndex> found;
    for (const Id& id : chosen) {
        if (const auto index = table.find(id.text())) found.push_back(*index);
    }
    return found;
}

QActionGroup* emptied(QMenu& menu) {
    menu.clear();
    delete menu.findChild<QActionGroup*>();
    auto* alone = new QActionGroup(&menu);
    alone->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    return alone;
}

QAction* addBox(QMenu& menu, const QString& text, bool isTicked) {
    QAction* box = menu.addAction(menuText(text));
    // Its tip would else be the text itself, read as markup.
    box->setToolTip(toolTipText(text));
    box->setCheckable(true);
    box->setChecked(isTicked);
    return box;
}

} // namespace

LadderBar::LadderBar(std::string language, QWidget* parent)
    : QWidget(parent), language_{std::move(language)}, catalogue_{
                                                           std::make_shared<const Catalogue>()} {
    buildPickers();
}

void LadderBar::buildPickers() {
    auto* flow = new FlowLayout(this);
    const int room = fontMetrics().averageCharWidth();
    flow->setContentsMargins(2 * room, room, 2 * room, room);
    flow->setSpacing(room);
    const auto add = [&](const QString& caption, const char16_t* name) {
        auto* button = new PickerButton(caption, this);
        button->setObjectName(QString::fromUtf16(name));
        flow->addWidget(button);
        return button;
    };
    ladders_ = add(tr("&Ladders: %1"), u"laddersShown");
    sources_ = add(tr("&Sources: %1"), u"ladderSources");
    labels_ =
        addToggle(tr("What chan&ges"), tr("Write beside each arrow what changes"), u"ladderLabels");
    outline_ =
        addToggle(tr("&Outline"), tr("Show the outline beside the diagram"), u"showLadderOutline");
    flow->addWidget(labels_);
    flow->addWidget(outline_);
    zoom_ = zoomButtons();
    flow->addWidget(zoom_);
    connect(ladders_, &PickerButton::aboutToShow, this, &LadderBar::fillLadders);
    connect(sources_, &PickerButton::aboutToShow, this, &LadderBar::fillSources);
    connect(labels_, &QToolButton::clicked, this, [this](bool isChecked) {
        LadderChoice next = choice_.ladder;
        next.labels = isChecked ? EdgeLabels::Changes : EdgeLabels::None;
        change(next, isChecked ? tr("Write what changes") : tr("Leave out what changes"));
    });
    connect(outline_, &QToolButton::clicked, this, &LadderBar::outlineWanted);
}

FlatButton* LadderBar::addToggle(const QString& text, const QString& spoken, const char16_t* name) {
    auto* button = new FlatButton(FlatLook::Plain, text, this);
    button->setObjectName(QString::fromUtf16(name));
    button->setAccessibleName(spoken);
    button->setToolTip(toolTipText(spoken));
    button->setCheckable(true);
    return button;
}

QWidget* LadderBar::zoomButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().averageCharWidth() / 2);
    const auto add = [&](const QString& text, const QString& spoken, const char16_t* name) {
        auto* button = new FlatButton(FlatLook::Plain, text, row);
        button->setObjectName(QString::fromUtf16(name));
        button->setAccessibleName(spoken);
        button->setToolTip(toolTipText(spoken));
        layout->addWidget(button);
        return button;
    };
    connect(add(QStringLiteral("−"), tr("Smaller diagram"), u"ladderZoomOut"),
            &QToolButton::clicked, this, &LadderBar::zoomOutWanted);
    fit_ = add({}, tr("Fit the diagram into the page"), u"ladderFit");
    connect(fit_, &QToolButton::clicked, this, &LadderBar::fitWanted);
    connect(add(QStringLiteral("+"), tr("Larger diagram"), u"ladderZoomIn"), &QToolButton::clicked,
            this, &LadderBar::zoomInWanted);
    showZoom(400); // as wide as the text ever is
    fit_->setMinimumWidth(fit_->sizeHint().width());
    showZoom(100);
    return row;
}

void LadderBar::offerViewsOf(Drawn drawn) {
    for (QWidget* each : std::initializer_list<QWidget*>{labels_, outline_, zoom_}) {
        each->setEnabled(drawn == Drawn::Something);
    }
}

void LadderBar::showZoom(int percent) {
    //: A button that fits the diagram into the page; %1 is the present size, such as “85 %”.
    // From left to right in any layout, or the sign would change sides.
    const QString size = QChar(0x2066) + tr("%1 %").arg(percent) + QChar(0x2069);
    fit_->setText(tr("Fi&t · %1").arg(size));
    fit_->setAccessibleName(tr("Fit the diagram into the page; it is shown at %1 %").arg(percent));
}

void LadderBar::showOutline(bool isShown) {
    outline_->setChecked(isShown);
}

void LadderBar::takeFocus() {
    ladders_->setFocus(Qt::OtherFocusReason);
}

QString LadderBar::nameOf(LadderIndex ladder) const {
    return toQString(catalogue_->nameIn(catalogue_->ladders(), ladder, language_).text);
}

QString LadderBar::nameOf(SourceIndex source) const {
    const Source& entry = catalogue_->sources()[source];
    const QString publisher = toQString(entry.publisher);
    const QString title = toQString(catalogue_->text(entry.title, language_).text);
    if (publisher.isEmpty() || title.isEmpty()) return publisher + title;
    return publisher + QStringLiteral(": ") + title;
}

QString LadderBar::laddersText(const LadderChoice& choice) const {
    const auto shown = known(catalogue_->ladders(), choice.ladders);
    if (shown.empty()) return tr("all");
    if (shown.size() > fewNames) return tr("%n chosen", nullptr, static_cast<int>(shown.size()));
    QStringList names;
    for (const LadderIndex ladder : shown) names.append(nameOf(ladder));
    return names.join(QStringLiteral(", "));
}

QString LadderBar::sourcesText(const LadderChoice& choice) const {
    const auto shown = known(catalogue_->sources(), choice.sources);
    if (shown.empty()) return tr("all");
    if (shown.size() > fewNames) return tr("%n chosen", nullptr, static_cast<int>(shown.size()));
    QStringList names;
    for (const SourceIndex source : shown) names.append(nameOf(source));
    return names.join(QStringLiteral(", "));
}

void LadderBar::change(const LadderChoice& next, const QString& words) {
    emit edited(lookingAtLadders(choice_, next, words));
    showTicks(); // nothing may have changed, and yet a box was ticked
}

void LadderBar::fillLadders() {
    QMenu& menu = ladders_->menu();
    QActionGroup* alone = emptied(menu);
    QAction* all = addBox(menu, tr("All ladders"), false);
    alone->addAction(all);
    connect(all, &QAction::triggered, this, [this] {
        LadderChoice next = choice_.ladder;
        next.ladders.clear();
        change(next, tr("Ladders: %1").arg(laddersText(next)));
    });
    menu.addSeparator();
    for (const LadderIndex ladder : catalogue_->ladders().inOrder()) {
        const LadderId id = catalogue_->ladders()[ladder].id;
        QAction* box = addBox(menu, nameOf(ladder), false);
        box->setData(toQString(id.text()));
        connect(box, &QAction::triggered, this, [this, id] {
            LadderChoice next = choice_.ladder;
            next.ladders = toggled(next.ladders, id);
            change(next, tr("Ladders: %1").arg(laddersText(next)));
        });
    }
    showTicks();
}

void LadderBar::fillSources() {
    QMenu& menu = sources_->menu();
    QActionGroup* alone = emptied(menu);
    QAction* all = addBox(menu, tr("All sources"), false);
    alone->addAction(all);
    connect(all, &QAction::triggered, this, [this] {
        LadderChoice next = choice_.ladder;
        next.sources.clear();
        change(next, tr("Sources of ladders: %1").arg(sourcesText(next)));
    });
    menu.addSeparator();
    for (const SourceIndex source : sourcesOfLadders(*catalogue_)) {
        const SourceId id = catalogue_->sources()[source].id;
        QAction* box = addBox(menu, nameOf(source), false);
        box->setData(toQString(id.text()));
        connect(box, &QAction::triggered, this, [this, id] {
            LadderChoice next = choice_.ladder;
            next.sources = toggled(next.sources, id);
            change(next, tr("Sources of ladders: %1").arg(sourcesText(next)));
        });
    }
    showTicks();
}

/// Menus may be open while what is chosen changes.
void LadderBar::showTicks() {
    const auto tick = [](const QMenu& menu, const auto& chosen) {
        for (QAction* box : menu.actions()) {
            if (!box->isCheckable()) continue;
            const std::string id = toUtf8(box->data().toString());
            box->setChecked(id.empty() ? chosen.empty()
                                       : std::ranges::any_of(chosen, [&](const auto& each) {
                                             return each.text() == id;
                                         }));
        }
    };
    tick(ladders_->menu(), choice_.ladder.ladders);
    tick(sources_->menu(), choice_.ladder.sources);
}

void LadderBar::display(const CatalogueRef& catalogue, const ComparisonChoice& choice) {
    catalogue_ = catalogue;
    choice_ = choice;
    ladders_->display(laddersText(choice.ladder));
    sources_->display(sourcesText(choice.ladder));
    labels_->setChecked(choice.ladder.labels == EdgeLabels::Changes);
    ladders_->disable(catalogue->ladders().inOrder().empty() ? tr("The catalogue has no ladders.")
                                                             : QString());
    sources_->disable(sourcesOfLadders(*catalogue).empty()
                          ? tr("The ladders of this catalogue name no sources.")
                          : QString());
    showTicks();
}

void LadderBar::paintEvent(QPaintEvent* /*event*/) {
    paintBar(*this, panelGround(palette()));
}

} // namespace rungwise::app
