// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the place of a part of a page that is built after the page's first frame.
#pragma once

#include <QTimer>
#include <QWidget>

namespace rungwise::app {

/// A page shows first what answers at once, and one of these where a costly part will stand. The
/// part is due in the turn of the event loop after this was painted, so that the first frame does
/// not wait for it; or at once, when somebody goes there or presses a key.
class Placeholder : public QWidget {
    Q_OBJECT

public:
    explicit Placeholder(QWidget* parent = nullptr);

signals:
    /// Build the part, hide this, and give the part the focus that this may have. Comes again as
    /// long as this is shown.
    void due();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer afterFrame_;
};

/// Gives everything its place now. A scene of graphics items demands its frame at once, before
/// what else is due: all would be painted, get its place and be painted again.
void layOutAtOnce();

/// Whether a part is shown when its page is. To show what is not hidden would lay it out, before
/// the first frame in a size that it never has.
enum class Presence { Absent, Present };
void setPresence(QWidget& part, Presence presence);

} // namespace rungwise::app
