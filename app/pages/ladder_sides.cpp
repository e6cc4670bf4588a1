// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps diagram and outline in step, and shares the room between them.
#include "app/pages/ladder_sides.h"

#include "app/items/roomy_rows.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTreeView>

#include <string>
#include <utility>

namespace rungwise::app {

namespace {

/// The outline stands beside the diagram by itself from so many characters on.
constexpr int charactersForBoth = 150;
constexpr int charactersOfOutline = 38;
constexpr int fewestCharacters = 18;

std::optional<LadderElement> currentOf(const LadderDiagram& diagram) {
    if (const auto node = diagram.currentNode()) {
        return LadderElement{LadderElement::Kind::Node, *node};
    }
    if (const auto edge = diagram.currentEdge()) {
        return LadderElement{LadderElement::Kind::Edge, *edge};
    }
    return std::nullopt;
}

/// Ids that a later view of an edited catalogue finds the element by.
std::pair<std::string, std::string> keyOf(const LadderView& view, const LadderElement& element) {
    if (element.kind == LadderElement::Kind::Node) return {view.nodes[element.at].id, {}};
    const LadderEdge& edge = view.edges[element.at];
    return {view.nodes[edge.from].id, view.nodes[edge.to].id};
}

std::optional<LadderElement> elementOf(const LadderView& view,
                                       const std::pair<std::string, std::string>& key) {
    const auto& [first, second] = key;
    for (std::size_t edge = 0; edge < view.edges.size() && !second.empty(); ++edge) {
        const LadderEdge& each = view.edges[edge];
        if (view.nodes[each.from].id == first && view.nodes[each.to].id == second) {
            return LadderElement{LadderElement::Kind::Edge, edge};
        }
    }
    for (std::size_t node = 0; node < view.nodes.size() && second.empty(); ++node) {
        if (view.nodes[node].id == first) return LadderElement{LadderElement::Kind::Node, node};
    }
    return std::nullopt;
}

bool isPlainClick(const QMouseEvent& event) {
    return event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
}

} // namespace

LadderSides::LadderSides(const QtWording& wording, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), wording_{wording} {
    setObjectName(QStringLiteral("ladderSplitter"));
    setChildrenCollapsible(false);
    setHandleWidth(1);
    buildParts();
    connectAll();
}

LadderSides::~LadderSides() {
    // It shows a member of this, and nobody is told of its end.
    blockSignals(true);
    delete outline_;
}

void LadderSides::buildParts() {
    diagram_ = new LadderDiagram(this);
    diagram_->setObjectName(QStringLiteral("ladderDiagram"));
    diagram_->setAccessibleName(tr("Ladders as a picture"));
    diagram_->setContextMenuPolicy(Qt::CustomContextMenu);
    diagram_->viewport()->installEventFilter(this);
    outline_ = new QTreeView(this);
    outline_->setObjectName(QStringLiteral("ladderOutline"));
    outline_->setAccessibleName(tr("Ladders as an outline"));
    outline_->setModel(&model_);
    outline_->setHeaderHidden(true);
    outline_->setFrameShape(QFrame::NoFrame);
    outline_->setUniformRowHeights(true);
    outline_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    outline_->setTextElideMode(Qt::ElideRight);
    outline_->setIndentation(fontMetrics().averageCharWidth() * 2);
    outline_->setItemDelegate(new RoomyRows(outline_));
    outline_->setMinimumWidth(fontMetrics().averageCharWidth() * fewestCharacters);
    outline_->setContextMenuPolicy(Qt::CustomContextMenu);
    outline_->installEventFilter(this);
    addWidget(diagram_);
    addWidget(outline_);
    setStretchFactor(0, 1);
}

void LadderSides::connectAll() {
    connect(this, &QSplitter::splitterMoved, this, [this] { wantedWidth_ = outline_->width(); });
    connect(diagram_, &LadderDiagram::currentChanged, this,
            [this] { follow(currentOf(*diagram_)); });
    connect(diagram_, &LadderDiagram::nodeActivated, this, &LadderSides::sourcesWanted);
    connect(diagram_, &LadderDiagram::edgeActivated, this, &LadderSides::sourcesWanted);
    connect(diagram_, &LadderDiagram::nodeToggled, this, &LadderSides::nodeToggled);
    connect(diagram_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) { openMenu(*diagram_->viewport(), place); });
    connect(outline_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LadderSides::followOutline);
    connect(outline_, &QTreeView::activated, this, [this](const QModelIndex& index) {
        followOutline(index);
        if (current_) emit sourcesWanted();
    });
    connect(outline_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) { openMenu(*outline_->viewport(), place); });
}

void LadderSides::openMenu(QWidget& side, const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ladderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(menuActions_);
    menu->popup(side.mapToGlobal(place));
}

void LadderSides::display(const LadderView& view, EdgeLabels labels) {
    const bool follows = std::exchange(isInStep_, false);
    std::pair<std::string, std::string> key;
    if (current_ && view_ != nullptr) key = keyOf(*view_, *current_);
    diagram_->display(view, labels, wording_);
    model_.display(view, wording_);
    outline_->expandAll();
    view_ = &view;
    isInStep_ = follows;
    setCurrent(key.first.empty() ? std::nullopt : elementOf(view, key));
    fit();
}

