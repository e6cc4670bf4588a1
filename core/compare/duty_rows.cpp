// SPDX-License-Identifier: GPL-3.0-or-later
// Duties: matched by id, never by equal wording.
#include "core/compare/sections.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace rungwise {

namespace {

/// A shared duty and the entries of the roles that have it.
struct SharedDuty {
    DutyIndex duty;
    std::array<const RoleDuty*, maxCompared> entries{};
    std::size_t roles = 0;
    std::size_t firstColumn = 0;
};

struct Mention {
    std::size_t rank;
    DutyIndex duty;
    std::size_t column;
    const RoleDuty* entry;
};

std::vector<Mention> mentionsOf(const ComparisonFrame& frame) {
    const auto& duties = frame.catalogue().duties();
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        for (const RoleDuty& entry : frame.role(i).duties) {
            if (entry.duty) mentions.push_back({duties.rank(*entry.duty), *entry.duty, i, &entry});
        }
    }
    std::ranges::stable_sort(mentions, {}, [](const Mention& mention) {
        return std::tuple{mention.rank, mention.duty, mention.column};
    });
    return mentions;
}

/// Each duty once, in the order of the catalogue.
std::vector<SharedDuty> sharedDuties(const ComparisonFrame& frame) {
    std::vector<SharedDuty> shared;
    for (const Mention& mention : mentionsOf(frame)) {
        if (shared.empty() || shared.back().duty != mention.duty) {
            shared.push_back(
                {.duty = mention.duty, .entries = {}, .roles = 0, .firstColumn = mention.column});
        }
        const RoleDuty*& entry = shared.back().entries[mention.column];
        if (entry != nullptr) continue;
        entry = mention.entry;
        ++shared.back().roles;
    }
    return shared;
}

std::vector<Listing> listingsOf(const ComparisonFrame& frame) {
    std::vector<Listing> listings;
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        listings.push_back(frame.role(i).duties.empty() ? Listing::Nothing : Listing::Something);
    }
    return listings;
}

/// Who says that the role has the duty, else who says what the duty is.
CellItem dutyItem(ComparisonFrame& frame, const ChosenText& text, const Duty& duty,
                  const RoleDuty& entry) {
    const Statement& said = entry.statement;
    return frame.quote(text, said.sources.empty() ? duty.statement.sources : said.sources,
                       said.note.empty() ? duty.statement.note : said.note);
}

Row sharedRow(ComparisonFrame& frame, const SharedDuty& shared,
              const std::vector<Listing>& listings) {
    const Duty& duty = frame.catalogue().duties()[shared.duty];
    ChosenText text = frame.text(duty.statement.text);
    if (text.text.empty()) text = ChosenText{duty.id.text()};
    Row row = frame.silentRow("duty:" + duty.id.text(), frame.words(text));
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        if (shared.entries[i] == nullptr) continue;
        say(row.cells[i], dutyItem(frame, text, duty, *shared.entries[i]));
    }
    row.state = presenceState(row.cells, listings);
    return row;
}

std::size_t ownDuties(const ComparisonFrame& frame) {
    std::size_t own = 0;
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        for (const RoleDuty& entry : frame.role(i).duties) own += entry.duty ? 0 : 1;
    }
    return own;
}

/// The duties that a role states in its own words.
void appendOwnRows(ComparisonFrame& frame, std::size_t column, std::vector<Row>& rows) {
    const Role& role = frame.role(column);
    std::size_t number = 0;
    for (const RoleDuty& entry : role.duties) {
        if (entry.duty) continue;
        CellItem item = frame.quote(entry.statement);
        Row row =
            frame.silentRow("duty:" + role.id.text() + "/" + std::to_string(++number), item.words);
        say(row.cells[column], std::move(item));
        row.state = RowState::OnlyInSome;
        rows.push_back(std::move(row));
    }
}

} // namespace

Section dutySection(ComparisonFrame& frame) {
    const std::vector<SharedDuty> shared = sharedDuties(frame);
    const std::vector<Listing> listings = listingsOf(frame);
    Section section = emptySection(SectionKind::Duties, RW_TEXT("Comparison", "Duties"));
    section.rows.reserve(shared.size() + ownDuties(frame));
    const auto appendWhere = [&](auto wanted) {
        for (const SharedDuty& duty : shared) {
            if (wanted(duty)) section.rows.push_back(sharedRow(frame, duty, listings));
        }
    };
    appendWhere([&](const SharedDuty& duty) { return duty.roles == frame.columns(); });
    appendWhere(
        [&](const SharedDuty& duty) { return duty.roles > 1 && duty.roles < frame.columns(); });
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        appendWhere(
            [i](const SharedDuty& duty) { return duty.roles == 1 && duty.firstColumn == i; });
        appendOwnRows(frame, i, section.rows);
    }
    return section;
}

} // namespace rungwise
