// SPDX-License-Identifier: GPL-3.0-or-later
// What a pay view comes to, how to read it, and what it leaves out.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QLabel;

namespace rungwise::app {

class LinkButton;

/// Wraps where it is long and is never cut; the words can be selected and copied.
class PayHeadline : public QWidget {
    Q_OBJECT

public:
    /// A way back to what is not shown.
    enum class Link { AllMeasures, AllMarkets, AllRows };

    explicit PayHeadline(QWidget* parent = nullptr);

    /// Texts are shown as they are. `leftOut` may be empty.
    void display(const QString& finding, const QString& subtitle, const QString& leftOut,
                 const std::vector<Link>& links);

signals:
    void linkChosen(rungwise::app::PayHeadline::Link link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildParts();
    void dress();
    [[nodiscard]] LinkButton* makeLink(Link link, const QString& words, const QString& name);

    QLabel* finding_ = nullptr;
    QLabel* subtitle_ = nullptr;
    QWidget* rest_ = nullptr;
    QLabel* leftOut_ = nullptr;
    std::vector<std::pair<Link, LinkButton*>> links_;
};

} // namespace rungwise::app
