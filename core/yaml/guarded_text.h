// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the parser and notices when it takes in too much before it says anything.
#pragma once

#include <cstddef>
#include <streambuf>
#include <string_view>

namespace rungwise {

/// The parser keeps a token of about a hundred bytes for everything inside brackets until it knows
/// whether the whole is a key. These bounds keep that, and overlong scalars, from eating memory.
struct LookaheadLimits {
    std::size_t bytes;
    std::size_t indicators; ///< brackets, commas and colons
};

/// Why no more text was handed out.
enum class Overrun { None, Bytes, Indicators };

/// A stream over a text that runs dry with an exception (`Overran`) once the parser has taken more
/// than the limits since `eventCame` was last called.
class GuardedText : public std::streambuf {
public:
    struct Overran {
        Overrun reason;
        std::size_t since; ///< offset of the last event
    };

    GuardedText(std::string_view text, LookaheadLimits limits);

    /// The place in the text for a position in the stream. The two differ where a text begins with
    /// a bracket: a document start is then put in front of it, behind which the parser need not
    /// look ahead for the end of the bracket.
    [[nodiscard]] std::size_t offsetOf(std::size_t position) const;

    /// Where the parser reported something last.
    [[nodiscard]] std::size_t lastEvent() const { return lastEvent_; }

    /// Tells that the parser reported something at `offset` of the text.
    void eventCame(std::size_t offset);

protected:
    int_type underflow() override;

private:
    void hand(std::string_view part);

    static constexpr std::size_t portion = 2048;

    std::string_view text_;
    LookaheadLimits limits_;
    std::string_view prefix_;
    bool prefixIsDue_ = false;
    std::size_t skipped_ = 0;
    std::size_t handedOut_ = 0;
    std::size_t lastEvent_ = 0;
    std::size_t bytesAtEvent_ = 0;
    std::size_t indicators_ = 0;
};

} // namespace rungwise
