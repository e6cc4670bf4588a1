// SPDX-License-Identifier: GPL-3.0-or-later
// A line for the title, with what is wrong with it below.
#include "app/dialogs/ask_title.h"

#include "app/text/to_qt.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rungwise::app {

namespace {

/// Without space around it, line breaks and invisible controls, which can be pasted.
QString cleaned(const QString& title) {
    QString line = toQString(oneLine(toUtf8(title.simplified())));
    return line.remove(QChar(QChar::ReplacementCharacter)).simplified();
}

int lengthOf(const QString& title) {
    return static_cast<int>(countCharacters(toUtf8(title)));
}

QString withinLimit(const QString& title) {
    const QString whole = cleaned(title);
    if (lengthOf(whole) <= longestTitle) return whole;
    const std::string bytes = toUtf8(whole);
    return toQString(firstCharacters(bytes, longestTitle - 1)) + u'…';
}

QString remark(const QString& title, const QStringList& existing) {
    switch (faultOfTitle(title)) {
    case TitleFault::Empty: return QCoreApplication::translate("Dialogs", "A title is needed.");
    case TitleFault::TooLong:
        return QCoreApplication::translate("Dialogs",
                                           "A title has at most %1 characters; this one has %2.")
            .arg(longestTitle)
            .arg(lengthOf(cleaned(title)));
    case TitleFault::None: break;
    }
    if (!existing.contains(cleaned(title))) return {};
    return QCoreApplication::translate("Dialogs",
                                       "This replaces the saved comparison of that name.");
}

/// The parts of the dialog that change while somebody writes.
struct TitleForm {
    QLineEdit* line;
    QLabel* remark;
    QPushButton* save;
};

TitleForm buildForm(QDialog& dialog) {
    auto* layout = new QVBoxLayout(&dialog);
    auto* label =
        new QLabel(QCoreApplication::translate("Dialogs", "&Title of the comparison:"), &dialog);
    label->setTextFormat(Qt::PlainText);
    auto* line = new QLineEdit(&dialog);
    line->setObjectName(QStringLiteral("title"));
    line->setAccessibleName(QCoreApplication::translate("Dialogs", "Title of the comparison"));
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 48);
    label->setBuddy(line);
    auto* remarkLabel = new QLabel(&dialog);
    remarkLabel->setObjectName(QStringLiteral("titleRemark"));
    remarkLabel->setTextFormat(Qt::PlainText);
    remarkLabel->setWordWrap(true);
    // The dialog keeps its height whether or not there is anything to say.
    remarkLabel->setMinimumHeight(remarkLabel->fontMetrics().lineSpacing() * 2);
    remarkLabel->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(line),
                          static_cast<QWidget*>(remarkLabel), static_cast<QWidget*>(buttons)}) {
        layout->addWidget(part);
    }
    return {line, remarkLabel, buttons->button(QDialogButtonBox::Save)};
}

} // namespace

TitleFault faultOfTitle(const QString& title) {
    const QString whole = cleaned(title);
    if (whole.isEmpty()) return TitleFault::Empty;
    return lengthOf(whole) > longestTitle ? TitleFault::TooLong : TitleFault::None;
}

std::optional<QString> askTitle(const QString& suggested, const QStringList& existing,
                                QWidget* parent) {
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("titleDialog"));
    dialog.setWindowTitle(QCoreApplication::translate("Dialogs", "Save the comparison"));
    const TitleForm form = buildForm(dialog);
    const auto judge = [&form, &existing](const QString& title) {
        const QString said = remark(title, existing);
        form.remark->setText(said);
        form.line->setAccessibleDescription(said);
        form.save->setEnabled(faultOfTitle(title) == TitleFault::None);
    };
    QObject::connect(form.line, &QLineEdit::textChanged, &dialog, judge);
    form.line->setText(withinLimit(suggested));
    judge(form.line->text());
    form.line->selectAll();
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return cleaned(form.line->text());
}

} // namespace rungwise::app
