// SPDX-License-Identifier: GPL-3.0-or-later
// A button that says what is chosen and opens a menu of what can be.
#pragma once

#include "app/look/flat_button.h"

#include <QMenu>

namespace rungwise::app {

/// A menu that stays open while its check boxes are ticked.
class TickMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

/// Opens by click, Space, Return, Down and its mnemonic. A long value is shortened; tool tip and
/// accessible name have all of it.
class PickerButton : public FlatButton {
    Q_OBJECT

public:
    /// `caption` has a mnemonic and %1 for the value, such as "Mar&ket: %1".
    explicit PickerButton(const QString& caption, QWidget* parent = nullptr);

    /// Plain text, never markup.
    void display(const QString& value);
    /// Why nothing can be chosen; empty when something can.
    void disable(const QString& reason);

    /// Built when it is first asked for: at the latest when it opens.
    [[nodiscard]] QMenu& menu();

    /// Narrower than other flat buttons: several of these stand beside each other.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The menu opens: time to fill it.
    void aboutToShow();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Offers what can be chosen.
    virtual void open();

private:
    QString caption_;
    QString value_;
    mutable QSize hint_; ///< not valid until asked for, and after a change of text or look
    TickMenu* menu_ = nullptr;
};

} // namespace rungwise::app
