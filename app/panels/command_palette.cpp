// SPDX-License-Identifier: GPL-3.0-or-later
// Typing stays in the line; arrows move in the list below it.
#include "app/panels/command_palette.h"

#include "app/items/palette_model.h"
#include "app/look/colours.h"
#include "app/look/leading_edge.h"
#include "app/panels/quiet_label.h"
#include "app/panels/short_list.h"
#include "app/text/number_text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace rungwise::app {

namespace {

constexpr int visibleLines = 12;
constexpr int widthInCharacters = 100;

bool canBeTaken(const QModelIndex& index) {
    return index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

CommandPalette::CommandPalette(const ReaderLanguage& reader, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), reader_{reader} {
    setObjectName(QStringLiteral("palette"));
}

void CommandPalette::build() {
    setWindowTitle(tr("Find a role or command"));
    setAccessibleName(windowTitle());
    model_ = new PaletteModel(this);
    line_ = new QLineEdit(this);
    line_->setObjectName(QStringLiteral("paletteLine"));
    line_->setClearButtonEnabled(true);
    line_->installEventFilter(this);
    list_ = new ShortList(LineParts::BadgeAndText, visibleLines, this);
    list_->setObjectName(QStringLiteral("paletteLines"));
    list_->setAccessibleName(tr("Found"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setModel(model_);
    note_ = new QuietLabel(QuietText::Note, {}, this);
    note_->setObjectName(QStringLiteral("paletteNote"));
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{line_, list_, note_}) {
        column->addWidget(part);
    }
    connect(line_, &QLineEdit::textChanged, this, &CommandPalette::seek);
    connect(line_, &QLineEdit::returnPressed, this, [this] { take(list_->currentIndex().row()); });
    connect(list_, &QListView::clicked, this,
            [this](const QModelIndex& index) { take(index.row()); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::tellCurrent);
}

void CommandPalette::offer(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                           const QList<QAction*>& actions, PaletteContents contents) {
    if (model_ == nullptr) build();
    if (!isOffered_) before_ = QApplication::focusWidget();
    isOffered_ = true;
    const bool isRolesOnly = contents == PaletteContents::Roles;
    line_->setPlaceholderText(isRolesOnly ? tr("Title, other title or skill")
                                          : tr("Role or command"));
    line_->setAccessibleName(isRolesOnly ? tr("Find a role") : tr("Find a role or command"));
    model_->show(catalogue ? catalogue : std::make_shared<const Catalogue>(), choice,
                 isRolesOnly ? QList<QAction*>() : actions, reader_.language);
    line_->setAlignment(leadingEdge(layoutDirection()));
    line_->clear();
    chooseFirst();
    showNote();
    place();
    show();
    activateWindow();
    line_->setFocus();
}

/// Over the top third of the parent, as wide as a line is comfortable to read.
void CommandPalette::place() {
    const int wanted = fontMetrics().averageCharWidth() * widthInCharacters;
    if (parentWidget() == nullptr) {
        setFixedWidth(wanted);
        adjustSize();
        return;
    }
    const QRect around = parentWidget()->window()->geometry();
    setFixedWidth(qMin(wanted, around.width() * 9 / 10));
    adjustSize();
    move(around.left() + (around.width() - width()) / 2, around.top() + around.height() / 8);
}

void CommandPalette::seek(const QString& query) {
    model_->seek(query);
    chooseFirst();
    showNote();
    adjustSize();
}

void CommandPalette::chooseFirst() {
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (!canBeTaken(model_->index(row))) continue;
        list_->choose(row);
        break;
    }
    list_->scrollToTop();
    tellCurrent();
}

/// For screen readers, which follow the focus and so stay in the line.
void CommandPalette::tellCurrent() {
    line_->setAccessibleDescription(list_->currentIndex().data(Qt::AccessibleTextRole).toString());
}

QString CommandPalette::noteText() const {
    const PaletteFinding& finding = model_->finding();
    if (finding.entries.empty()) return tr("Nothing matches");
    QStringList notes;
    if (model_->choice().isFull()) notes += RoleWords::fullAdvice();
    if (finding.entries.size() < finding.total) {
        const QLocale formats = formatsBeside(reader_.locale);
        notes += tr("Showing %1 of %2; type more to see fewer")
                     .arg(groupedDigits(finding.entries.size(), formats),
                          groupedDigits(finding.total, formats));
    }
    return notes.join(u'\n');
}

void CommandPalette::showNote() {
    note_->setText(noteText());
    note_->setVisible(!note_->text().isEmpty());
    list_->setVisible(model_->rowCount() > 0);
}

bool CommandPalette::moveBy(int key) {
    const int rows = model_->rowCount();
    const bool isPage = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const bool isUp = key == Qt::Key_Up || key == Qt::Key_PageUp;
    if (!isPage && key != Qt::Key_Up && key != Qt::Key_Down) return false;
    const int step = isUp ? -1 : 1;
    const int wanted = list_->currentIndex().row() + step * (isPage ? visibleLines : 1);
    int row = qBound(0, wanted, qMax(0, rows - 1));
    while (row >= 0 && row < rows && !canBeTaken(model_->index(row))) row += step;
    if (row >= 0 && row < rows) list_->choose(row);
    return true;
}

void CommandPalette::take(int row) {
    if (row < 0 || row >= model_->rowCount() || !canBeTaken(model_->index(row))) return;
    const PaletteEntry entry = model_->at(row);
    accept();
    if (entry.role) {
        const RoleId& id = model_->idOf(*entry.role);
        const QString name = model_->nameOf(*entry.role);
        const bool isCompared = model_->choice().positionOf(id).has_value();
        emit edited(isCompared ? removing(model_->choice(), id, name)
                               : adding(model_->choice(), id, name));
    } else {
        // Later, so that a dialog which the action opens does not run inside this key press.
        QMetaObject::invokeMethod(entry.action, &QAction::trigger, Qt::QueuedConnection);
    }
}

void CommandPalette::done(int result) {
    // Who left for another window stays there.
    const bool wasActive = isActiveWindow();
    isOffered_ = false;
    QDialog::done(result);
    if (before_ == nullptr) return;
    if (wasActive) before_->activateWindow();
    before_->setFocus(Qt::OtherFocusReason);
    before_ = nullptr;
}

bool CommandPalette::event(QEvent* event) {
    // Hiding takes the activation away as well, and must not close once more.
    if (event->type() == QEvent::WindowDeactivate && isOffered_) reject();
    return QDialog::event(event);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress &&
        moveBy(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace rungwise::app
