// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the bare arguments: without a display, even asking QApplication for its version aborts.
#include "app/cli/start_mode.h"

#include "app/cli/command.h"

#include <QtGlobal>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace rungwise::app {

namespace {

bool exists(const char* path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

/// "-o x.pdf", "--output=x.Pdf", "--format PDF", "--format=pdf": better once too often.
bool mentionsPdf(std::string_view argument) {
    constexpr std::string_view ending = "pdf";
    if (argument.size() < ending.size()) return false;
    return std::ranges::equal(argument.substr(argument.size() - ending.size()), ending,
                              [](char typed, char wanted) { return (typed | 0x20) == wanted; });
}

bool canShowWindows() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

} // namespace

StartMode startMode(std::span<char* const> arguments) {
    const auto words = arguments.subspan(std::min<std::size_t>(1, arguments.size()));
    const bool isCommand = !words.empty() && isCommandName(words.front());
    if (!isCommand && words.size() <= 1 && std::ranges::all_of(words, exists)) {
        return canShowWindows() ? StartMode::Window : StartMode::NoDisplay;
    }
    return std::ranges::any_of(words, mentionsPdf) ? StartMode::Drawing : StartMode::CommandLine;
}

} // namespace rungwise::app
