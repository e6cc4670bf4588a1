// SPDX-License-Identifier: GPL-3.0-or-later
// Forks, loads in the child, and reads its report from a pipe.
#include "tests/core/load/hostile_run.h"

#include "core/load/load_catalogue.h"

#include <algorithm>
#include <chrono>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rungwise::test {
namespace {

constexpr unsigned secondsAllowed = 120;

constexpr std::string_view soundFile = R"(rungwise: 1
catalogue: {id: sound, title: Sound}
roles:
  - {id: sound-role, name: Sound role}
  - {id: other-role, name: Other role}
)";

long peakKilobytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

double processorSeconds() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::string placeOf(const Location& where) {
    if (where.line == 0) return "-";
    return std::to_string(where.line) + ":" + std::to_string(where.column);
}

/// In the child: numbers on the first line, then a code and a place for each diagnostic.
std::string report(const std::filesystem::path& path, const std::filesystem::path& sound) {
    const long before = peakKilobytes();
    const double workBefore = processorSeconds();
    const auto start = std::chrono::steady_clock::now();
    const Loaded loaded = loadCatalogue(path);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    const double work = processorSeconds() - workBefore;
    std::ostringstream text;
    text << took.count() << ' ' << work << ' ' << peakKilobytes() - before << ' '
         << loaded.catalogue->roles().find("sound-role").has_value() << '\n';
    for (const Diagnostic& diagnostic : loaded.diagnostics) {
        const bool isSound = diagnostic.where.file == sound.string();
        text << (isSound ? "sound" : rowOf(diagnostic.code).name) << ' '
             << placeOf(diagnostic.where) << '\n';
    }
    return text.str();
}

void writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written <= 0) return;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::string readToEnd(int descriptor) {
    std::string bytes;
    char portion[4096];
    for (ssize_t got = ::read(descriptor, portion, sizeof portion); got > 0;
         got = ::read(descriptor, portion, sizeof portion)) {
        bytes.append(portion, static_cast<std::size_t>(got));
    }
    return bytes;
}

void parse(const std::string& text, HostileOutcome& outcome) {
    std::istringstream lines{text};
    double kilobytes = 0;
    lines >> outcome.seconds >> outcome.processorSeconds >> kilobytes >> outcome.soundRoleLoaded;
    outcome.megabytes = kilobytes / 1024;
    std::string code;
    std::string place;
    while (lines >> code >> place) {
        if (code == "sound") {
            ++outcome.aboutSoundFile;
            continue;
        }
        if (outcome.count++ == 0 && place != "-") outcome.place = place;
        const auto& codes = outcome.codes;
        if (std::find(codes.begin(), codes.end(), code) == codes.end())
            outcome.codes.push_back(code);
    }
}

[[noreturn]] void runChild(const HostileInput& input, const TemporaryFolder& folder,
                           int descriptor) {
    ::alarm(secondsAllowed);
    const bool isNobody = input.reader == Reader::Nobody && ::geteuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isNobody && ::seteuid(nobody) != 0) ::_exit(1);
    const std::filesystem::path path = input.path.empty() ? folder.path() : input.path;
    writeAll(descriptor, report(path, folder.path() / "sound.yaml"));
    ::_exit(0);
}

} // namespace

HostileOutcome runHostile(const HostileInput& input) {
    TemporaryFolder folder;
    folder.write("sound.yaml", soundFile);
    input.make(folder);
    HostileOutcome outcome;
    int ends[2];
    if (::pipe(ends) != 0) return outcome;
    const pid_t child = ::fork();
    if (child == 0) runChild(input, folder, ends[1]);
    ::close(ends[1]);
    const std::string text = child > 0 ? readToEnd(ends[0]) : std::string{};
    ::close(ends[0]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child) return outcome;
    outcome.ended = WIFEXITED(status) && WEXITSTATUS(status) == 0 && !text.empty();
    if (outcome.ended) parse(text, outcome);
    return outcome;
}

bool memoryIsMeasurable() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return false;
#else
    return true;
#endif
}

} // namespace rungwise::test
