// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the table of problems together; words and order are the model's.
#include "app/panels/problems_panel.h"

#include "app/items/problem_model.h"
#include "app/items/roomy_rows.h"
#include "app/look/leading_edge.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/diagnostics/render.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace rungwise::app {

namespace {

/// Long paths keep both ends in a menu.
constexpr int menuTextInCharacters = 70;
/// Of the table, so that a panel which was low for want of problems shows those that come.
constexpr int fewestLines = 8;

QString shortMenuText(const QString& text, const QFontMetrics& metrics) {
    const int width = metrics.averageCharWidth() * menuTextInCharacters;
    return menuText(metrics.elidedText(text, Qt::ElideMiddle, width));
}

} // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent) : QWidget(parent), model_{new ProblemModel(this)} {}

void ProblemsPanel::build() {
    summary_ = new QLabel(this);
    summary_->setTextFormat(Qt::PlainText);
    summary_->setObjectName(QStringLiteral("problemSummary"));
    splitter_ = new QSplitter(this);
    table_ = new QTreeView(splitter_);
    details_ = new QPlainTextEdit(splitter_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary_);
    layout->addWidget(splitter_, 1);
    setFocusProxy(table_);
    buildTable();
    buildDetails();
    buildActions();
    connectAll();
    alignTexts();
    showCounts();
    showCurrent();
    // Children that come while their parent is being shown would follow one turn later.
    summary_->show();
    layout->activate();
}

void ProblemsPanel::buildTable() {
    table_->setObjectName(QStringLiteral("problems"));
    table_->setAccessibleName(tr("Problems in the catalogue"));
    table_->setRootIsDecorated(false);
    table_->setItemsExpandable(false);
    table_->setUniformRowHeights(true);
    table_->setAllColumnsShowFocus(true);
    table_->setAlternatingRowColors(true);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->setItemDelegate(new RoomyRows(table_));
    table_->setModel(model_);
    table_->header()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->header()->setSortIndicatorClearable(true);
    table_->setSortingEnabled(true);
    table_->installEventFilter(this);
    sizeColumns();
}

void ProblemsPanel::buildDetails() {
    details_->setObjectName(QStringLiteral("problemDetails"));
    details_->setAccessibleName(tr("Details of the problem"));
    details_->setReadOnly(true);
    details_->setTabChangesFocus(true);
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 1);
}

void ProblemsPanel::buildActions() {
    open_ = new QAction(table_);
    openRelated_ = new QAction(table_);
    copy_ = new QAction(tr("&Copy"), table_);
    copyAll_ = new QAction(tr("Copy &all"), table_);
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut);
    auto* line = new QAction(table_);
    line->setSeparator(true);
    open_->setObjectName(QStringLiteral("openProblem"));
    openRelated_->setObjectName(QStringLiteral("openRelated"));
    copy_->setObjectName(QStringLiteral("copyProblems"));
    copyAll_->setObjectName(QStringLiteral("copyAllProblems"));
    table_->addActions({open_, openRelated_, line, copy_, copyAll_});
}

