// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of a ladder as a tree of lines: the twin of the diagram.
#pragma once

#include "app/text/qt_wording.h"
#include "core/ladders/ladder_outline.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace rungwise::app {

/// Lines are short enough to stand beside a picture: a title with its letter, an arrow with what
/// changes. Tip and speech are whole sentences, and what is copied says all of it.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// `view` and `wording` must outlive the model or the next call.
    void display(const LadderView& view, const QtWording& wording);
    void clear();

    [[nodiscard]] OutlineEntry::Kind kindOf(const QModelIndex& index) const;
    /// Position in the view's levels, nodes or edges, as the kind says.
    [[nodiscard]] std::size_t placeOf(const QModelIndex& index) const;
    /// The first line about a role or a move; invalid when there is none.
    [[nodiscard]] QModelIndex find(OutlineEntry::Kind kind, std::size_t place) const;
    /// The lines below an index, or all of them, as text in which tabs show the depth.
    [[nodiscard]] QString text(const QModelIndex& top = {}) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// An entry flattened: its lines in the model are named by positions in `lines_`.
    struct Line {
        OutlineEntry::Kind kind;
        std::size_t at;
        QString words; ///< all of it
        QString brief; ///< what is shown
        std::optional<std::size_t> above;
        int row = 0;
        std::vector<std::size_t> below;
    };

    void add(const std::vector<OutlineEntry>& entries, std::optional<std::size_t> above);
    [[nodiscard]] const Line& lineAt(const QModelIndex& index) const;
    [[nodiscard]] const std::vector<std::size_t>& below(const QModelIndex& parent) const;
    [[nodiscard]] QModelIndex indexOf(std::size_t line) const;
    [[nodiscard]] QString sentence(const Line& line) const;
    [[nodiscard]] QString brief(const OutlineEntry& entry) const;
    void write(std::size_t line, int depth, QStringList& text) const;

    const LadderView* view_ = nullptr;
    const QtWording* wording_ = nullptr;
    std::vector<Line> lines_;
    std::vector<std::size_t> tops_;
};

} // namespace rungwise::app
