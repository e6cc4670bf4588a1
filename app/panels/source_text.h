// SPDX-License-Identifier: GPL-3.0-or-later
// Read-only text with links that somebody else opens.
#pragma once

#include "app/panels/source_passages.h"

#include <QTextBrowser>

namespace rungwise::app {

/// Never loads or opens anything; every character of a passage is shown as it is. Copies as plain
/// text.
class SourceText : public QTextBrowser {
    Q_OBJECT

public:
    explicit SourceText(QWidget* parent = nullptr);

    /// Keeps place and selection when the passages are those that are shown already.
    void display(const SourcePassages& passages);

signals:
    /// By mouse or keyboard; the position in SourcePassages::links.
    void linkChosen(int link);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void write();
    [[nodiscard]] QTextCharFormat charFormat(const SourcePassage& passage) const;
    [[nodiscard]] QTextBlockFormat blockFormat(const SourcePassage& passage) const;

    SourcePassages shown_;
};

} // namespace rungwise::app
