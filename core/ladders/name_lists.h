// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of names within sentences, cut short where they are long, and names with letters.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/wording/phrase.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rungwise {

/// "A, B and 3 more": keeps the first few names and counts the others.
class NameList {
public:
    explicit NameList(std::size_t most = 5) : most_{most} {}

    void add(std::string_view name);
    void add(Phrase name);

    [[nodiscard]] bool isEmpty() const { return count_ == 0; }
    [[nodiscard]] std::size_t count() const { return count_; }
    /// Requires a name.
    [[nodiscard]] Phrase words() &&;

private:
    std::size_t most_;
    std::size_t count_ = 0;
    Phrases names_;
};

/// "Product Lead (B)".
[[nodiscard]] Phrase letteredName(const std::string& name, char letter);

/// The letter of a compared role.
[[nodiscard]] std::optional<char> letterOf(const LadderRequest& request, RoleIndex role);

/// All parts with semicolons between; empty without any.
[[nodiscard]] Phrase inOneSentence(Phrases parts);

} // namespace rungwise
