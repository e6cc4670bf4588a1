// SPDX-License-Identifier: GPL-3.0-or-later
// What a search for ways comes to, and what else could be tried.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace rungwise::app {

class LinkButton;

/// Wraps where it is long; the words can be selected and copied.
class MoveHeadline : public QWidget {
    Q_OBJECT

public:
    enum class Offer { Suggestions, Nothing };

    explicit MoveHeadline(QWidget* parent = nullptr);

    /// Text is shown as it is.
    void display(const QString& finding, Offer offer);
    [[nodiscard]] QString text() const;

signals:
    void suggestionsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void enlarge();

    QString text_;
    QLabel* finding_ = nullptr;
    LinkButton* suggestions_ = nullptr;
};

} // namespace rungwise::app
