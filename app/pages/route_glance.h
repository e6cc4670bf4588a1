// SPDX-License-Identifier: GPL-3.0-or-later
// The open route at a glance: drawn as a ladder, and below it what it comes to.
#pragma once

#include "app/pages/step_card.h"
#include "core/ladders/ladder_view.h"
#include "core/wording/wording.h"

#include <QWidget>

class QScrollArea;

namespace rungwise::app {

class LadderDiagram;
class QtWording;

/// The diagram is no higher than its ladder, so that the card stands close below it; the card
/// takes less than half of the height and scrolls in it.
class RouteGlance : public QWidget {
    Q_OBJECT

public:
    explicit RouteGlance(QWidget* parent = nullptr);

    /// `view` and `wording` must outlive this or the next call.
    void display(const LadderView& view, const QtWording& wording, const CardText& total);
    void clear();
    /// From here Tab goes to the diagram and then to the card.
    void followInTabOrder(QWidget& before);

    [[nodiscard]] LadderDiagram& diagram() { return *diagram_; }
    /// At which the whole ladder is seen in its own size.
    [[nodiscard]] int wantedWidth() const;

signals:
    /// The ladder is drawn another way and may want another width.
    void wantedWidthChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    LadderDiagram* diagram_ = nullptr;
    QScrollArea* area_ = nullptr;
    StepCard* total_ = nullptr;
};

} // namespace rungwise::app
