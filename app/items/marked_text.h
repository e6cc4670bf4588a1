// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text with a part that stands out.
#pragma once

#include <QMetaType>
#include <QString>

namespace rungwise::app {

/// `length` characters from `from` stand out; none when it is 0.
struct MarkedText {
    QString text;
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const MarkedText&, const MarkedText&) = default;
};

} // namespace rungwise::app

Q_DECLARE_METATYPE(rungwise::app::MarkedText)
