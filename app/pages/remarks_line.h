// SPDX-License-Identifier: GPL-3.0-or-later
// What is not as the catalogue states it: one quiet line that can be opened.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace rungwise::app {

class ElidedLabel;
class LinkButton;

/// Hidden while there is nothing to remark. The words can be selected once it is open.
class RemarksLine : public QWidget {
    Q_OBJECT

public:
    explicit RemarksLine(QWidget* parent = nullptr);

    /// Texts are shown as they are.
    void display(const QStringList& remarks);
    /// Says something at once, in front of the remarks, until they are displayed anew.
    void tell(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildParts();
    void setOpen(bool isOpen);
    void showTexts(const QStringList& texts, const QString& first);
    void fit();
    void colour();

    QStringList remarks_;
    bool isOpen_ = false;
    bool isTelling_ = false; ///< what was told stands in front
    ElidedLabel* first_ = nullptr;
    LinkButton* more_ = nullptr;
    LinkButton* less_ = nullptr;
    QScrollArea* area_ = nullptr;
    QLabel* all_ = nullptr;
};

} // namespace rungwise::app
