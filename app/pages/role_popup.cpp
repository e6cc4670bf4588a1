// SPDX-License-Identifier: GPL-3.0-or-later
// A line and a list, placed where there is room.
#include "app/pages/role_popup.h"

#include "app/items/line_delegate.h"
#include "app/look/colours.h"
#include "app/look/leading_edge.h"
#include "app/look/search_line.h"
#include "app/text/number_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace rungwise::app {

namespace {

constexpr int visibleLines = 12;
constexpr int widthInCharacters = 62;

} // namespace

RolePopup::RolePopup(const ReaderLanguage& reader, QWidget* parent)
    : QFrame(parent, Qt::Popup), reader_{reader} {
    setFrameShape(QFrame::StyledPanel);
    buildParts();
    connect(line_, &QLineEdit::textChanged, this, &RolePopup::seek);
    connect(line_, &QLineEdit::returnPressed, this, [this] { take(list_->currentIndex().row()); });
    connect(list_, &QListView::clicked, this,
            [this](const QModelIndex& index) { take(index.row()); });
}

void RolePopup::buildParts() {
    model_ = new RoleChoiceModel(this);
    line_ = new SearchLine(this);
    line_->setObjectName(QStringLiteral("roleLine"));
    line_->setPlaceholderText(tr("Title, other title or skill"));
    line_->setAccessibleName(tr("Find a role"));
    line_->setAlignment(leadingEdge(layoutDirection()));
    line_->installEventFilter(this);
    list_ = new QListView(this);
    list_->setObjectName(QStringLiteral("roleChoices"));
    list_->setAccessibleName(tr("Roles that were found"));
    list_->setItemDelegate(new LineDelegate(LineParts::BadgeAndText, list_));
    list_->setModel(model_);
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    note_ = new QLabel(this);
    note_->setObjectName(QStringLiteral("roleNote"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    const int room = fontMetrics().averageCharWidth();
    column->setContentsMargins(room, room, room, room);
    column->setSpacing(room / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{line_, list_, note_}) {
        column->addWidget(part);
    }
}

void RolePopup::offer(QWidget& below, const CatalogueRef& catalogue, const ComparisonChoice& choice,
                      std::optional<RoleIndex> current) {
    model_->show(catalogue, choice, reader_.language);
    line_->clear();
    const int row = current ? model_->rowOf(*current) : -1;
    choose(row < 0 ? 0 : row);
    showNote();
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    note_->setPalette(quiet);
    const QRect screen = below.screen()->availableGeometry();
    const int lines = qMin(model_->rowCount(), visibleLines);
    list_->setFixedHeight(qMax(1, lines) * qMax(list_->sizeHintForRow(0), fontMetrics().height()));
    setFixedWidth(qMin(fontMetrics().averageCharWidth() * widthInCharacters, screen.width()));
    adjustSize();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner =
        below.mapToGlobal(isMirrored ? below.rect().bottomRight() : below.rect().bottomLeft());
    const int left = corner.x() - (isMirrored ? width() : 0);
    move(qBound(screen.left(), left, qMax(screen.left(), screen.right() - width())),
         qBound(screen.top(), corner.y() + 1, qMax(screen.top(), screen.bottom() - height())));
    show();
    line_->setFocus(Qt::PopupFocusReason);
}

void RolePopup::seek(const QString& query) {
    model_->seek(query);
    choose(0);
    showNote();
}

/// For screen readers, which follow the focus and so stay in the line.
void RolePopup::choose(int row) {
    if (row < model_->rowCount()) list_->setCurrentIndex(model_->index(row));
    line_->setAccessibleDescription(list_->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void RolePopup::showNote() {
    const PaletteFinding& finding = model_->finding();
    QString note;
    if (finding.entries.empty()) note = tr("Nothing matches");
    if (finding.entries.size() < finding.total) {
        const QLocale formats = formatsBeside(reader_.locale);
        note = tr("Showing %1 of %2; type more to see fewer")
                   .arg(groupedDigits(finding.entries.size(), formats),
                        groupedDigits(finding.total, formats));
    }
    note_->setText(note);
}

void RolePopup::take(int row) {
    if (row < 0 || row >= model_->rowCount()) return;
    const RoleIndex role = model_->roleAt(row);
    close();
    emit chosen(role);
}

bool RolePopup::moveBy(int key) {
    const bool isPage = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const bool isUp = key == Qt::Key_Up || key == Qt::Key_PageUp;
    if (!isPage && key != Qt::Key_Up && key != Qt::Key_Down) return false;
    const int step = (isUp ? -1 : 1) * (isPage ? visibleLines : 1);
    choose(qBound(0, list_->currentIndex().row() + step, qMax(0, model_->rowCount() - 1)));
    return true;
}

bool RolePopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress &&
        moveBy(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void RolePopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace rungwise::app
