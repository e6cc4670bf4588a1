// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, opening, renaming and removing comparisons that are kept under a title.
#pragma once

#include "app/items/choice_edit.h"
#include "app/workspace/kept_comparisons.h"

#include <QObject>
#include <QWidget>

#include <optional>

namespace rungwise::app {

class SavedList;

/// Works on the folder at once, so that nothing is ever only in memory. Reads it anew after its own
/// changes and when another catalogue is shown.
class KeptDesk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the desk; dialogs open over the window.
    KeptDesk(const QString& folder, SavedList& list, QWidget& window);

    /// Lists those that were made with this catalogue, or with none in particular.
    void display(const CatalogueRef& catalogue);
    /// Asks for a title and keeps the comparison under it.
    void save(ComparisonChoice choice, const QString& suggested);
    /// Opens a file of the kind wherever it lies; one with errors changes nothing.
    void open(const QString& file);
    /// The choice in a file that is opened before there is a catalogue; nothing when it has errors.
    [[nodiscard]] std::optional<ComparisonChoice> choiceIn(const QString& file);
    /// Keeps a comparison that was removed.
    void restore(const SavedComparison& comparison);

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);
    /// Something went wrong, in a sentence; empty when it is all right again.
    void failed(const QString& message);
    void removed(const rungwise::SavedComparison& comparison);

private:
    [[nodiscard]] std::optional<SavedComparison> readSound(const QString& file);
    void check(const SavedComparison& comparison);
    [[nodiscard]] bool isForeign(const SavedComparison& comparison) const;
    void rename(const QString& file, const QString& title);
    void remove(const QString& file);
    void settle(const tl::expected<void, QString>& done);
    [[nodiscard]] const std::vector<KeptComparison>& all();

    KeptComparisons kept_;
    SavedList& list_;
    QWidget& window_;
    CatalogueRef catalogue_;
    std::optional<std::vector<KeptComparison>> all_; ///< of the folder; nothing: to be read anew
    std::optional<SavedComparison> opened_; ///< before there was a catalogue to check it against
};

} // namespace rungwise::app
