// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a route: what it comes to, and a click that shows its steps.
#pragma once

#include <QAbstractButton>

namespace rungwise::app {

/// Two texts that wrap; checked while the steps are shown.
class RouteHead : public QAbstractButton {
    Q_OBJECT

public:
    /// Texts are shown as they are.
    RouteHead(const QString& title, const QString& summary, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const QString& summary() const { return summary_; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int heightOf(const QString& text, const QFont& font, int width) const;

    QString title_;
    QString summary_;
};

} // namespace rungwise::app
