// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text with buttons for each kind of message.
#include "app/panels/banners.h"

#include "app/look/bar.h"
#include "app/look/colours.h"
#include "app/look/flat_button.h"
#include "app/look/hit_area.h"
#include "app/text/plain_text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rungwise::app {

namespace {

/// The ground of one message.
class Banner : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override { paintBar(*this, warningGround(palette())); }
};

QLabel* messageLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("bannerText"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft) |
                        Qt::AlignVCenter | Qt::AlignAbsolute);
    return label;
}

QToolButton* closeButton(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("closeBanner"));
    button->setText(QStringLiteral("×"));
    button->setAccessibleName(Banners::tr("Close this message"));
    button->setToolTip(toolTipText(Banners::tr("Close this message")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const int side = std::max(leastHit, button->fontMetrics().height() + 8);
    button->setMinimumSize(side, side);
    return button;
}

void alert(QWidget* banner) {
    QAccessibleEvent event(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Banners::Banners(QWidget* parent) : QWidget(parent) {
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
}

void Banners::tell(BannerKind kind, const QString& text, const QList<BannerAction>& actions) {
    const auto before = shown_.find(kind);
    const int place = before == shown_.end() ? 0 : column_->indexOf(before->second.banner);
    withdraw(kind);
    QWidget* banner = makeBanner(kind, text, actions);
    column_->insertWidget(place, banner);
    banner->show(); // at once, for its height counts from now on
    shown_[kind] = {.banner = banner, .text = text};
    updateGeometry();
    alert(banner);
}

void Banners::withdraw(BannerKind kind) {
    const auto shown = shown_.find(kind);
    if (shown == shown_.end()) return;
    QWidget* banner = shown->second.banner;
    shown_.erase(shown);
    column_->removeWidget(banner);
    banner->hide();
    banner->deleteLater(); // it may be one of its own buttons that asks for this
    updateGeometry();
}

QString Banners::text(BannerKind kind) const {
    const auto shown = shown_.find(kind);
    return shown == shown_.end() ? QString{} : shown->second.text;
}

QWidget* Banners::makeBanner(BannerKind kind, const QString& text,
                             const QList<BannerAction>& actions) {
    auto* banner = new Banner(this);
    banner->setObjectName(QStringLiteral("banner"));
    banner->setAccessibleName(text);
    auto* row = new QHBoxLayout(banner);
    const int across = fontMetrics().averageCharWidth() * 2;
    row->setContentsMargins(across, 4, across, 5);
    row->addWidget(messageLabel(text, banner), 1);
    for (const BannerAction& action : actions) {
        auto* button = new FlatButton(FlatLook::Plain, menuText(action.text), banner);
        button->setObjectName(QStringLiteral("bannerAction"));
        button->setAccessibleName(action.text);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [run = action.run] {
            const std::function<void()> kept = run; // outlives the button
            if (kept) kept();
        });
    }
    QToolButton* close = closeButton(banner);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, [this, kind] { withdraw(kind); });
    return banner;
}

} // namespace rungwise::app
