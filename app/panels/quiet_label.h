// SPDX-License-Identifier: GPL-3.0-or-later
// Small quiet text of the side panels.
#pragma once

#include <QLabel>

namespace rungwise::app {

/// A note wraps where it is long; a heading is bold and in capitals.
enum class QuietText { Note, Heading };

/// Plain text whose colour and size follow those of its parent.
class QuietLabel : public QLabel {
    Q_OBJECT

public:
    QuietLabel(QuietText kind, const QString& text, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void colour();
    void align();

    QuietText kind_;
};

} // namespace rungwise::app
