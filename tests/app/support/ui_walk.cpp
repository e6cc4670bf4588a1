// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every widget below a window, shown or not.
#include "tests/app/support/ui_walk.h"

#include "tests/app/support/item_walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTabBar>
#include <QTextDocument>
#include <QWidget>

namespace rungwise::test {

namespace {

QList<QWidget*> widgetsOf(const QWidget& window) {
    return QList<QWidget*>{const_cast<QWidget*>(&window)} + window.findChildren<QWidget*>();
}

template <class Widget> QList<Widget*> all(const QWidget& window) {
    QList<Widget*> found;
    for (QWidget* widget : widgetsOf(window)) {
        if (auto* wanted = qobject_cast<Widget*>(widget)) found << wanted;
    }
    return found;
}

void add(Faults& faults, const QObject& object, const QString& what) {
    faults.push_back(nameOfObject(object) + ": " + what.toStdString());
}

bool takesFocusInView(const QWidget& widget, const QWidget& window) {
    // A widget with a proxy never has the focus itself.
    return widget.focusPolicy() != Qt::NoFocus && widget.focusProxy() == nullptr &&
           (&widget == &window || widget.isVisibleTo(&window));
}

bool isIconOfBox(const QLabel& label) {
    return label.objectName() == QStringLiteral("qt_msgboxex_icon_label");
}

/// Looks for `hostile` where its "&" is not doubled.
class MnemonicCheck {
public:
    explicit MnemonicCheck(const QString& hostile) : hostile_{hostile}, doubled_{hostile} {
        doubled_.replace(QStringLiteral("&"), QStringLiteral("&&"));
    }

    void look(const QObject& object, QString text) {
        if (!hostile_.contains(u'&')) return;
        text.remove(doubled_);
        if (text.contains(hostile_)) {
            add(faults, object, QStringLiteral("takes an & for a mnemonic in ") + hostile_);
        }
    }

    Faults faults;

private:
    QString hostile_;
    QString doubled_;
};

} // namespace

bool showsAsWritten(const QString& tip) {
    if (!Qt::mightBeRichText(tip)) return true;
    const QString opening = QStringLiteral("<p>");
    const QString closing = QStringLiteral("</p>");
    if (!tip.startsWith(opening) || !tip.endsWith(closing)) return false;
    QString inside = tip.mid(opening.size()).chopped(closing.size());
    inside.remove(QStringLiteral("<br/>"));
    return !inside.contains(u'<') && !inside.contains(u'>');
}

Faults namelessWidgets(const QWidget& window) {
    Faults faults;
    for (QWidget* widget : widgetsOf(window)) {
        if (!takesFocusInView(*widget, window)) continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            add(faults, *widget, QStringLiteral("takes the focus and has no accessible name"));
        }
    }
    return faults;
}

Faults guessingLabels(const QWidget& window) {
    Faults faults;
    for (const QLabel* label : all<QLabel>(window)) {
        if (label->textFormat() == Qt::PlainText || isIconOfBox(*label)) continue;
        add(faults, *label, QStringLiteral("label reads markup: ") + label->text());
    }
    for (const QMessageBox* box : all<QMessageBox>(window)) {
        if (box->textFormat() == Qt::PlainText) continue;
        add(faults, *box, QStringLiteral("message box reads markup: ") + box->text());
    }
    return faults;
}

Faults unescapedTips(const QWidget& window) {
    Faults faults;
    const auto look = [&faults](const QObject& object, const QString& tip) {
        if (!showsAsWritten(tip)) add(faults, object, QStringLiteral("tip reads markup: ") + tip);
    };
    for (const QWidget* widget : widgetsOf(window)) {
        look(*widget, widget->toolTip());
        look(*widget, widget->whatsThis());
    }
    for (const QMenu* menu : all<QMenu>(window)) {
        if (!menu->toolTipsVisible()) continue;
        for (const QAction* action : menu->actions()) look(*action, action->toolTip());
    }
    return faults;
}

Faults loneAmpersands(const QWidget& window, const QString& hostile) {
    MnemonicCheck check(hostile);
    for (const auto* button : all<QAbstractButton>(window)) check.look(*button, button->text());
    for (const auto* box : all<QGroupBox>(window)) check.look(*box, box->title());
    for (const auto* label : all<QLabel>(window)) {
        if (label->buddy() != nullptr) check.look(*label, label->text());
    }
    for (const auto* tabs : all<QTabBar>(window)) {
        for (int tab = 0; tab < tabs->count(); ++tab) check.look(*tabs, tabs->tabText(tab));
    }
    for (const auto* action : window.findChildren<QAction*>()) check.look(*action, action->text());
    return check.faults;
}

Faults uiFaults(const QWidget& window, const QString& hostile) {
    Faults faults = namelessWidgets(window);
    append(faults, guessingLabels(window));
    append(faults, unescapedTips(window));
    append(faults, loneAmpersands(window, hostile));
    append(faults, itemFaults(window));
    return faults;
}

} // namespace rungwise::test
