// SPDX-License-Identifier: GPL-3.0-or-later
// A small catalogue for the app's tests, with names that look like markup.
#pragma once

#include "core/load/load_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <string_view>

namespace rungwise::test {

inline constexpr std::string_view sampleText = R"(rungwise: 1
catalogue: {id: sample, title: "Sample <b>roles</b>", version: "1"}
sources:
  - {id: book, title: A book}
  - {id: page, title: A page, url: "https://example.org/page"}
levels:
  - {id: l1, name: Junior}
  - {id: l2, name: Senior}
aspects:
  - {id: scope, name: {en: Scope, de: Umfang}}
  - {id: focus, name: Focus}
duties:
  - {id: plan, text: Plan the work}
roles:
  - id: maker
    name: Maker
    level: l1
    aspects:
      scope: {text: {en: One part, de: Ein Teil}, sources: [book]}
      focus: {text: Making, sources: [book, page]}
    duties: [plan]
  - id: lead
    name: "Lead & <i>Maker</i>"
    level: l2
    also_called: [Head Maker]
    aspects:
      scope: {text: "All <b>parts</b>", sources: [page]}
      focus: {text: Making, sources: [book]}
    duties: [plan, {text: Coach the makers, sources: [page]}]
  - {id: owner, name: Owner}
pay:
  - {role: maker, sources: [book], currency: USD, period: year, measure: base, mean: 50000}
  - {role: lead, sources: [book], currency: USD, period: year, measure: base, mean: 60000}
)";

/// The catalogue on disk and in memory, for as long as the test runs.
class SampleCatalogue {
public:
    SampleCatalogue() : file_{folder_.write("sample.yaml", sampleText)} {
        loaded_ = loadCatalogue(file_);
    }

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] TemporaryFolder& folder() { return folder_; }
    [[nodiscard]] const Loaded& loaded() const { return loaded_; }
    [[nodiscard]] const Catalogue& operator*() const { return *loaded_.catalogue; }

    [[nodiscard]] RoleIndex role(std::string_view id) const {
        return *loaded_.catalogue->roles().find(id);
    }

private:
    TemporaryFolder folder_;
    std::filesystem::path file_;
    Loaded loaded_;
};

} // namespace rungwise::test
