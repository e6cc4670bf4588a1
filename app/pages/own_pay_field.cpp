// SPDX-License-Identifier: GPL-3.0-or-later
// The core reads the text; this says when it cannot.
#include "app/pages/own_pay_field.h"

#include "app/look/hit_area.h"
#include "app/look/leading_edge.h"
#include "app/look/search_line.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"

#include <QHBoxLayout>
#include <QLabel>

namespace rungwise::app {

namespace {

constexpr int lineInCharacters = 24;
constexpr int answerInCharacters = 44;
constexpr int longestWord = 30;

} // namespace

OwnPayField::OwnPayField(QWidget* parent) : QWidget(parent) {
    buildParts();
    connect(line_, &QLineEdit::editingFinished, this, &OwnPayField::take);
    say();
}

void OwnPayField::buildParts() {
    auto* caption = new QLabel(tr("&Your pay:"), this);
    caption->setTextFormat(Qt::PlainText);
    line_ = new SearchLine(this);
    line_->setObjectName(QStringLiteral("ownPay"));
    line_->setAccessibleName(tr("Your pay"));
    line_->setPlaceholderText(QStringLiteral("118000 USD/year"));
    line_->setToolTip(tr("Amount, currency and period, such as 118000 USD/year or 56 EUR/hour. It "
                         "stays on this computer, outside catalogues and comparisons."));
    line_->setAccessibleDescription(line_->toolTip());
    line_->setMinimumHeight(leastHit);
    line_->setFixedWidth(fontMetrics().averageCharWidth() * lineInCharacters);
    line_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    caption->setBuddy(line_);
    answer_ = new QLabel(this);
    answer_->setObjectName(QStringLiteral("ownPayAnswer"));
    answer_->setTextFormat(Qt::PlainText);
    answer_->setWordWrap(true);
    answer_->setMinimumWidth(fontMetrics().averageCharWidth() * answerInCharacters);
    answer_->setAlignment(leadingEdge(layoutDirection()) | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().averageCharWidth());
    row->addWidget(caption);
    row->addWidget(line_);
    row->addWidget(answer_, 1);
}

QString OwnPayField::textOf(const std::optional<OwnPay>& pay) const {
    return pay ? toQString(toText(*pay)) : QString();
}

void OwnPayField::display(const std::optional<OwnPay>& pay) {
    if (pay == pay_) return;
    pay_ = pay;
    complaint_.clear();
    line_->setText(textOf(pay));
    say();
}

void OwnPayField::showStanding(const QString& words) {
    standing_ = words;
    say();
}

void OwnPayField::take() {
    const QString typed = line_->text().trimmed();
    const auto read = typed.isEmpty() ? std::nullopt : parseOwnPay(toUtf8(typed));
    complaint_.clear();
    if (!typed.isEmpty() && !read) {
        complaint_ =
            pay_ ? tr("This is no pay such as 118000 USD/year. %1 still holds.").arg(textOf(pay_))
                 : tr("This is no pay such as 118000 USD/year.");
        say();
        return;
    }
    line_->setText(textOf(read));
    const bool isNew = read != pay_;
    pay_ = read;
    if (!read) standing_.clear();
    say();
    if (isNew) emit edited(read);
}

void OwnPayField::say() {
    const bool complains = !complaint_.isEmpty();
    answer_->setText(
        breakable(complains ? QStringLiteral("⚠ ") + complaint_ : standing_, longestWord));
    answer_->setVisible(!answer_->text().isEmpty());
    // With an answer it takes the rest of its line.
    QSizePolicy policy(answer_->text().isEmpty() ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                       QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateGeometry();
}

} // namespace rungwise::app
