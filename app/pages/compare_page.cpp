// SPDX-License-Identifier: GPL-3.0-or-later
// Puts summary, count of hidden rows, search and table above each other and keeps them in step.
#include "app/pages/compare_page.h"

#include "app/pages/find_bar.h"
#include "app/pages/hidden_rows_line.h"
#include "app/pages/in_short_box.h"
#include "app/pages/invitation.h"
#include "app/pages/reasons_popup.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "core/report/report_words.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

/// The In short box takes at most one part in so many of the page.
constexpr int pagePerSummary = 4;

const Section* sectionOf(const RoleComparison& comparison, const std::string& rowId) {
    const auto holds = [&](const Section& section) {
        return std::ranges::find(section.rows, rowId, &Row::id) != section.rows.end();
    };
    const auto found = std::ranges::find_if(comparison.sections, holds);
    return found == comparison.sections.end() ? nullptr : &*found;
}

} // namespace

ComparePage::ComparePage(const ReaderLanguage& reader, QWidget* parent)
    : QWidget(parent), reader_{reader}, wording_{reader.locale} {
    buildParts();
    connectAll();
    showParts(Parts::Invitation);
}

ComparePage::~ComparePage() {
    // The table words its heads until its end, with the wording that is a member here.
    delete table_;
}

void ComparePage::buildParts() {
    inShort_ = new InShortBox(this);
    hiddenRows_ = new HiddenRowsLine(this);
    table_ = new ComparisonTable(this);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(inShort_);
    column_->addWidget(hiddenRows_);
    column_->addWidget(table_, 1);
}

// A focus proxy would do, but Tab then passes over the rest of the page.
void ComparePage::takeFocus() {
    const bool invites = invitation_ != nullptr && invitation_->isVisibleTo(this);
    (invites ? static_cast<QWidget*>(invitation_) : table_)->setFocus(Qt::OtherFocusReason);
}

void ComparePage::connectAll() {
    connect(inShort_, &InShortBox::reasonsWanted, this, &ComparePage::openReasons);
    connect(hiddenRows_, &HiddenRowsLine::allWanted, this,
            [this] { emit edited(filtering(choice_, RowFilter::All)); });
    connect(table_, &ComparisonTable::edited, this, &ComparePage::edited);
    connect(table_, &ComparisonTable::currentCellChanged, this, &ComparePage::currentCellChanged);
}

const std::optional<RoleComparison>& ComparePage::comparison() const {
    return comparison_;
}

const CatalogueRef& ComparePage::catalogue() const {
    return catalogue_;
}

ComparisonTable& ComparePage::table() {
    return *table_;
}

void ComparePage::display(const CatalogueRef& catalogue, const ComparisonChoice& choice) {
    choice_ = choice;
    if (reasons_) reasons_->close();
    names_.remember(*catalogue, choice.roles, reader_.language);
    ResolvedChoice resolved = resolve(choice, catalogue, reader_.language, names_);
    catalogue_ = std::move(resolved.catalogue);
    request_ = std::move(resolved.request);
    if (request_.roles.size() >= minCompared) {
        showComparison();
    } else {
        showInvitation();
    }
}

void ComparePage::showComparison() {
    comparison_ = compareRoles(*catalogue_, request_);
    QStringList sentences;
    for (const Finding& finding : comparison_->inShort) {
        sentences.append(toQString(wording_.say(finding.words)));
    }
    inShort_->display(sentences);
    hiddenRows_->display(toQString(wording_.say(shownRows(*comparison_))));
    table_->display(*comparison_, choice_, wording_);
    showParts(Parts::Comparison);
    showMatches();
    goOn();
}

void ComparePage::showInvitation() {
    comparison_.reset();
    wantedRow_.reset();
    table_->clear();
    if (!invitation_) {
        invitation_ = new Invitation(this);
        column_->addWidget(invitation_, 1);
        connect(invitation_, &Invitation::roleWanted, this, &ComparePage::roleWanted);
    }
    if (catalogue_->roles().inOrder().empty()) {
        invitation_->display(tr("This catalogue has no roles"),
                             tr("Open another catalogue, or add roles to its files."),
                             Invitation::Offer::Nothing);
    } else if (choice_.roles.empty()) {
        invitation_->display(
            tr("Nothing is compared yet"),
            tr("Choose two to five roles in the list, or find one by name or other title."),
            Invitation::Offer::FindRole);
    } else {
        const std::string name = names_.nameOf(choice_.roles.front());
        invitation_->display(
            toQString(wording_.say(
                phrase(RW_TEXT("ComparePage", "One more role to compare with {0}"), name))),
            tr("Choose it in the list, or find it by name or other title."),
            Invitation::Offer::FindRole);
    }
    showParts(Parts::Invitation);
}

