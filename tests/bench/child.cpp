// SPDX-License-Identifier: GPL-3.0-or-later
// fork and exec of /proc/self/exe, with a pipe for the answer.
#include "tests/bench/child.h"

#include <array>
#include <charconv>
#include <sys/wait.h>
#include <unistd.h>

namespace rungwise::bench {

namespace {

/// Everything that comes out of a descriptor.
std::string drained(int descriptor) {
    std::string text;
    std::array<char, 64> part{};
    for (ssize_t got = 0; (got = ::read(descriptor, part.data(), part.size())) > 0;) {
        text.append(part.data(), static_cast<std::size_t>(got));
    }
    return text;
}

[[noreturn]] void becomeChild(std::vector<std::string>& words, int answer) {
    words.insert(words.begin(), "bench");
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::dup2(answer, STDOUT_FILENO);
    ::execv("/proc/self/exe", arguments.data());
    ::_exit(127);
}

} // namespace

std::optional<double> askChild(std::vector<std::string> words) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return std::nullopt;
    const pid_t child = ::fork();
    if (child == 0) becomeChild(words, ends[1]);
    ::close(ends[1]);
    const std::string answer = drained(ends[0]);
    ::close(ends[0]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || status != 0) return std::nullopt;
    double number = 0;
    const auto read = std::from_chars(answer.data(), answer.data() + answer.size(), number);
    if (read.ec != std::errc{}) return std::nullopt;
    return number;
}

} // namespace rungwise::bench
