// SPDX-License-Identifier: GPL-3.0-or-later
// Opens catalogues together with what is to be compared in them, and falls back on the bundled one.
#pragma once

#include "app/workspace/workspace.h"
#include "core/session/comparison_choice.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <string>

namespace rungwise::app {

/// Whether somebody asked for a catalogue, or it stands in for one that cannot be had.
enum class Wish { Asked, StandIn };

/// A catalogue to open, and what is compared in it then: roles as typed, else the choice, else what
/// is compared now if it is the same catalogue.
struct Opening {
    QString path;
    std::optional<ComparisonChoice> choice{};
    QStringList roles{};
    Wish wish = Wish::Asked;
};

class CatalogueDesk : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive the desk.
    explicit CatalogueDesk(Workspace& workspace, QObject* parent = nullptr);

    /// The newest wish wins. When nothing at all can be opened the bundled catalogue stands in.
    void open(Opening opening);
    /// Gives up the loading under way.
    void cancel();

    /// What to compare in the catalogue that has just come; `now` is what is compared.
    [[nodiscard]] ComparisonChoice takeChoice(const ComparisonChoice& now);
    /// Whether what is shown is what somebody asked for; false before there is anything.
    [[nodiscard]] bool isAskedFor() const { return isAskedFor_; }

signals:
    /// A sentence that says what was not opened and why.
    void notOpened(const QString& message);
    /// Typed words that are not the name of one role.
    void rolesUnknown(const QStringList& names);
    /// Nothing more will come: what was wished for could not be had.
    void settled();

private:
    void openingFailed(const QString& path, const Diagnostics& diagnostics);
    [[nodiscard]] bool fallBack();
    [[nodiscard]] ComparisonChoice choiceOf(const QStringList& typed);

    Workspace& workspace_;
    std::optional<Opening> opening_; ///< until its catalogue is there
    std::string shownId_;            ///< of the catalogue that choices were last taken for
    bool isAskedFor_ = false;
};

} // namespace rungwise::app
