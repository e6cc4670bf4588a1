// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the window: what is open, how sound it is, how loading gets on, what marks mean.
#pragma once

#include "core/diagnostics/diagnostic.h"
#include "core/model/catalogue.h"

#include <QStatusBar>

#include <string>

class QProgressBar;
class QTimer;
class QToolButton;

namespace rungwise::app {

class ElidedLabel;
class Legend;

class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showCatalogue(const Catalogue& catalogue, const std::string& language);
    void showProblems(const Diagnostics& diagnostics);
    /// Words of the page at the end of the line, in place of the marks of the comparison; empty
    /// brings the marks back.
    void showWords(const QString& words);

    /// Progress appears when loading takes longer than a moment.
    void loadingStarts();
    void loadingGoesOn(int filesDone, int filesFound);
    void loadingEnds();

signals:
    void problemsWanted();
    void cancelWanted();

private:
    void buildTexts();
    void buildProgress();

    ElidedLabel* catalogue_;
    QToolButton* problems_;
    Legend* legend_ = nullptr;
    ElidedLabel* words_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QToolButton* cancel_ = nullptr;
    QTimer* patience_;
};

} // namespace rungwise::app
