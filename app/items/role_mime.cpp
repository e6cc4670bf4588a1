// SPDX-License-Identifier: GPL-3.0-or-later
// The id is carried as its UTF-8 bytes.
#include "app/items/role_mime.h"

#include "app/text/to_qt.h"

namespace rungwise::app {

QString roleMimeType() {
    return QStringLiteral("application/x-rungwise-role");
}

std::unique_ptr<QMimeData> mimeOf(const RoleId& role, const QString& name) {
    auto carried = std::make_unique<QMimeData>();
    carried->setData(roleMimeType(), toQByteArray(role.text()));
    carried->setText(name);
    return carried;
}

std::optional<RoleId> roleIn(const QMimeData* carried) {
    if (carried == nullptr) return std::nullopt;
    const QByteArray id = carried->data(roleMimeType());
    return RoleId::parse({id.constData(), static_cast<std::size_t>(id.size())});
}

} // namespace rungwise::app
