// SPDX-License-Identifier: GPL-3.0-or-later
// Answers a dialog that a test is about to open and wait for.
#pragma once

#include <QApplication>
#include <QDialog>
#include <QTimer>
#include <gtest/gtest.h>

namespace rungwise::test {

/// Calls `act` with the modal dialog that opens next, which has to close it. Fails the test, and
/// goes on, when another kind of dialog opens or `act` leaves it open.
template <class Dialog, class Act> void answerNext(Act act) {
    QTimer::singleShot(0, qApp, [act] {
        auto* open = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(open, nullptr) << "no dialog has opened";
        auto* dialog = qobject_cast<Dialog*>(open);
        EXPECT_NE(dialog, nullptr) << open->metaObject()->className();
        if (dialog != nullptr) act(*dialog);
        if (!open->isVisible()) return;
        ADD_FAILURE() << "the dialog was left open";
        open->reject();
    });
}

} // namespace rungwise::test