void ComparePage::showParts(Parts parts) {
    const bool comparing = parts == Parts::Comparison;
    QWidget* appearing = comparing ? static_cast<QWidget*>(table_) : invitation_;
    if (appearing != nullptr && !appearing->isVisibleTo(this)) {
        appearing->setVisible(true);
        // Whoever works on the page goes on there; a focus that is hidden would leave the page.
        if (isAncestorOf(QApplication::focusWidget())) appearing->setFocus(Qt::OtherFocusReason);
    }
    const bool hides = comparing && comparison_->hidden() > 0;
    if (!hides && hiddenRows_->isAncestorOf(QApplication::focusWidget())) table_->setFocus();
    inShort_->setVisible(comparing && !comparison_->inShort.empty());
    hiddenRows_->setVisible(hides);
    table_->setVisible(comparing);
    if (invitation_) invitation_->setVisible(!comparing);
    if (findBar_ && findBar_->isVisibleTo(this) && !comparing) findBar_->close();
}

void ComparePage::find() {
    if (!comparison_) return;
    if (!findBar_) buildFindBar();
    findBar_->open();
    table_->findText(findBar_->text());
    showMatches();
}

void ComparePage::buildFindBar() {
    findBar_ = new FindBar(this);
    column_->insertWidget(column_->indexOf(table_), findBar_);
    setTabOrder(findBar_, table_);
    connectFindBar();
}

void ComparePage::connectFindBar() {
    connect(findBar_, &FindBar::textChanged, this, [this](const QString& text) {
        table_->findText(text);
        showMatches();
    });
    connect(findBar_, &FindBar::nextWanted, this,
            [this] { table_->goToFound(ComparisonTable::Direction::Forward); });
    connect(findBar_, &FindBar::previousWanted, this,
            [this] { table_->goToFound(ComparisonTable::Direction::Backward); });
    connect(table_, &ComparisonTable::foundChanged, this, &ComparePage::showMatches);
    connect(findBar_, &FindBar::closed, this, &ComparePage::closeFindBar);
}

void ComparePage::closeFindBar() {
    table_->findText({});
    if (comparison_) table_->setFocus(Qt::OtherFocusReason);
}

void ComparePage::showMatches() {
    if (!findBar_ || !comparison_) return;
    const FoundPosition found = table_->foundPosition();
    findBar_->showMatches(found.at, found.count);
    findBar_->showRemark(comparison_->hidden() > 0 ? tr("Hidden rows are not searched.")
                                                   : QString{});
}

void ComparePage::openReasons() {
    if (!comparison_) return;
    reasons_ = new ReasonsPopup(unfiltered(), wording_, this);
    connect(reasons_, &ReasonsPopup::rowChosen, this, &ComparePage::goToRow);
    reasons_->openBelow(inShort_->whyButton());
}

RoleComparison ComparePage::unfiltered() const {
    if (comparison_->hidden() == 0) return *comparison_;
    ComparisonRequest request = request_;
    request.filter = RowFilter::All;
    return compareRoles(*catalogue_, request);
}

void ComparePage::goToRow(const std::string& rowId) {
    if (!comparison_) return;
    const RoleComparison all = unfiltered();
    const Section* section = sectionOf(all, rowId);
    if (!section) return;
    wantedRow_ = rowId;
    const bool isFiltered = !sectionOf(*comparison_, rowId);
    const ComparisonChoice reaching = isFiltered ? withFilter(choice_, RowFilter::All) : choice_;
    if (choice_.isCollapsed(section->kind)) {
        emit edited(toggling(reaching, section->kind, toQString(wording_.say(section->title))));
    } else if (isFiltered) {
        emit edited(filtering(choice_, RowFilter::All));
    }
    goOn();
}

void ComparePage::goOn() {
    if (!wantedRow_ || !table_->goTo(*wantedRow_)) return;
    wantedRow_.reset();
    table_->setFocus(Qt::OtherFocusReason);
}

void ComparePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    inShort_->limitHeight(height() / pagePerSummary);
}

} // namespace rungwise::app
