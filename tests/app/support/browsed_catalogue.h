// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue with families, tracks and skills, for lists of roles.
#pragma once

#include "app/text/translations.h"
#include "core/load/load_catalogue.h"
#include "core/session/comparison_choice.h"
#include "tests/support/temporary_folder.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace rungwise::test {

inline constexpr std::string_view browsedText = R"(rungwise: 1
catalogue: {id: browsed, title: Browsed, version: "1"}
levels:
  - {id: l1, name: Junior}
  - {id: l2, name: Senior}
tracks:
  - {id: ic, name: Expert}
  - {id: lead, name: People}
  - {id: unused, name: Unused}
families:
  - {id: make, name: "Making & <b>mending</b>"}
  - {id: sell, name: Selling}
  - {id: none, name: Nobody's}
scales:
  - {id: s, name: Scale, steps: [{id: a, name: Aware}, {id: b, name: Able}]}
skills:
  - {id: wood, name: Woodwork, scale: s}
roles:
  - {id: seller, name: Seller, level: l1, track: ic, family: sell}
  - {id: maker, name: Maker, level: l2, track: ic, family: make, also_called: [Crafts Lead],
     skills: [{skill: wood, level: b}]}
  - {id: lead, name: "Lead & <i>Maker</i>", level: {from: l1, to: l2}, track: lead, family: make,
     also_called: [Head Crafter]}
  - {id: helper, name: Helper, level: l1, family: make}
  - {id: buyer, name: Buyer, track: ic, family: sell}
  - {id: owner, name: Owner}
)";

[[nodiscard]] inline CatalogueRef catalogueOf(std::string_view yaml) {
    TemporaryFolder folder;
    return loadCatalogue(folder.write("roles.yaml", yaml)).catalogue;
}

[[nodiscard]] inline CatalogueRef browsedCatalogue() {
    return catalogueOf(browsedText);
}

[[nodiscard]] inline ComparisonChoice choiceOf(std::initializer_list<std::string_view> ids) {
    ComparisonChoice choice;
    for (const std::string_view id : ids) choice = withRole(choice, *RoleId::parse(id));
    return choice;
}

[[nodiscard]] inline app::ReaderLanguage english() {
    return {QLocale(QLocale::English, QLocale::UnitedStates), "en"};
}

/// As long as the loader lets a name be.
[[nodiscard]] inline std::string longestName() {
    return std::string(119, 'W') + "!";
}

} // namespace rungwise::test
