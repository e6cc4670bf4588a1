// SPDX-License-Identifier: GPL-3.0-or-later
// A box to choose from, drawn flat beside flat buttons.
#pragma once

#include <QComboBox>

namespace rungwise::app {

/// Not editable. At least 24 pixels high.
class FilterBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rungwise::app