void LadderSides::clear() {
    current_.reset();
    diagram_->clear();
    model_.clear();
    view_ = nullptr;
}

void LadderSides::setCurrent(std::optional<LadderElement> element) {
    if (!element) {
        diagram_->setCurrentNode(std::nullopt);
    } else if (element->kind == LadderElement::Kind::Node) {
        diagram_->setCurrentNode(element->at);
    } else {
        diagram_->setCurrentEdge(element->at);
    }
    follow(element);
}

/// The outline goes where the diagram is.
void LadderSides::follow(std::optional<LadderElement> element) {
    if (!isInStep_) return;
    isInStep_ = false;
    current_ = element;
    QModelIndex line;
    if (element) {
        line = model_.find(element->kind == LadderElement::Kind::Node ? OutlineEntry::Kind::Role
                                                                      : OutlineEntry::Kind::Move,
                           element->at);
    }
    outline_->setCurrentIndex(line);
    isInStep_ = true;
    emit currentChanged();
}

/// The diagram goes where the outline is; a level is nothing to go to.
void LadderSides::followOutline(const QModelIndex& index) {
    if (!isInStep_ || !index.isValid()) return;
    isInStep_ = false;
    const std::size_t place = model_.placeOf(index);
    switch (model_.kindOf(index)) {
    case OutlineEntry::Kind::Level:
        current_.reset();
        diagram_->setCurrentNode(std::nullopt);
        break;
    case OutlineEntry::Kind::Role:
        current_ = LadderElement{LadderElement::Kind::Node, place};
        diagram_->setCurrentNode(place);
        break;
    case OutlineEntry::Kind::Move:
        current_ = LadderElement{LadderElement::Kind::Edge, place};
        diagram_->setCurrentEdge(place);
        break;
    }
    isInStep_ = true;
    emit currentChanged();
}

QString LadderSides::currentText() const {
    const QModelIndex index = outline_->currentIndex();
    return index.isValid() ? model_.text(index) : QString();
}

bool LadderSides::isOutlineShown() const {
    return !outline_->isHidden();
}

void LadderSides::showOutline(bool isWanted) {
    isOutlineWanted_ = isWanted;
    if (!isWanted && outline_->hasFocus()) takeFocus();
    fit();
}

QString LadderSides::arrangement() const {
    const QString shown = !isOutlineWanted_   ? QStringLiteral("auto")
                          : *isOutlineWanted_ ? QStringLiteral("outline")
                                              : QStringLiteral("diagram");
    return shown + u' ' + QString::number(wantedWidth_);
}

void LadderSides::restore(const QString& arrangement) {
    const QString shown = arrangement.section(u' ', 0, 0);
    if (shown == QStringLiteral("outline")) isOutlineWanted_ = true;
    if (shown == QStringLiteral("diagram")) isOutlineWanted_ = false;
    wantedWidth_ = qMax(0, arrangement.section(u' ', 1, 1).toInt());
    fit();
}

void LadderSides::takeFocus() {
    diagram_->setFocus(Qt::OtherFocusReason);
}

void LadderSides::changeSides() {
    if (outline_->hasFocus()) {
        diagram_->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!isOutlineShown()) showOutline(true);
    outline_->setFocus(Qt::ShortcutFocusReason);
}

void LadderSides::followInTabOrder(QWidget& before) {
    setTabOrder(&before, diagram_);
    setTabOrder(diagram_, outline_);
}

/// The outline has a comfortable width and the diagram the rest, until somebody moves the border.
/// Where there is no room for both it gives way, but not to somebody who is in it.
void LadderSides::fit() {
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= character * charactersForBoth;
    const bool isShown = isOutlineWanted_.value_or(isWide || outline_->hasFocus());
    if (isShown == outline_->isHidden()) {
        outline_->setVisible(isShown);
        emit outlineShown(isShown);
    }
    if (!isShown) return;
    const int comfortable = qMin(character * charactersOfOutline, width() / 3);
    const int share = wantedWidth_ > 0 ? qMin(wantedWidth_, width() / 2) : comfortable;
    setSizes({width() - share - handleWidth(), share});
}

void LadderSides::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    fit();
}

bool LadderSides::eventFilter(QObject* watched, QEvent* event) {
    if (watched == outline_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isNode = current_ && current_->kind == LadderElement::Kind::Node;
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && isNode) {
            emit nodeToggled(current_->at);
            return true;
        }
    }
    // A click that makes a box current is a question about it; the diagram sees the click later.
    if (watched == diagram_->viewport() && event->type() == QEvent::MouseButtonRelease &&
        isPlainClick(*static_cast<QMouseEvent*>(event))) {
        const auto ask = [this, before = diagram_->currentNode()] {
            const auto now = diagram_->currentNode();
            if (now && now != before) emit sourcesWanted();
        };
        QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
    }
    return QSplitter::eventFilter(watched, event);
}

} // namespace rungwise::app
