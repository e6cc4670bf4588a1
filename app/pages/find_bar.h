// SPDX-License-Identifier: GPL-3.0-or-later
// One line to search the table with.
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace rungwise::app {

class SearchLine;

/// Asks others to search and shows what came of it. Enter and F3 go on, with Shift back; Escape
/// closes.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows the bar with its text selected and the focus on it.
    void open();
    /// Hides the bar and tells.
    void close();
    [[nodiscard]] QString text() const;

    /// How many there are, and which of them is current (from 1; 0: none is). Nothing is said while
    /// the line is empty.
    void showMatches(int current, int total);
    /// What the search did not look at; empty takes it away.
    void showRemark(const QString& remark);

signals:
    void textChanged(const QString& text);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLine(QHBoxLayout& row);
    void buildButtons(QHBoxLayout& row);
    void buildAnswers(QHBoxLayout& row);
    void connectAll();
    /// Whether the key means something in the line, or anywhere in the bar; does it then.
    [[nodiscard]] bool answersLineKey(const QKeyEvent& event);
    [[nodiscard]] bool answersKey(const QKeyEvent& event);
    void goOn(const QKeyEvent& event);
    void showDot();

    SearchLine* line_ = nullptr;
    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    QToolButton* close_ = nullptr;
    QLabel* matches_ = nullptr;
    QLabel* dot_ = nullptr; ///< between the two, where both say something
    QLabel* remark_ = nullptr;
};

} // namespace rungwise::app
