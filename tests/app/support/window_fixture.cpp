// SPDX-License-Identifier: GPL-3.0-or-later
// Everything lies in one temporary folder.
#include "tests/app/support/window_fixture.h"

#include "app/panels/banners.h"
#include "app/text/to_qt.h"
#include "app/workspace/bundled_catalogue.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>

namespace rungwise::test {

namespace {

constexpr int patienceMs = 5000;

} // namespace

bool waitUntil(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, patienceMs);
}

WindowFixture::WindowFixture()
    : translations_{reader_.locale}, store_{std::make_unique<app::SessionStore>(
                                         app::fromPath(folder_.path() / "state" / "session.yaml"))},
      window_{std::make_unique<app::MainWindow>(reader_, *store_,
                                                app::fromPath(folder_.path() / "comparisons"))} {
    window_->resize(1440, 900);
}

WindowFixture::~WindowFixture() {
    window_.reset();
    store_.reset();
}

void WindowFixture::open(const QString& path, const QStringList& roles) {
    QSignalSpy settled(window_.get(), &app::MainWindow::settled);
    app::WindowOptions options;
    options.path = path;
    options.roles = roles;
    options.size = QSize(1440, 900);
    window_->start(options);
    window_->show();
    QApplication::setActiveWindow(window_.get());
    ASSERT_TRUE(waitUntil([&] { return !settled.isEmpty(); }));
}

void WindowFixture::openBundled(const QStringList& roles) {
    open(app::bundledCatalogue(), roles);
}

QString WindowFixture::write(const std::string& name, std::string_view text) {
    return app::fromPath(folder_.write(name, text));
}

QWidget* WindowFixture::focus() {
    // Without a window manager nobody makes the window active again when a dialog closes.
    if (QApplication::focusWidget() == nullptr) QApplication::setActiveWindow(window_.get());
    if (QApplication::focusWidget() == nullptr) {
        ADD_FAILURE() << "nothing has the focus";
        return window_.get();
    }
    return QApplication::focusWidget();
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(focus(), key, modifiers);
}

void WindowFixture::type(const char16_t* text) {
    QTest::keyClicks(focus(), QString::fromUtf16(text));
}

std::string WindowFixture::compared() {
    std::string ids;
    for (const RoleId& role : window_->selection().current().roles) {
        if (!ids.empty()) ids += ' ';
        ids += role.text();
    }
    return ids;
}

QStringList WindowFixture::banners() {
    QStringList texts;
    const auto* banners = window_->findChild<app::Banners*>();
    for (const auto kind :
         {app::BannerKind::Catalogue, app::BannerKind::Opening, app::BannerKind::Roles,
          app::BannerKind::Session, app::BannerKind::Saving, app::BannerKind::Editor}) {
        const QString text = banners->text(kind);
        if (!text.isEmpty()) texts.append(text);
    }
    return texts;
}

} // namespace rungwise::test
