// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with a session, folders and a catalogue of its own, for tests that use it as
// people do.
#pragma once

#include "app/window/main_window.h"
#include "tests/support/temporary_folder.h"

#include <QTest>
#include <gtest/gtest.h>

#include <functional>
#include <string_view>

namespace rungwise::test {

/// Waits until the condition holds, turning the event loop; false after five seconds.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition);

class WindowFixture : public ::testing::Test {
protected:
    WindowFixture();
    ~WindowFixture() override;

    /// Shows the window and waits until the catalogue is there.
    void open(const QString& path, const QStringList& roles = {});
    /// The catalogue that comes with the program.
    void openBundled(const QStringList& roles = {});
    /// A catalogue of this text in the fixture's folder.
    QString write(const std::string& name, std::string_view text);

    app::MainWindow& window() { return *window_; }
    [[nodiscard]] TemporaryFolder& folder() { return folder_; }

    template <class Widget> Widget* child(const char16_t* name) {
        auto* found = window_->findChild<Widget*>(QString::fromUtf16(name));
        if (found == nullptr) ADD_FAILURE() << "no " << QString::fromUtf16(name).toStdString();
        return found;
    }

    /// The widget that keys go to.
    [[nodiscard]] QWidget* focus();
    /// A key to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Letters to whatever has the focus.
    void type(const char16_t* text);
    /// Ids of the compared roles, in order, with spaces between.
    [[nodiscard]] std::string compared();
    /// The banner's text; empty when there is none of this kind.
    [[nodiscard]] QStringList banners();

private:
    TemporaryFolder folder_;
    app::ReaderLanguage reader_ = app::readerLanguage(QStringLiteral("en"));
    app::Translations translations_;
    std::unique_ptr<app::SessionStore> store_;
    std::unique_ptr<app::MainWindow> window_;
};

} // namespace rungwise::test
