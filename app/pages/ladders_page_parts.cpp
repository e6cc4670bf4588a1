// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of the Ladders page: what it is built of.
#include "app/pages/ladder_bar.h"
#include "app/pages/ladder_sides.h"
#include "app/pages/ladders_page.h"
#include "app/pages/placeholder.h"
#include "app/pages/remarks_line.h"

#include <QAction>
#include <QShortcut>
#include <QVBoxLayout>

namespace rungwise::app {

void LaddersPage::buildParts() {
    bar_ = new LadderBar(reader_.language, this);
    sidesToCome_ = new Placeholder(this);
    sidesToCome_->setObjectName(QStringLiteral("ladderToCome"));
    sidesToCome_->setAccessibleName(tr("Ladders as a picture and as an outline"));
    remarks_ = new RemarksLine(this);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(bar_);
    column_->addWidget(sidesToCome_, 1);
    column_->addWidget(remarks_);
    sidesToCome_->hide();
    buildActions();
}

void LaddersPage::buildActions() {
    const auto add = [this](const QString& text, const char16_t* name) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromUtf16(name));
        return action;
    };
    toggle_ = add(tr("&Add to the comparison"), u"toggleOnLadder");
    waysFrom_ = add(tr("Ways &from here"), u"waysFrom");
    waysTo_ = add(tr("Ways &to here"), u"waysTo");
    compareBoth_ = add(tr("&Compare both roles"), u"compareBoth");
    showMove_ = add(tr("Show the &move"), u"showTheMove");
    showSources_ = add(tr("Show &sources"), u"showLadderSources");
    copyOutline_ = add(tr("Copy the &outline"), u"copyOutline");
    copyPicture_ = add(tr("Copy the &picture"), u"copyLadderPicture");
    saveDiagram_ = add(tr("Save d&iagram as…"), u"saveDiagram");
    saveOutline_ = add(tr("Save o&utline as…"), u"saveOutline");
    auto* sides = new QShortcut(Qt::Key_F6, this);
    sides->setContext(Qt::WidgetWithChildrenShortcut);
    connect(sides, &QShortcut::activated, this, &LaddersPage::changeSides);
    connectActions();
}

void LaddersPage::connectActions() {
    connect(toggle_, &QAction::triggered, this, [this] {
        if (const auto node = currentNode()) toggleRole(*node);
    });
    connect(waysFrom_, &QAction::triggered, this, [this] { lookForWays(Ways::FromHere); });
    connect(waysTo_, &QAction::triggered, this, [this] { lookForWays(Ways::ToHere); });
    connect(compareBoth_, &QAction::triggered, this, &LaddersPage::compareBoth);
    connect(showMove_, &QAction::triggered, this, &LaddersPage::showMove);
    connect(showSources_, &QAction::triggered, this, &LaddersPage::sourcesWanted);
    connect(copyOutline_, &QAction::triggered, this, [this] { copy(Copy::Outline); });
    connect(copyPicture_, &QAction::triggered, this, [this] { copy(Copy::Picture); });
    connect(saveDiagram_, &QAction::triggered, this,
            [this] { emit exportWanted(QStringLiteral("svg")); });
    connect(saveOutline_, &QAction::triggered, this,
            [this] { emit exportWanted(QStringLiteral("md")); });
}

void LaddersPage::buildSides() {
    sides_ = new LadderSides(wording_, this);
    sides_->followInTabOrder(*sidesToCome_);
    sides_->setMenuActions({toggle_, waysFrom_, waysTo_, compareBoth_, showMove_, showSources_,
                            copyOutline_, copyPicture_, saveDiagram_, saveOutline_});
    column_->insertWidget(column_->indexOf(sidesToCome_), sides_, 1);
    LadderDiagram& diagram = sides_->diagram();
    connect(&diagram, &LadderDiagram::zoomChanged, bar_, &LadderBar::showZoom);
    connect(bar_, &LadderBar::zoomInWanted, &diagram, &LadderDiagram::zoomIn);
    connect(bar_, &LadderBar::zoomOutWanted, &diagram, &LadderDiagram::zoomOut);
    connect(bar_, &LadderBar::fitWanted, &diagram, &LadderDiagram::fit);
    connect(bar_, &LadderBar::outlineWanted, sides_, &LadderSides::showOutline);
    connect(sides_, &LadderSides::outlineShown, bar_, &LadderBar::showOutline);
    connect(sides_, &LadderSides::currentChanged, this, &LaddersPage::showCurrent);
    connect(sides_, &LadderSides::sourcesWanted, this, &LaddersPage::sourcesWanted);
    connect(sides_, &LadderSides::nodeToggled, this, &LaddersPage::toggleRole);
    sides_->restore(arrangement_);
    bar_->showOutline(sides_->isOutlineShown());
    bar_->showZoom(diagram.zoomPercent());
}

void LaddersPage::connectAll() {
    connect(bar_, &LadderBar::edited, this, &LaddersPage::edited);
    connect(sidesToCome_, &Placeholder::due, this, &LaddersPage::complete);
    // Before there is a diagram, whoever wants it otherwise wants it now.
    const auto completeFirst = [this] { complete(); };
    connect(bar_, &LadderBar::zoomInWanted, this, completeFirst);
    connect(bar_, &LadderBar::zoomOutWanted, this, completeFirst);
    connect(bar_, &LadderBar::outlineWanted, this, completeFirst);
}

void LaddersPage::changeSides() {
    complete();
    if (sides_ != nullptr && parts_ == Parts::Sides) sides_->changeSides();
}

/// Tab goes to what is still to come, too.
bool LaddersPage::focusNextPrevChild(bool next) {
    complete();
    return QWidget::focusNextPrevChild(next);
}

} // namespace rungwise::app
