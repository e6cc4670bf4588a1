// SPDX-License-Identifier: GPL-3.0-or-later
// Line, buttons and keys of the search in the table.
#include "app/pages/find_bar.h"

#include "app/look/bar.h"
#include "app/look/colours.h"
#include "app/look/hit_area.h"
#include "app/look/search_line.h"
#include "app/text/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace rungwise::app {

namespace {

QToolButton* toolButton(const QString& objectName, const QString& name, const QString& keys,
                        QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(toolTipText(QStringLiteral("%1 (%2)").arg(name, keys)));
    button->setAutoRaise(true);
    const int side = std::max(leastHit, button->fontMetrics().height() + 8);
    button->setMinimumSize(side, side);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FindBar::FindBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    const int across = fontMetrics().averageCharWidth() * 2;
    row->setContentsMargins(across, 4, across, 5);
    buildLine(*row);
    buildButtons(*row);
    buildAnswers(*row);
    connectAll();
}

void FindBar::buildLine(QHBoxLayout& row) {
    line_ = new SearchLine(this);
    line_->setObjectName(QStringLiteral("findText"));
    line_->setAccessibleName(tr("Find in table"));
    line_->setPlaceholderText(tr("Find in table"));
    line_->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    line_->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    line_->setMaxLength(1000);
    line_->installEventFilter(this);
    row.addWidget(line_, 3);
}

void FindBar::buildButtons(QHBoxLayout& row) {
    const auto keys = [](Qt::Key key, Qt::KeyboardModifier modifier = Qt::NoModifier) {
        return QKeySequence{static_cast<int>(key) | static_cast<int>(modifier)}.toString(
            QKeySequence::NativeText);
    };
    previous_ = toolButton(QStringLiteral("findPrevious"), tr("Previous match"),
                           keys(Qt::Key_F3, Qt::ShiftModifier), this);
    previous_->setArrowType(Qt::UpArrow);
    next_ = toolButton(QStringLiteral("findNext"), tr("Next match"), keys(Qt::Key_F3), this);
    next_->setArrowType(Qt::DownArrow);
    row.addWidget(previous_);
    row.addWidget(next_);
}

void FindBar::buildAnswers(QHBoxLayout& row) {
    for (QLabel** label : {&matches_, &dot_, &remark_}) {
        *label = new QLabel(this);
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                               Qt::AlignVCenter | Qt::AlignAbsolute);
    }
    matches_->setObjectName(QStringLiteral("findMatches"));
    remark_->setObjectName(QStringLiteral("findRemark"));
    remark_->setWordWrap(true);
    dot_->setText(QStringLiteral("·"));
    row.addWidget(matches_);
    row.addWidget(dot_);
    row.addWidget(remark_, 4);
    row.addStretch(1);
    close_ = toolButton(QStringLiteral("findClose"), tr("Close the search"),
                        QKeySequence{Qt::Key_Escape}.toString(QKeySequence::NativeText), this);
    close_->setText(QStringLiteral("×"));
    row.addWidget(close_);
}

void FindBar::connectAll() {
    connect(line_, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(previous_, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next_, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(close_, &QToolButton::clicked, this, &FindBar::close);
    showMatches(0, 0);
}

void FindBar::open() {
    show();
    line_->selectAll();
    line_->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close() {
    hide();
    emit closed();
}

QString FindBar::text() const {
    return line_->text();
}

void FindBar::showMatches(int current, int total) {
    previous_->setEnabled(total > 0);
    next_->setEnabled(total > 0);
    if (text().isEmpty()) {
        matches_->clear();
    } else if (total == 0) {
        matches_->setText(tr("not found"));
    } else {
        matches_->setText(current > 0 ? tr("%1 of %2").arg(current).arg(total)
                                      : tr("%n found", nullptr, total));
    }
    showDot();
}

void FindBar::showRemark(const QString& remark) {
    remark_->setText(remark);
    showDot();
}

void FindBar::showDot() {
    dot_->setVisible(!matches_->text().isEmpty() && !remark_->text().isEmpty());
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != line_) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        return answersLineKey(*static_cast<QKeyEvent*>(event));
    }
    // Keeps these keys from the shortcuts of the window while somebody types here.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_F3) event->accept();
    }
    return false;
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (!answersKey(*event)) QWidget::keyPressEvent(event);
}

bool FindBar::answersLineKey(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) return answersKey(event);
    goOn(event);
    return true;
}

bool FindBar::answersKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape) {
        close();
    } else if (event.key() == Qt::Key_F3) {
        goOn(event);
    } else {
        return false;
    }
    return true;
}

void FindBar::goOn(const QKeyEvent& event) {
    if (event.modifiers() & Qt::ShiftModifier) {
        emit previousWanted();
    } else {
        emit nextWanted();
    }
}

void FindBar::paintEvent(QPaintEvent*) {
    paintBar(*this, panelGround(palette()));
}

} // namespace rungwise::app
