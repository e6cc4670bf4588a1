// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the search line, the filters and the list together.
#include "app/panels/role_browser.h"

#include "app/items/role_browser_model.h"
#include "app/look/flat_button.h"
#include "app/look/leading_edge.h"
#include "app/look/search_line.h"
#include "app/panels/nothing_found.h"
#include "app/panels/quiet_label.h"
#include "app/panels/role_filters.h"
#include "app/panels/role_list.h"
#include "app/text/number_text.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

namespace rungwise::app {

RoleBrowser::RoleBrowser(const ReaderLanguage& reader, QWidget* parent)
    : QWidget(parent), reader_{reader}, model_{new RoleBrowserModel(this)}, search_{new SearchLine(
                                                                                this)},
      filter_{new FlatButton(FlatLook::Plain, tr("Filter"), this)}, count_{new QuietLabel(
                                                                        QuietText::Note, {}, this)},
      list_{new RoleList(this)}, note_{new QuietLabel(QuietText::Note, {}, this)} {
    build();
    connectAll();
}

void RoleBrowser::build() {
    search_->setObjectName(QStringLiteral("search"));
    search_->setAccessibleName(tr("Search roles"));
    search_->setPlaceholderText(tr("Title, other title or skill"));
    search_->installEventFilter(this);
    alignSearch();
    filter_->setObjectName(QStringLiteral("filter"));
    filter_->setAccessibleName(tr("Filter by family, track and level"));
    filter_->setCheckable(true);
    count_->setObjectName(QStringLiteral("count"));
    note_->setObjectName(QStringLiteral("note"));
    note_->hide();
    list_->setModel(model_);
    auto* line = new QHBoxLayout;
    line->addWidget(search_, 1);
    line->addWidget(filter_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(count_);
    column->addWidget(list_, 1);
    column->addWidget(note_);
    column_ = column;
}

void RoleBrowser::connectAll() {
    connect(search_, &QLineEdit::textChanged, this, &RoleBrowser::seek);
    connect(filter_, &QAbstractButton::toggled, this, &RoleBrowser::openFilters);
    connect(model_, &RoleBrowserModel::toggleWanted, this, &RoleBrowser::toggle);
    connect(list_, &QListView::activated, this,
            [this](const QModelIndex& index) { toggle(index.row()); });
    connect(list_, &RoleList::leftUpwards, search_, qOverload<>(&QWidget::setFocus));
    connect(list_, &RoleList::typed, this, [this](const QString& text) {
        search_->setFocus();
        search_->insert(text);
    });
    connect(list_, &RoleList::keyForSearch, this, [this](QKeyEvent* key) {
        if (key->key() == Qt::Key_Backspace) search_->setFocus();
        QApplication::sendEvent(search_, key);
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { remember(current.row()); });
}

void RoleBrowser::display(const CatalogueRef& catalogue) {
    const Place before = place();
    const CatalogueRef shown = catalogue ? catalogue : std::make_shared<const Catalogue>();
    if (filters_ != nullptr) filters_->display(*shown);
    model_->show(shown, reader_.language, search_->text(),
                 filters_ != nullptr ? filters_->conditions() : RoleConditions{});
    showState();
    restoreCurrent();
    restore(before);
}

void RoleBrowser::mark(const ComparisonChoice& choice) {
    if (choice.roles != choice_.roles) note_->hide();
    choice_ = choice;
    model_->mark(choice);
}

void RoleBrowser::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void RoleBrowser::seek() {
    note_->hide();
    model_->seek(search_->text(), filters_ != nullptr ? filters_->conditions() : RoleConditions{});
    showState();
    restoreCurrent();
    list_->scrollToTop();
}

void RoleBrowser::clearAll() {
    if (filters_ != nullptr) filters_->clear();
    search_->clear();
    focusSearch();
}

void RoleBrowser::openFilters(bool open) {
    if (filters_ == nullptr) makeFilters();
    filters_->arrange(open ? RoleFilters::Boxes::Shown : RoleFilters::Boxes::PutAway);
}

void RoleBrowser::makeFilters() {
    filters_ = new RoleFilters(reader_.language, this);
    column_->insertWidget(1, filters_);
    connect(filters_, &RoleFilters::changed, this, &RoleBrowser::seek);
    if (model_->catalogue() != nullptr) filters_->display(*model_->catalogue());
    filters_->followInTabOrder(filter_);
}

void RoleBrowser::makeNothingFound() {
    nothingFound_ = new NothingFound(this);
    connect(nothingFound_, &NothingFound::clearWanted, this, &RoleBrowser::clearAll);
    column_->insertWidget(column_->indexOf(list_), nothingFound_, 1);
    nothingFound_->followInTabOrder(list_);
}

QString RoleBrowser::number(std::size_t count) const {
    return groupedDigits(count, formatsBeside(reader_.locale));
}

QString RoleBrowser::otherText() const {
    std::size_t others = 0;
    std::size_t skills = 0;
    for (const RoleHit& hit : model_->hits()) {
        others += hit.by != FoundBy::Title ? 1 : 0;
        skills += hit.by == FoundBy::Skill ? 1 : 0;
    }
    const auto count = static_cast<int>(others);
    const QString shown = number(others);
    if (others == 0) return {};
    if (skills == 0) return tr("%1 by another title", nullptr, count).arg(shown);
    if (skills == others) return tr("%1 by a skill", nullptr, count).arg(shown);
    return tr("%1 by another title or a skill", nullptr, count).arg(shown);
}

QString RoleBrowser::countText() const {
    const std::size_t total = model_->catalogue()->roles().inOrder().size();
    const QString all = number(total);
    const bool isNarrowed = model_->hits().size() != total || !search_->text().trimmed().isEmpty();
    if (!isNarrowed) return tr("%1 role(s)", nullptr, static_cast<int>(total)).arg(all);
    //: As in “3 of 16 roles”; %2 decides between singular and plural.
    const QString counted = tr("%1 of %2 role(s)", nullptr, static_cast<int>(total))
                                .arg(number(model_->hits().size()), all);
    const QString other = otherText();
    return other.isEmpty() ? counted : counted + QStringLiteral(" · ") + other;
}

void RoleBrowser::showState() {
    if (model_->catalogue() == nullptr) return;
    count_->setText(countText());
    const bool found = !model_->hits().empty();
    list_->setVisible(found);
    if (!found && nothingFound_ == nullptr) makeNothingFound();
    if (nothingFound_ == nullptr) return;
    nothingFound_->setVisible(!found);
    const bool isEmpty = model_->catalogue()->roles().inOrder().empty();
    nothingFound_->explain(isEmpty ? NothingFound::Reason::Catalogue
                                   : NothingFound::Reason::Search);
}

void RoleBrowser::toggle(int row) {
    const auto role = model_->roleAt(row);
    if (!role) return;
    const RoleId& id = model_->catalogue()->roles()[*role].id;
    const QString name = RoleWords(*model_->catalogue(), reader_.language).name(*role);
    if (model_->isCompared(*role)) {
        emit edited(removing(choice_, id, name));
    } else if (choice_.isFull()) {
        say(RoleWords::fullAdvice());
    } else {
        emit edited(adding(choice_, id, name));
    }
}

void RoleBrowser::say(const QString& note) {
    note_->setText(note);
    note_->show();
    QAccessibleEvent event(note_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RoleBrowser::remember(int row) {
    const auto role = model_->roleAt(row);
    if (role) current_ = model_->catalogue()->roles()[*role].id;
}

void RoleBrowser::restoreCurrent() {
    const auto row = current_ ? model_->rowOf(*current_) : std::nullopt;
    if (!row) return;
    // Without scrolling there: the best hits are at the top.
    list_->setAutoScroll(false);
    list_->setCurrentIndex(model_->index(*row));
    list_->setAutoScroll(true);
}

void RoleBrowser::enterList() {
    if (model_->hits().empty()) return;
    if (!list_->currentIndex().isValid()) {
        list_->setCurrentIndex(model_->index(model_->roleAt(0) ? 0 : 1));
        list_->scrollToTop();
    }
    list_->setFocus();
    list_->scrollTo(list_->currentIndex());
}

RoleBrowser::Place RoleBrowser::place() const {
    for (int row = qMax(0, list_->indexAt(QPoint(0, 0)).row()); row < model_->rowCount(); ++row) {
        const auto role = model_->roleAt(row);
        const int top = list_->visualRect(model_->index(row)).top();
        if (role && top >= 0) return {model_->catalogue()->roles()[*role].id, top};
    }
    return {};
}

void RoleBrowser::restore(const Place& place) {
    const auto row = place.role ? model_->rowOf(*place.role) : std::nullopt;
    if (!row) return;
    const int top = list_->visualRect(model_->index(*row)).top();
    QScrollBar* bar = list_->verticalScrollBar();
    bar->setValue(bar->value() + top - place.top);
}

void RoleBrowser::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) alignSearch();
}

void RoleBrowser::alignSearch() {
    search_->setAlignment(leadingEdge(layoutDirection()));
}

bool RoleBrowser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress &&
        takeSearchKey(static_cast<QKeyEvent&>(*event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool RoleBrowser::takeSearchKey(QKeyEvent& key) {
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter: enterList(); return true;
    case Qt::Key_Escape:
        if (search_->text().isEmpty()) return false;
        search_->clear();
        return true;
    default: return false;
    }
}

} // namespace rungwise::app
