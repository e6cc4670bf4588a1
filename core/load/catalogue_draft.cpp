// SPDX-License-Identifier: GPL-3.0-or-later
// Book-keeping of places.
#include "core/load/catalogue_draft.h"

namespace rungwise {

Place CatalogueDraft::place(const Reading& reading, Node node) {
    const Location location = reading.locate(node);
    return {.file = static_cast<std::uint32_t>(files_.size() - 1),
            .line = static_cast<std::uint32_t>(location.line),
            .column = static_cast<std::uint32_t>(location.column),
            .path = paths_.store(reading.path())};
}

Location CatalogueDraft::locate(const Place& place) const {
    return {files_[place.file], static_cast<int>(place.line), static_cast<int>(place.column)};
}

Diagnostic CatalogueDraft::diagnostic(const Place& place, DiagnosticCode code,
                                      std::vector<std::string> arguments) const {
    return {code, locate(place), path(place), std::move(arguments), {}};
}

void CatalogueDraft::defined(EntryKind kind, std::size_t index, const Place& place) {
    auto& places = definitions_[static_cast<std::size_t>(kind)];
    if (places.size() <= index) places.resize(index + 1);
    places[index] = place;
}

const Place& CatalogueDraft::definitionOf(EntryKind kind, std::size_t index) const {
    return definitions_[static_cast<std::size_t>(kind)][index];
}

void CatalogueDraft::leftOut(EntryKind kind, std::size_t index) {
    auto& flags = leftOut_[static_cast<std::size_t>(kind)];
    if (flags.size() <= index) flags.resize(index + 1);
    flags[index] = true;
}

bool CatalogueDraft::wasLeftOut(EntryKind kind, std::size_t index) const {
    const auto& flags = leftOut_[static_cast<std::size_t>(kind)];
    return index < flags.size() && flags[index];
}

std::uint32_t CatalogueDraft::internStep(const std::string& name) {
    const auto [place, isNew] =
        stepNumbers_.emplace(name, static_cast<std::uint32_t>(stepNames_.size()));
    if (isNew) stepNames_.push_back(name);
    return place->second;
}

} // namespace rungwise
