// SPDX-License-Identifier: GPL-3.0-or-later
// Which ladders are shown, by whose word and how large: buttons that say what is chosen.
#pragma once

#include "app/items/choice_edit.h"
#include "core/model/catalogue.h"

#include <QWidget>

#include <string>
#include <vector>

class QAction;
class QMenu;

namespace rungwise::app {

class FlatButton;
class PickerButton;

/// Flows onto a second line where the window is narrow.
class LadderBar : public QWidget {
    Q_OBJECT

public:
    explicit LadderBar(std::string language, QWidget* parent = nullptr);

    void display(const CatalogueRef& catalogue, const ComparisonChoice& choice);
    enum class Drawn { Something, Nothing };
    /// Without a diagram there is nothing to enlarge, to label or to outline.
    void offerViewsOf(Drawn drawn);
    void showZoom(int percent);
    void showOutline(bool isShown);

    void takeFocus();

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);
    void zoomInWanted();
    void zoomOutWanted();
    void fitWanted();
    void outlineWanted(bool isWanted);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildPickers();
    [[nodiscard]] QWidget* zoomButtons();
    FlatButton* addToggle(const QString& text, const QString& spoken, const char16_t* name);
    void fillLadders();
    void fillSources();
    void showTicks();
    void change(const LadderChoice& next, const QString& words);
    [[nodiscard]] QString laddersText(const LadderChoice& choice) const;
    [[nodiscard]] QString sourcesText(const LadderChoice& choice) const;
    [[nodiscard]] QString nameOf(LadderIndex ladder) const;
    [[nodiscard]] QString nameOf(SourceIndex source) const;

    std::string language_;
    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    PickerButton* ladders_ = nullptr;
    PickerButton* sources_ = nullptr;
    FlatButton* labels_ = nullptr;
    FlatButton* fit_ = nullptr;
    QWidget* zoom_ = nullptr;
    FlatButton* outline_ = nullptr;
};

} // namespace rungwise::app
