// SPDX-License-Identifier: GPL-3.0-or-later
// Roles that are dragged, and what strangers drop.
#include "app/items/role_mime.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TEST(RoleMime, CarriesIdAndName) {
    const RoleId id = *RoleId::parse("größe 1");
    const auto carried = mimeOf(id, QStringLiteral("A <b>"));
    EXPECT_EQ(roleIn(carried.get()), id);
    EXPECT_EQ(carried->text(), QStringLiteral("A <b>"));
    EXPECT_FALSE(carried->hasHtml());
}

TEST(RoleMime, RefusesWhatIsNoId) {
    QMimeData carried;
    EXPECT_FALSE(roleIn(nullptr));
    EXPECT_FALSE(roleIn(&carried));
    for (const QByteArray& bytes : {QByteArray(), QByteArray("\xff\xfe"), QByteArray(" a"),
                                    QByteArray("a\nb"), QByteArray(100'000, 'a')}) {
        carried.setData(roleMimeType(), bytes);
        EXPECT_FALSE(roleIn(&carried)) << bytes.left(10).toStdString();
    }
}

} // namespace
} // namespace rungwise::app
