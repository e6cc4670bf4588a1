// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the bare arguments: without a display, even asking QApplication for its version aborts.
#include "app/start/start_mode.h"

#include "app/start/window_options.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace rungwise::app {

namespace {

bool exists(const char* path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

bool endsWith(std::string_view argument, std::string_view ending) {
    if (argument.size() < ending.size()) return false;
    return std::ranges::equal(argument.substr(argument.size() - ending.size()), ending,
                              [](char typed, char wanted) { return (typed | 0x20) == wanted; });
}

/// "-o x.pdf", "--output=x.Pdf", "--format SVG", "--format=png": better once too often.
bool mentionsDrawing(std::string_view argument) {
    constexpr std::array<std::string_view, 3> endings{"pdf", "svg", "png"};
    return std::ranges::any_of(
        endings, [argument](std::string_view ending) { return endsWith(argument, ending); });
}

/// A ladder as JSON says where its boxes are, for which texts are measured.
bool needsFonts(std::span<char* const> words) {
    if (std::ranges::any_of(words, mentionsDrawing)) return true;
    const auto isJson = [](std::string_view argument) { return endsWith(argument, "json"); };
    return !words.empty() && std::string_view(words.front()) == "ladder" &&
           std::ranges::any_of(words, isJson);
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

/// "--roles" and "--roles=a,b" for the option "roles".
bool isOption(std::string_view word, const std::string& name) {
    if (!word.starts_with("--") || !word.substr(2).starts_with(name)) return false;
    const std::string_view rest = word.substr(2 + name.size());
    return rest.empty() || rest.front() == '=';
}

bool isWindowOption(std::string_view word) {
    return std::ranges::any_of(windowOptionNames(), [&](const QString& name) {
        return isOption(word, name.toStdString());
    });
}

bool asksForText(std::string_view word) {
    constexpr std::array<std::string_view, 5> words{"--help", "-h", "--version", "-v",
                                                    "--print-schema"};
    return std::ranges::find(words, word) != words.end();
}

bool wantsWindow(std::span<char* const> words, IsCommand isCommand) {
    if (words.empty()) return true;
    if (isCommand(words.front()) || std::ranges::any_of(words, asksForText)) return false;
    if (words.size() == 1 && exists(words.front())) return true;
    return std::ranges::any_of(words, isWindowOption);
}

} // namespace

StartMode startMode(std::span<char* const> arguments, IsCommand isCommand) {
    const auto words = arguments.subspan(std::min<std::size_t>(1, arguments.size()));
    if (!wantsWindow(words, isCommand)) {
        return needsFonts(words) ? StartMode::Drawing : StartMode::CommandLine;
    }
    const auto asksForPicture = [](std::string_view word) { return isOption(word, "screenshot"); };
    if (std::ranges::any_of(words, asksForPicture)) return StartMode::Screenshot;
    return canShowWindows() ? StartMode::Window : StartMode::NoDisplay;
}

} // namespace rungwise::app
