// SPDX-License-Identifier: GPL-3.0-or-later
// The window: puts the views together and carries changes between them and the workspace.
#pragma once

#include "app/items/choice_edit.h"
#include "app/panels/command_palette.h"
#include "app/start/window_options.h"
#include "app/text/qt_wording.h"
#include "app/window/catalogue_desk.h"
#include "app/workspace/selection.h"
#include "app/workspace/session_store.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QSplitter;

namespace rungwise::app {

class Banners;
class ComparePage;
class ComparisonTray;
class Docks;
class KeptDesk;
class LaddersPage;
class MainActions;
class MovePage;
class Pages;
class PayPage;
class RoleBrowser;
class SavedList;
class StatusLine;

/// Views emit what somebody wants; the window hands it to the selection or the workspace and shows
/// every view what has become of it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `comparisons` is the folder of saved comparisons. `store` must outlive the window.
    MainWindow(const ReaderLanguage& reader, SessionStore& store, const QString& comparisons,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Goes on where somebody left off, as far as the options ask for nothing else. Returns at
    /// once; the catalogue follows.
    void start(const WindowOptions& options);
    /// Opens a catalogue or a saved comparison.
    void openPath(const QString& path);

    [[nodiscard]] Workspace& workspace() { return workspace_; }
    [[nodiscard]] Selection& selection() { return selection_; }
    [[nodiscard]] ComparePage& comparePage();
    // Null until the page was first shown.
    [[nodiscard]] PayPage* payPage();
    [[nodiscard]] LaddersPage* laddersPage();
    [[nodiscard]] MovePage* movePage();
    [[nodiscard]] const MainActions& actions() const { return *actions_; }

signals:
    /// A catalogue was read, or could not be, and every view shows what there is.
    void settled();
    /// What was asked for could not be opened; a sentence that says why.
    void notOpened(const QString& message);
    /// Roles that were asked for by name and are not, or not alone, in the catalogue.
    void rolesUnknown(const QStringList& names);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    [[nodiscard]] QWidget* buildSide();
    void connectWorkspace();
    void connectViews();
    void connectFileActions();
    void connectEditActions();
    void connectPages();
    void connectViewActions();
    void connectCompareActions();
    void connectOtherActions();

    void restoreLayout();
    void rememberCatalogue();
    void apply(const ChoiceEdit& edit);
    void setCollapsed(const QString& words, std::vector<SectionKind> sections);
    void catalogueReplaced();
    void catalogueChecked();
    void showChoice();
    void showPageName(const QString& name);
    void pageShown();
    void showPageWords();
    [[nodiscard]] QString payWords() const;
    void keepOwnPay(const std::optional<OwnPay>& pay);
    void updateActions();
    void enableActions();
    void updateHistory();
    void offerPalette(PaletteContents contents);
    void fillRecent();
    void keepSession();
    void setTheme(Theme theme);
    void setTextPercent(int percent);
    void showProblems();
    void toggleProblems();
    [[nodiscard]] QString suggestedTitle() const;

    ReaderLanguage reader_;
    QtWording wording_;
    SessionStore& store_;
    Workspace workspace_;
    CatalogueDesk desk_{workspace_};
    Selection selection_;
    Session session_;
    std::optional<QString> laddersArrangement_{
        QString()};     ///< of last time, until the page is built
    QString shownPath_; ///< of the catalogue that the views show

    std::unique_ptr<MainActions> actions_;
    Banners* banners_ = nullptr;
    RoleBrowser* browser_ = nullptr;
    ComparisonTray* tray_ = nullptr;
    SavedList* saved_ = nullptr;
    Pages* pages_ = nullptr;
    StatusLine* status_ = nullptr;
    QSplitter* splitter_ = nullptr;
    Docks* docks_ = nullptr;
    KeptDesk* kept_ = nullptr;
    CommandPalette* palette_ = nullptr; ///< built when first used
};

} // namespace rungwise::app
