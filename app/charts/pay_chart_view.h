// SPDX-License-Identifier: GPL-3.0-or-later
// The pay chart on the screen: scrolls, shows the whole record of a row, works from the keyboard.
#pragma once

#include "app/charts/pay_chart_plan.h"
#include "app/text/qt_wording.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

namespace rungwise::app {

class PayChartScene;

/// Ranges, parts or the distribution of a pay view; finding and subtitle stand above the chart on
/// its page. Axis and legend stay in view while rows scroll; only rows in view exist
/// as items. Each row is a child for assistive tools.
class PayChartView : public QGraphicsView {
    Q_OBJECT

public:
    explicit PayChartView(QWidget* parent = nullptr);
    ~PayChartView() override;

    /// `view` and `wording` must outlive the chart or the next call. The current row stays current
    /// where the same record of the same role is drawn again.
    void display(const PayView& view, PayPicture picture, const QtWording& wording);
    void clear();

    /// The row that has the keyboard's or the mouse's attention; a position in PayView::rows.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    /// Rows that are not drawn count as none.
    void setCurrentRow(std::optional<std::size_t> row);

    [[nodiscard]] const PayChartPlan& plan() const;
    [[nodiscard]] const PayChartScene& chart() const { return *scene_; }
    /// The whole record of a drawn row, by its place in the plan.
    [[nodiscard]] QString sentence(std::size_t place) const;
    /// Where a drawn row is in the viewport; it may lie outside.
    [[nodiscard]] QRect rowRect(std::size_t place) const;
    /// The drawn row at a point of the viewport.
    [[nodiscard]] std::optional<std::size_t> rowAt(const QPoint& point) const;
    /// The place of the current row in the plan.
    [[nodiscard]] std::optional<std::size_t> currentPlace() const { return current_; }
    /// As a click or Return would.
    void activate(std::size_t place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentRowChanged();
    /// A click or Return on a row: somebody wants its source.
    void rowActivated(std::size_t row);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// What makes a row the same in another view.
    struct RowKey;

    void buildView();
    void renew();
    void relayout();
    [[nodiscard]] bool hasItsSize() const;

    void markCurrent();
    void setCurrentPlace(std::optional<std::size_t> place);
    void scrollTo(std::size_t place);
    void goTo(std::size_t place);
    [[nodiscard]] std::optional<std::size_t> target(int key) const;
    [[nodiscard]] std::optional<RowKey> keyOf(std::size_t place) const;
    [[nodiscard]] std::optional<std::size_t> find(const std::optional<RowKey>& key) const;
    void showTip(std::size_t place, const QPoint& globalPoint);

    std::unique_ptr<PayChartScene> scene_;
    const PayView* view_ = nullptr;
    const QtWording* wording_ = nullptr;
    PayPicture picture_ = PayPicture::Ranges;
    std::optional<std::size_t> current_; ///< place in the plan
    std::unique_ptr<RowKey> currentKey_;
    std::optional<std::size_t> pressed_;
};

} // namespace rungwise::app
