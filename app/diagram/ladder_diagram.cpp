// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown and what is current; where it is seen and how it is worked stand beside.
#include "app/diagram/ladder_diagram.h"

#include "app/diagram/ladder_diagram_accessible.h"
#include "app/diagram/ladder_steps.h"
#include "app/diagram/layout_worker.h"
#include "app/text/drawable_text.h"
#include "app/text/to_qt.h"
#include "core/ladders/ladder_sentences.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

constexpr int restAfterMotion = 160; ///< milliseconds without a move until all is smoothed

} // namespace

LadderDiagram::LadderDiagram(QWidget* parent) : QAbstractScrollArea{parent} {
    // Before anything is told of the view: what was asked first is what tools go on asking.
    installLadderAccessibility();
    buildView();
    connectAll();
}

LadderDiagram::~LadderDiagram() = default;

void LadderDiagram::buildView() {
    setObjectName(QStringLiteral("ladder-diagram"));
    setAccessibleName(tr("Ladder"));
    setAccessibleDescription(
        tr("Arrow keys follow moves and levels, Tab goes through boxes and arrows."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // Left is left: the camera mirrors the ladder itself.
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    motionEnd_.setSingleShot(true);
    motionEnd_.setInterval(restAfterMotion);
}

void LadderDiagram::connectAll() {
    connect(&motionEnd_, &QTimer::timeout, this, &LadderDiagram::endMotion);
}

void LadderDiagram::display(const LadderView& view, EdgeLabels labels, const QtWording& wording) {
    const auto held = anchor();
    const auto currentKey = current_ ? std::optional{keyOf(*current_)} : std::nullopt;
    const bool isFirst = drawing_.isEmpty();
    view_ = &view;
    wording_ = &wording;
    labels_ = labels;
    take(measuredLadder(view, wording, labels, font()));
    const auto current = currentKey ? find(*currentKey) : std::nullopt;
    const bool isOther = current != std::exchange(current_, current);
    if (isFirst) isPlacedByReader_ = false;
    restore(held);
    if (isOther) emit currentChanged();
}

/// Keeps the layout where the graph is the same: only words or letters have changed.
void LadderDiagram::take(LadderDrawing drawing) {
    const bool isSame = !drawing_.layout.rows.empty() && drawing.graph == drawing_.graph &&
                        drawing.direction == drawing_.direction;
    forgetElements(*this);
    emphasis_ = {};
    if (isSame) {
        drawing.layout = std::move(drawing_.layout);
    } else if (auto layout = layeredLayout(drawing.graph, LayoutEffort::First)) {
        place(drawing, std::move(*layout));
    }
    drawing_ = std::move(drawing);
    index_ = std::make_unique<LadderIndex>(drawing_.layout);
    walk_ = readingOrder(drawing_.graph);
    ids_.clear();
    for (const LadderNode& node : view_->nodes) ids_.push_back(node.id);
    overview_.forget();
    if (isSame || drawing_.isEmpty()) return;
    if (!worker_) {
        worker_ = std::make_unique<LayoutWorker>();
        connect(worker_.get(), &LayoutWorker::found, this, &LadderDiagram::showRefined);
    }
    worker_->order(drawing_.graph);
}

void LadderDiagram::showRefined(const LayeredLayout& layout) {
    const auto held = anchor();
    place(drawing_, layout);
    index_ = std::make_unique<LadderIndex>(drawing_.layout);
    overview_.forget();
    restore(held);
    emit laidOut();
}

void LadderDiagram::clear() {
    if (worker_) worker_->stop();
    forgetElements(*this);
    view_ = nullptr;
    wording_ = nullptr;
    drawing_ = {};
    index_.reset();
    walk_.clear();
    ids_.clear();
    emphasis_ = {};
    overview_.forget();
    press_.reset();
    restore({});
    if (std::exchange(current_, std::nullopt)) emit currentChanged();
}

bool LadderDiagram::isRefining() const {
    return worker_ && worker_->isAtWork();
}

/// Measures again, as after a change of the font.
void LadderDiagram::renew() {
    if (view_ != nullptr) display(*view_, labels_, *wording_);
}

void LadderDiagram::emphasise(const std::vector<std::size_t>& edges) {
    emphasis_ = {};
    for (const std::size_t edge : edges) {
        if (edge >= drawing_.graph.edges.size()) continue;
        if (emphasis_.isEmpty()) {
            emphasis_.nodes.resize(drawing_.graph.nodes.size());
            emphasis_.edges.resize(drawing_.graph.edges.size());
        }
        emphasis_.edges.at(edge) = true;
        emphasis_.nodes.at(drawing_.graph.edges.at(edge).from) = true;
        emphasis_.nodes.at(drawing_.graph.edges.at(edge).to) = true;
    }
    viewport()->update();
}

LadderDiagram::ElementKey LadderDiagram::keyOf(const LadderElement& element) const {
    if (element.kind == LadderElement::Kind::Node) return {ids_.at(element.at), {}};
    const LayeredEdge& edge = drawing_.graph.edges.at(element.at);
    return {ids_.at(edge.from), ids_.at(edge.to)};
}

std::optional<LadderElement> LadderDiagram::find(const ElementKey& key) const {
    const auto found = std::ranges::find_if(
        walk_, [&](const LadderElement& element) { return keyOf(element) == key; });
    return found == walk_.end() ? std::nullopt : std::optional{*found};
}

std::optional<std::size_t> LadderDiagram::currentNode() const {
    if (!current_ || current_->kind != LadderElement::Kind::Node) return std::nullopt;
    return current_->at;
}

std::optional<std::size_t> LadderDiagram::currentEdge() const {
    if (!current_ || current_->kind != LadderElement::Kind::Edge) return std::nullopt;
    return current_->at;
}

void LadderDiagram::setCurrentNode(std::optional<std::size_t> node) {
    const bool exists = node && *node < drawing_.graph.nodes.size();
    setCurrent(exists ? std::optional{LadderElement{LadderElement::Kind::Node, *node}}
                      : std::nullopt);
    if (current_) ensureVisible(*current_);
}

void LadderDiagram::setCurrentEdge(std::optional<std::size_t> edge) {
    const bool exists = edge && *edge < drawing_.graph.edges.size();
    setCurrent(exists ? std::optional{LadderElement{LadderElement::Kind::Edge, *edge}}
                      : std::nullopt);
    if (current_) ensureVisible(*current_);
}

void LadderDiagram::setCurrent(std::optional<LadderElement> element) {
    if (element == current_) return;
    current_ = element;
    viewport()->update();
    if (current_) announceElement(*this, *current_);
    emit currentChanged();
}

QString LadderDiagram::sentence(const LadderElement& element) const {
    if (view_ == nullptr) return {};
    const bool isNode = element.kind == LadderElement::Kind::Node;
    const Phrase words =
        isNode ? nodeSentence(*view_, element.at) : edgeSentence(*view_, element.at);
    return drawableText(toQString(wording_->say(words)));
}

void LadderDiagram::activate(const LadderElement& element) {
    if (element.kind == LadderElement::Kind::Node) {
        emit nodeActivated(element.at);
    } else {
        emit edgeActivated(element.at);
    }
}

QSize LadderDiagram::sizeHint() const {
    return {900, 640};
}

QSize LadderDiagram::minimumSizeHint() const {
    const int line = fontMetrics().height();
    return {16 * line, 10 * line};
}

void LadderDiagram::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    const bool isMeasure =
        event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange;
    if (isMeasure) renew();
    if (event->type() == QEvent::PaletteChange) overview_.forget();
    viewport()->update();
}

} // namespace rungwise::app
