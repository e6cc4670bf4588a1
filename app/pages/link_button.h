// SPDX-License-Identifier: GPL-3.0-or-later
// A button that looks like a link in running text.
#pragma once

#include <QAbstractButton>
#include <QString>

namespace rungwise::app {

/// Shows its words as they are, `&` included, and cuts them with an ellipsis when there is no room;
/// the whole words are its tool tip then and its accessible name always. At least 24 px high.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] const QString& words() const { return words_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int textRoom() const;

    QString words_;
};

} // namespace rungwise::app
