// SPDX-License-Identifier: GPL-3.0-or-later
// Compares anew whenever a choice changes: a comparison takes microseconds.
#include "app/window/comparison_panel.h"

#include "app/text/to_qt.h"
#include "app/window/row_delegate.h"
#include "core/report/report_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTableView>

namespace rungwise::app {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// The two roles that say most about the bundled catalogue, else the first two.
std::size_t firstChoice(const Catalogue& catalogue, std::string_view id, std::size_t otherwise) {
    const auto role = catalogue.roles().find(id);
    return role ? catalogue.roles().rank(*role) : otherwise;
}

/// Sentences run as the window does, even those that begin with a name in another script.
QChar directionMark() {
    const bool isLeftToRight = QGuiApplication::layoutDirection() == Qt::LeftToRight;
    return QChar(isLeftToRight ? 0x200E : 0x200F);
}

QString sourceLines(const RoleComparison& comparison, const Wording& wording) {
    QStringList lines;
    for (const ReportSource& source : sourceList(comparison.sources, wording).entries) {
        QString line = QStringLiteral("[%1] %2").arg(source.number).arg(toQString(source.text));
        if (!source.url.empty()) line += QStringLiteral(" · ") + toQString(source.url);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

ComparisonPanel::ComparisonPanel(const ReaderLanguage& reader, QWidget* parent)
    : QWidget(parent), wording_{reader.locale}, language_{reader.language},
      catalogue_{std::make_shared<const Catalogue>()}, model_{new ComparisonModel(this)},
      first_{new QComboBox(this)}, second_{new QComboBox(this)}, filter_{new QComboBox(this)},
      shown_{plainLabel({}, this)}, inShort_{plainLabel({}, this)}, table_{new QTableView(this)},
      sources_{new QPlainTextEdit(this)} {
    buildChoices();
    buildTable();
    layOut();
    connectAll();
}

void ComparisonPanel::buildChoices() {
    first_->setObjectName(QStringLiteral("first"));
    first_->setAccessibleName(tr("Role A"));
    second_->setObjectName(QStringLiteral("second"));
    second_->setAccessibleName(tr("Role B"));
    for (QComboBox* box : {first_, second_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setMaxVisibleItems(20);
    }
    filter_->setObjectName(QStringLiteral("filter"));
    filter_->setAccessibleName(tr("Rows to show"));
    filter_->addItem(tr("All rows"), static_cast<int>(RowFilter::All));
    filter_->addItem(tr("Differences"), static_cast<int>(RowFilter::Differences));
    filter_->addItem(tr("Same"), static_cast<int>(RowFilter::Same));
    shown_->setObjectName(QStringLiteral("shown"));
    inShort_->setObjectName(QStringLiteral("inShort"));
    inShort_->setWordWrap(true);
}

void ComparisonPanel::buildTable() {
    table_->setObjectName(QStringLiteral("comparison"));
    table_->setAccessibleName(tr("Comparison"));
    table_->setModel(model_);
    table_->setItemDelegate(new RowDelegate(this));
    table_->setShowGrid(false);
    table_->setSelectionMode(QAbstractItemView::ContiguousSelection);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // keeps the width while it is fitted
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table_->horizontalHeader()->setHighlightSections(false);
    sources_->setObjectName(QStringLiteral("sources"));
    sources_->setAccessibleName(tr("Sources"));
    sources_->setReadOnly(true);
    sources_->setLineWrapMode(QPlainTextEdit::NoWrap);
    sources_->setFixedHeight(fontMetrics().lineSpacing() * 6);
}

void ComparisonPanel::layOut() {
    auto* choices = new QHBoxLayout;
    choices->addWidget(plainLabel(tr("A"), this));
    choices->addWidget(first_, 1);
    choices->addWidget(plainLabel(tr("B"), this));
    choices->addWidget(second_, 1);
    choices->addSpacing(fontMetrics().averageCharWidth() * 2);
    choices->addWidget(filter_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(choices);
    column->addWidget(inShort_);
    column->addWidget(shown_);
    column->addWidget(table_, 1);
    column->addWidget(plainLabel(tr("Sources"), this));
    column->addWidget(sources_);
}

void ComparisonPanel::connectAll() {
    table_->viewport()->installEventFilter(this);
    for (const QComboBox* box : {first_, second_, filter_}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ComparisonPanel::compare);
    }
}

void ComparisonPanel::display(CatalogueRef catalogue) {
    catalogue_ = std::move(catalogue);
    fillChoices();
    compare();
}

void ComparisonPanel::fillChoices() {
    const QSignalBlocker quietFirst(first_);
    const QSignalBlocker quietSecond(second_);
    first_->clear();
    second_->clear();
    for (const RoleIndex role : catalogue_->roles().inOrder()) {
        const auto name = catalogue_->text(catalogue_->roles()[role].name, language_);
        first_->addItem(toQString(name.text));
        second_->addItem(toQString(name.text));
    }
    first_->setCurrentIndex(static_cast<int>(firstChoice(*catalogue_, "product-manager", 0)));
    second_->setCurrentIndex(static_cast<int>(firstChoice(*catalogue_, "product-lead", 1)));
}

QComboBox* ComparisonPanel::choice(Side side) const {
    return side == Side::First ? first_ : second_;
}

std::optional<RoleIndex> ComparisonPanel::chosen(Side side) const {
    const int row = choice(side)->currentIndex();
    const auto& roles = catalogue_->roles().inOrder();
    if (row < 0 || row >= std::ssize(roles)) return std::nullopt;
    return roles[static_cast<std::size_t>(row)];
}

void ComparisonPanel::choose(Side side, RoleIndex role) {
    if (!catalogue_->roles().isKnown(role)) return;
    choice(side)->setCurrentIndex(static_cast<int>(catalogue_->roles().rank(role)));
}

void ComparisonPanel::compare() {
    const auto first = chosen(Side::First);
    const auto second = chosen(Side::Second);
    comparison_.reset();
    if (first && second && *first != *second) {
        const auto filter = static_cast<RowFilter>(filter_->currentData().toInt());
        comparison_ = compareRoles(*catalogue_, {.roles = {*first, *second},
                                                 .baseline = 0,
                                                 .filter = filter,
                                                 .skillOrder = SkillOrder::Catalogue,
                                                 .language = language_});
    }
    showComparison();
    emit compared();
}

void ComparisonPanel::showComparison() {
    if (!comparison_) {
        model_->clear();
        inShort_->setText(tr("Choose two different roles to compare them."));
        shown_->clear();
        sources_->clear();
        return;
    }
    model_->show(*comparison_, wording_);
    QStringList sentences;
    for (const Finding& finding : comparison_->inShort) {
        sentences.append(toQString(wording_.say(finding.words)));
    }
    inShort_->setText(directionMark() + sentences.join(u' '));
    shown_->setText(toQString(wording_.say(shownRows(*comparison_))));
    sources_->setPlainText(sourceLines(*comparison_, wording_));
    spanHeadings();
    fitCells();
}

void ComparisonPanel::spanHeadings() {
    table_->clearSpans();
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (model_->isHeading(row)) table_->setSpan(row, 0, 1, model_->columnCount());
    }
}

void ComparisonPanel::fitCells() {
    const int columns = model_->columnCount();
    if (columns < 2) return;
    const int width = table_->viewport()->width();
    const int label = width / (columns + 1);
    table_->setColumnWidth(0, label);
    for (int column = 1; column < columns; ++column) {
        table_->setColumnWidth(column, (width - label) / (columns - 1));
    }
    table_->resizeRowsToContents();
}

bool ComparisonPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) fitCells();
    return QWidget::eventFilter(watched, event);
}

} // namespace rungwise::app
