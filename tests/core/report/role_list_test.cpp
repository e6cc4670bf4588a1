// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a catalogue's roles.
#include "core/report/role_list.h"

#include "tests/core/report/json_syntax.h"
#include "tests/core/report/small_catalogue.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

TEST(RoleList, AlignsColumnsByFamilyAndLevel) {
    const CatalogueRef catalogue = test::smallCatalogue();
    EXPECT_EQ(roleListText(*catalogue, Wording{}),
              "Id       Title       Family    Level             Track\n"
              "manager  Manager     Product   Entry – Advanced  No data\n"
              "lead     Lead        Product   Advanced          Individual contributor\n"
              "other    Other role  Delivery  No data           No data\n");
}

TEST(RoleList, IsOnlyAHeaderForAnEmptyCatalogue) {
    EXPECT_EQ(roleListText(Catalogue{}, Wording{}), "Id  Title  Family  Level  Track\n");
}

TEST(RoleList, WritesTheSameAsJson) {
    const CatalogueRef catalogue = test::smallCatalogue();
    const std::string json = roleListJson(*catalogue);
    EXPECT_EQ(test::jsonFault(json), std::nullopt);
    EXPECT_EQ(json, R"({
  "rungwise-result": 1,
  "kind": "roles",
  "catalogue": {
    "id": "small",
    "title": "A small catalogue",
    "version": "1"
  },
  "roles": [
    {
      "id": "manager",
      "name": "Manager",
      "level": "Entry – Advanced",
      "family": "Product",
      "alsoCalled": []
    },
    {
      "id": "lead",
      "name": "Lead",
      "level": "Advanced",
      "track": "Individual contributor",
      "family": "Product",
      "alsoCalled": [
        "Head"
      ]
    },
    {
      "id": "other",
      "name": "Other role",
      "family": "Delivery",
      "alsoCalled": []
    }
  ]
}
)");
}

} // namespace
} // namespace rungwise
