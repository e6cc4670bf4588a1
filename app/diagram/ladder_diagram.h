// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder diagram on the screen: pans, zooms, works from the keyboard, speaks every box and
// line.
#pragma once

#include "app/diagram/ladder_camera.h"
#include "app/diagram/ladder_drawing.h"
#include "app/diagram/ladder_element.h"
#include "app/diagram/ladder_index.h"
#include "app/diagram/ladder_overview.h"
#include "app/diagram/ladder_painting.h"
#include "app/text/qt_wording.h"

#include <QAbstractScrollArea>
#include <QPoint>
#include <QTimer>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QGestureEvent;
class QNativeGestureEvent;

namespace rungwise::app {

class LayoutWorker;

/// Paints what is in view straight from the drawing; there are no items. Names of levels and lanes
/// stay in view. Each box and line is a child for assistive tools.
class LadderDiagram : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LadderDiagram(QWidget* parent = nullptr);
    ~LadderDiagram() override;

    /// `view` and `wording` must outlive the diagram or the next call. A first layout is shown at
    /// once; a better one comes from a worker. Zoom, place and the current element stay where the
    /// same roles are shown again.
    void display(const LadderView& view, EdgeLabels labels, const QtWording& wording);
    void clear();

    /// Emphasises these lines and the boxes at their ends, such as a route; others step back.
    /// Positions in the view that is displayed; none ends it, and so does the next display.
    void emphasise(const std::vector<std::size_t>& edges);

    [[nodiscard]] std::optional<std::size_t> currentNode() const;
    [[nodiscard]] std::optional<std::size_t> currentEdge() const;
    /// Scrolls there. Positions that do not exist count as none.
    void setCurrentNode(std::optional<std::size_t> node);
    void setCurrentEdge(std::optional<std::size_t> edge);

    static constexpr int leastZoom = static_cast<int>(LadderCamera::leastZoom * 100);
    static constexpr int mostZoom = static_cast<int>(LadderCamera::mostZoom * 100);
    /// In percent, `leastZoom` to `mostZoom`; only `fit` goes below.
    [[nodiscard]] int zoomPercent() const;
    void setZoomPercent(int percent);
    /// At the start all is shown, unless it would be smaller than so many percent.
    void setLeastStart(int percent) { leastStart_ = percent; }
    void zoomIn();
    void zoomOut();
    /// Shows everything, at no more than 100 %.
    void fit();

    [[nodiscard]] const LadderDrawing& drawing() const { return drawing_; }
    /// Whether the refined layout is still being made.
    [[nodiscard]] bool isRefining() const;

    // What assistive tools and tests ask.
    /// All elements in the order of Tab.
    [[nodiscard]] const std::vector<LadderElement>& walk() const { return walk_; }
    [[nodiscard]] std::optional<LadderElement> current() const { return current_; }
    [[nodiscard]] QString sentence(const LadderElement& element) const;
    /// In the viewport; may lie outside.
    [[nodiscard]] QRect rectOfElement(const LadderElement& element) const;
    [[nodiscard]] std::optional<LadderElement> elementAt(const QPoint& point) const;
    void setCurrent(std::optional<LadderElement> element);
    /// As Return would.
    void activate(const LadderElement& element);
    [[nodiscard]] const LadderCamera& camera() const { return camera_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged();
    /// Return or a double click: somebody wants the role itself.
    void nodeActivated(std::size_t node);
    /// Ctrl+click or Space: into or out of the comparison.
    void nodeToggled(std::size_t node);
    /// Return or a click: somebody wants to know what changes.
    void edgeActivated(std::size_t edge);
    void zoomChanged(int percent);
    /// The refined layout is shown.
    void laidOut();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// What makes an element the same in another view: the id of its role, or of both.
    using ElementKey = std::pair<std::string, std::string>;
    /// A role and where its box is, to be brought there again.
    struct Anchor {
        ElementKey key;
        QPointF place;
    };
    struct Press {
        QPoint at;
        QPoint scroll;
        std::optional<LadderElement> element;
        bool isOnMap = false;
        bool isPanning = false;
    };

    void buildView();
    void connectAll();
    void renew();
    void take(LadderDrawing drawing);
    void showRefined(const LayeredLayout& layout);
    [[nodiscard]] ElementKey keyOf(const LadderElement& element) const;
    [[nodiscard]] std::optional<LadderElement> find(const ElementKey& key) const;
    [[nodiscard]] std::optional<Anchor> anchor() const;
    void restore(const std::optional<Anchor>& anchor);

    void startView();
    [[nodiscard]] std::optional<QRectF> areaOfInterest() const;
    void measureCamera();
    void scrollTo(const QPoint& scroll);
    void zoomAround(double zoom, const QPointF& point);
    void ensureVisible(const LadderElement& element);
    void beginMotion();
    void endMotion();
    [[nodiscard]] QRectF areaOf(const LadderElement& element) const;
    [[nodiscard]] QPoint scrollOfBars() const;

    [[nodiscard]] bool zoomKey(QKeyEvent& event);
    [[nodiscard]] bool panKey(QKeyEvent& event);
    [[nodiscard]] bool stepKey(QKeyEvent& event);
    [[nodiscard]] bool actKey(QKeyEvent& event);
    void goTo(const LadderElement& element);
    void goToMapPoint(const QPoint& point);
    [[nodiscard]] bool isOnMap(const QPoint& point) const;
    [[nodiscard]] QString tipAt(const QPoint& point) const;
    void showTip(const LadderElement& element);
    [[nodiscard]] bool pinch(QGestureEvent& event);
    [[nodiscard]] bool nativePinch(QNativeGestureEvent& event);

    void paintBodyWithin(QPainter& painter, const QRect& area);
    void paintHeads(QPainter& painter, const QRegion& region);
    [[nodiscard]] LadderDress dress() const;

    LadderDrawing drawing_;
    std::unique_ptr<LadderIndex> index_;
    std::vector<LadderElement> walk_;
    std::vector<std::string> ids_; ///< of the roles, which outlive the view they came with
    LadderCamera camera_;
    LadderOverview overview_;
    LadderEmphasis emphasis_;
    std::unique_ptr<LayoutWorker> worker_; ///< made with the first view
    QTimer motionEnd_;
    Motion motion_ = Motion::Still;
    const LadderView* view_ = nullptr;
    const QtWording* wording_ = nullptr;
    EdgeLabels labels_ = EdgeLabels::Changes;
    std::optional<LadderElement> current_;
    std::optional<Press> press_;
    int leastStart_ = 80;           ///< below, words could not be read with ease
    bool isZooming_ = false;        ///< everything will be painted anyway
    bool isPlacedByReader_ = false; ///< somebody has panned or zoomed
};

} // namespace rungwise::app
