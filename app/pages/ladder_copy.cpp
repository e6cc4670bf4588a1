// SPDX-License-Identifier: GPL-3.0-or-later
// The files' own bytes, under the names that programs look for.
#include "app/pages/ladder_copy.h"

#include "app/diagram/ladder_export.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <memory>

namespace rungwise::app {

void copyLadder(const LadderView& view, EdgeLabels labels, const Wording& wording) {
    auto copied = std::make_unique<QMimeData>();
    const QByteArray png = ladderPng(view, labels, wording);
    copied->setData(QStringLiteral("image/svg+xml"), ladderSvg(view, labels, wording));
    copied->setData(QStringLiteral("image/png"), png);
    copied->setImageData(QImage::fromData(png, "PNG"));
    QGuiApplication::clipboard()->setMimeData(copied.release());
}

void copyText(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

} // namespace rungwise::app
