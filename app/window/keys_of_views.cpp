// SPDX-License-Identifier: GPL-3.0-or-later
// Kept in one list because views take these keys themselves, without actions.
#include "app/window/keys_of_views.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace rungwise::app {

namespace {

QString keys(const char* portable) {
    return QKeySequence(QString::fromLatin1(portable)).toString(QKeySequence::NativeText);
}

QString said(const char* text) {
    return QCoreApplication::translate("KeysOfViews", text);
}

} // namespace

std::vector<std::pair<QString, QString>> keysOfViews() {
    return {
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "List of roles: compare the role, or no longer")),
         keys("Return")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Comparing: move the role up")), keys("Alt+Up")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Comparing: move the role down")), keys("Alt+Down")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Comparing: take the role as the baseline")),
         keys("B")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Comparing: remove the role")), keys("Del")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Table: copy the selected cells")), keys("Ctrl+C")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Table: open or collapse the section")),
         keys("Space")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Table: collapse the section")), keys("Left")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Table: open the section")), keys("Right")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Finding in the table: next")), keys("F3")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Finding in the table: previous")),
         keys("Shift+F3")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Saved comparisons: open")), keys("Return")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Saved comparisons: rename")), keys("F2")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Saved comparisons: remove")), keys("Del")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Table: show the sources of the cell")),
         keys("Return")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Table: commands for the cell and its role")),
         keys("Shift+F10")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Pay: from the chart to the table and back")),
         keys("F6")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Pay: sort by the column, rising, falling, as it "
                                               "came")),
         keys("S")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Pay: show what the row rests on")), keys("Return")},
        {said(
             QT_TRANSLATE_NOOP("KeysOfViews", "Ladders: from the diagram to the outline and back")),
         keys("F6")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Ladders: compare the role, or no longer")),
         keys("Space")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Ladders: show what the role or move rests on")),
         keys("Return")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Ladders: along the moves and levels")),
         keys("Up, Down, Left, Right")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Ladders: larger, smaller")), keys("+, -")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Ladders: at 100 %, all of it")), keys("0, F")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Ladders: move the view")),
         keys("Shift+Up, Shift+Down, Shift+Left, Shift+Right")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Move: from the cards to the diagram and back")),
         keys("F6")},
        {said(QT_TRANSLATE_NOOP("KeysOfViews", "Problems: open the file at the line")),
         keys("Return")},
    };
}

} // namespace rungwise::app
