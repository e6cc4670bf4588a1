// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of the table mean, always in view.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace rungwise::app {

/// One line of marks with their meanings; shortened down to marks alone when there is no room,
/// which "…" at its end then says. The meanings are tool tip and accessible name throughout.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What is painted at a width: everything, the four marks of rows with their meanings, or the
    /// marks alone.
    [[nodiscard]] const QStringList& partsFor(int width) const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int gap() const;
    [[nodiscard]] int widthOf(const QStringList& parts) const;

    std::vector<QStringList> lines_; ///< longest first
};

} // namespace rungwise::app
