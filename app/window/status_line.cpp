// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that only long loading needs are built when it takes long.
#include "app/window/status_line.h"

#include "app/look/elided_label.h"
#include "app/look/hit_area.h"
#include "app/panels/legend.h"
#include "app/text/to_qt.h"

#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr int momentMs = 250;

int countOf(const Diagnostics& diagnostics, Severity wanted) {
    return static_cast<int>(std::ranges::count(
        diagnostics, wanted, [](const Diagnostic& each) { return severity(each); }));
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), catalogue_{new ElidedLabel(this)}, problems_{new QToolButton(this)},
      patience_{new QTimer(this)} {
    buildTexts();
    patience_->setSingleShot(true);
    patience_->setInterval(momentMs);
    connect(patience_, &QTimer::timeout, this, &StatusLine::buildProgress);
    connect(problems_, &QToolButton::clicked, this, &StatusLine::problemsWanted);
}

void StatusLine::buildTexts() {
    setSizeGripEnabled(false);
    const int room = fontMetrics().averageCharWidth();
    setContentsMargins(room, 0, room, 0);
    catalogue_->setObjectName(QStringLiteral("catalogueText"));
    problems_->setObjectName(QStringLiteral("problemCount"));
    problems_->setAutoRaise(true);
    problems_->setFocusPolicy(Qt::StrongFocus);
    problems_->setMinimumHeight(leastHit);
    problems_->setAccessibleName(tr("Problems in the catalogue"));
    problems_->hide();
    addWidget(catalogue_);
    addWidget(problems_);
    legend_ = new Legend(this);
    words_ = new ElidedLabel(this);
    words_->setObjectName(QStringLiteral("pageWords"));
    words_->hide();
    addPermanentWidget(legend_);
    addPermanentWidget(words_);
}

void StatusLine::showCatalogue(const Catalogue& catalogue, const std::string& language) {
    const auto title = catalogue.text(catalogue.about().title, language);
    const auto roles = static_cast<int>(catalogue.roles().inOrder().size());
    const auto sources = static_cast<int>(catalogue.sources().inOrder().size());
    QStringList parts;
    if (!title.text.empty()) parts.append(toQString(title.text));
    parts.append({tr("%n role(s)", nullptr, roles), tr("%n source(s)", nullptr, sources)});
    catalogue_->display(parts.join(QStringLiteral(" · ")));
}

void StatusLine::showWords(const QString& words) {
    words_->display(words);
    words_->setVisible(!words.isEmpty());
    legend_->setVisible(words.isEmpty());
}

void StatusLine::showProblems(const Diagnostics& diagnostics) {
    const int errors = countOf(diagnostics, Severity::Error);
    const int warnings = countOf(diagnostics, Severity::Warning);
    QStringList parts;
    if (errors > 0) parts.append(tr("%n error(s)", nullptr, errors));
    if (warnings > 0) parts.append(tr("%n warning(s)", nullptr, warnings));
    const QString text = parts.isEmpty() ? QStringLiteral("✓ ") + tr("no problems")
                                         : QStringLiteral("⚠ ") + parts.join(QStringLiteral(", "));
    problems_->setText(text);
    problems_->show();
    problems_->setAccessibleName(
        tr("Problems in the catalogue: %1")
            .arg(parts.isEmpty() ? tr("none") : parts.join(QStringLiteral(", "))));
}

void StatusLine::loadingStarts() {
    patience_->start();
}

void StatusLine::buildProgress() {
    if (progress_ == nullptr) {
        progress_ = new QProgressBar(this);
        progress_->setObjectName(QStringLiteral("loading"));
        progress_->setAccessibleName(tr("Reading the catalogue"));
        progress_->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
        //: %v files of %m have been read.
        progress_->setFormat(tr("%v of %m files"));
        cancel_ = new QToolButton(this);
        cancel_->setObjectName(QStringLiteral("cancelLoading"));
        cancel_->setText(tr("Cancel"));
        cancel_->setFocusPolicy(Qt::StrongFocus);
        connect(cancel_, &QToolButton::clicked, this, &StatusLine::cancelWanted);
        addWidget(progress_);
        addWidget(cancel_);
    }
    progress_->setRange(0, 0);
    progress_->show();
    cancel_->show();
}

void StatusLine::loadingGoesOn(int filesDone, int filesFound) {
    if (progress_ == nullptr) return;
    progress_->setRange(0, filesFound);
    progress_->setValue(filesDone);
}

void StatusLine::loadingEnds() {
    patience_->stop();
    if (progress_ == nullptr) return;
    progress_->hide();
    cancel_->hide();
}

} // namespace rungwise::app