void ProblemsPanel::connectAll() {
    connect(table_, &QTreeView::activated, this,
            [this](const QModelIndex& index) { open(model_->problemAt(index.row()).where); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsPanel::showCurrent);
    connect(open_, &QAction::triggered, this,
            [this] { open(model_->problemAt(table_->currentIndex().row()).where); });
    connect(openRelated_, &QAction::triggered, this,
            [this] { open(*model_->problemAt(table_->currentIndex().row()).related); });
    connect(copy_, &QAction::triggered, this, &ProblemsPanel::copySelected);
    connect(copyAll_, &QAction::triggered, this, &ProblemsPanel::copyAll);
}

void ProblemsPanel::sizeColumns() {
    const QFontMetrics metrics = table_->fontMetrics();
    const auto set = [&](ProblemColumn column, int characters) {
        table_->setColumnWidth(static_cast<int>(column), metrics.averageCharWidth() * characters);
    };
    set(ProblemColumn::Severity, 13);
    set(ProblemColumn::File, 26);
    set(ProblemColumn::Line, 9);
    set(ProblemColumn::Column, 11);
    set(ProblemColumn::Message, 56);
    table_->setMinimumHeight(metrics.lineSpacing() * fewestLines);
}

void ProblemsPanel::display(const Diagnostics& diagnostics, const QString& root) {
    if (table_ == nullptr) {
        model_->show(diagnostics, root);
        return;
    }
    std::optional<Diagnostic> current;
    if (table_->currentIndex().isValid()) {
        current = model_->problemAt(table_->currentIndex().row());
    }
    model_->show(diagnostics, root);
    showCounts();
    const auto line = current ? model_->lineOf(*current) : std::nullopt;
    if (line) table_->setCurrentIndex(model_->index(*line, 0));
    showCurrent();
}

void ProblemsPanel::showCounts() {
    const int errors = model_->count(Severity::Error);
    const int warnings = model_->count(Severity::Warning);
    QStringList counts;
    if (errors > 0) counts << tr("%n error(s)", nullptr, errors);
    if (warnings > 0) counts << tr("%n warning(s)", nullptr, warnings);
    summary_->setText(counts.isEmpty() ? tr("No problems were found.")
                                       : counts.join(QStringLiteral(", ")));
    splitter_->setVisible(!counts.isEmpty());
    limitHeight();
}

void ProblemsPanel::limitHeight() {
    const bool isEmpty = model_->rowCount() == 0;
    layout()->activate(); // with or without the table
    setMaximumHeight(isEmpty ? sizeHint().height() : QWIDGETSIZE_MAX);
    updateGeometry();
}

QSize ProblemsPanel::sizeHint() const {
    if (model_->rowCount() > 0 || layout() == nullptr) return QWidget::sizeHint();
    const QMargins around = layout()->contentsMargins();
    return summary_->sizeHint().grownBy(around);
}

void ProblemsPanel::alignTexts() {
    const Qt::Alignment edge = leadingEdge(layoutDirection());
    summary_->setAlignment(edge | Qt::AlignTop);
    QTextOption lines(edge);
    lines.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    details_->document()->setDefaultTextOption(lines);
}

void ProblemsPanel::showCurrent() {
    const QModelIndex current = table_->currentIndex();
    open_->setEnabled(current.isValid());
    copy_->setEnabled(current.isValid());
    openRelated_->setVisible(false);
    if (!current.isValid()) {
        open_->setText(tr("&Open the file"));
        details_->setPlainText(tr("Choose a problem to read all about it here."));
        return;
    }
    details_->setPlainText(model_->details(current.row()));
    showActions(model_->problemAt(current.row()));
}

void ProblemsPanel::showActions(const Diagnostic& problem) {
    const QFontMetrics metrics = table_->fontMetrics();
    open_->setText(tr("&Open %1").arg(shortMenuText(model_->shortPlace(problem.where), metrics)));
    if (!problem.related) return;
    const TranslatableText what = rowOf(problem.code).related;
    openRelated_->setVisible(true);
    //: A place in a file, then what stands there: “Open roles.yaml, line 3 (first given here)”.
    openRelated_->setText(tr("Open %1 (%2)")
                              .arg(shortMenuText(model_->shortPlace(*problem.related), metrics),
                                   QCoreApplication::translate(what.context, what.text)));
}

void ProblemsPanel::open(const Location& where) {
    emit openWanted(toQString(where.file), where.line, where.column);
}

void ProblemsPanel::copySelected() {
    QModelIndexList lines = table_->selectionModel()->selectedRows();
    std::sort(lines.begin(), lines.end());
    Diagnostics selected;
    for (const QModelIndex& line : lines) selected.push_back(model_->problemAt(line.row()));
    if (selected.empty()) return;
    QGuiApplication::clipboard()->setText(toQString(renderText(selected)));
}

void ProblemsPanel::copyAll() {
    Diagnostics all;
    for (int line = 0; line < model_->rowCount(); ++line) all.push_back(model_->problemAt(line));
    QGuiApplication::clipboard()->setText(toQString(renderText(all)));
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress;
    if (watched != table_ || (!isKey && event->type() != QEvent::ShortcutOverride)) {
        return QWidget::eventFilter(watched, event);
    }
    // The table's own copy would take one cell only; and the window may have a Copy of its own.
    auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Copy)) return QWidget::eventFilter(watched, event);
    if (isKey) copySelected();
    key->accept();
    return true;
}

void ProblemsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (splitter_ == nullptr) return;
    splitter_->setOrientation(width() > height() ? Qt::Horizontal : Qt::Vertical);
}

void ProblemsPanel::showEvent(QShowEvent* event) {
    if (table_ == nullptr) build();
    QWidget::showEvent(event);
}

void ProblemsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (table_ == nullptr) return;
    if (event->type() == QEvent::LayoutDirectionChange) alignTexts();
    if (event->type() == QEvent::FontChange) limitHeight();
}

} // namespace rungwise::app
