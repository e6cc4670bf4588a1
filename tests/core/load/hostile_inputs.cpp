// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the inputs; large ones are put together here, so that the repository stays small.
#include "tests/core/load/hostile_inputs.h"

#include <array>
#include <cstring>
#include <filesystem>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace rungwise::test {
namespace {

namespace fs = std::filesystem;
using std::string_literals::operator""s;
using Folder = TemporaryFolder;

void bad(Folder& folder, std::string_view bytes) {
    folder.write("bad.yaml", bytes);
}

std::string times(std::size_t count, std::string_view text) {
    std::string all;
    all.reserve(count * text.size());
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

/// A role by this id and name, and the other keys of a file.
std::string role(const std::string& id, const std::string& name, const std::string& more = {}) {
    return "roles:\n  - id: " + id + "\n    name: " + name + "\n" + more;
}

std::string pay(const std::string& figures) {
    return "pay:\n  - {role: sound-role, currency: EUR, period: year, measure: base, " + figures +
           "}\n";
}

std::string laughs() {
    std::string text = "x-0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n";
    for (int i = 1; i < 10; ++i) {
        const std::string last = "*a" + std::to_string(i - 1);
        text += "x-" + std::to_string(i) + ": &a" + std::to_string(i) + " [" +
                times(8, last + ", ") + last + "]\n";
    }
    return text;
}

std::string manyKeys(int count) {
    std::string text = "x-map:\n";
    for (int i = 0; i < count; ++i) text += "  key-" + std::to_string(i) + ": 1\n";
    return text;
}

/// Skills of which each has the first and the next one as parents.
std::string tangledSkills(int count) {
    std::string text = "skills:\n";
    for (int i = 0; i < count; ++i) {
        const std::string next = std::to_string(i + 1 < count ? i + 1 : 1);
        text += "  - {id: s" + std::to_string(i) + ", name: S, parents: [s0, s" + next + "]}\n";
    }
    return text;
}

/// A scale of many steps, and as many skills that ask for a step of the given beginning.
std::string longScale(int count, const std::string& step) {
    std::string text = "scales:\n  - id: s\n    steps:\n";
    std::string skills = "skills:\n";
    std::string asked = "roles:\n  - id: bad\n    name: Bad\n    skills:\n";
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        text += "      - {id: s" + number + ", name: S}\n";
        skills += "  - {id: k" + number + ", name: K, scale: s}\n";
        asked += "      - {skill: k" + number + ", level: " + step + number + "}\n";
    }
    return text + skills + asked;
}

void makeSocket(Folder& folder) {
    const std::string path = (folder.path() / "bad.yaml").string();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
    static_cast<void>(::bind(number, reinterpret_cast<const sockaddr*>(&address), sizeof address));
    ::close(number);
}

void makePipe(Folder& folder) {
    static_cast<void>(::mkfifo((folder.path() / "bad.yaml").c_str(), 0600));
}

void makeUnreadable(Folder& folder) {
    bad(folder, "roles: []\n");
    fs::permissions(folder.path() / "bad.yaml", fs::perms::none);
    fs::permissions(folder.path(), fs::perms{0755});
}

constexpr std::string_view perEntry = "each entry is a fault of its own; a thousand are listed";

// clang-format off
const std::array inputs{
    // what is hardly a document
    HostileInput{"empty file", [](Folder& f) { bad(f, ""); }, "empty-file"},
    HostileInput{"one byte ,", [](Folder& f) { bad(f, ","); }, "second-document"},
    HostileInput{"one byte [", [](Folder& f) { bad(f, "["); }, "yaml-syntax"},
    HostileInput{"\"a\",\"b\"", [](Folder& f) { bad(f, "\"a\",\"b\""); }, "second-document"},
    HostileInput{"unbalanced quotes", [](Folder& f) { bad(f, role("bad", "\"Bad")); }, "unclosed-quote"},
    HostileInput{"stray quote in a text", [](Folder& f) { bad(f, role("bad", "\"Bad\" role\"")); }, "yaml-syntax"},
    HostileInput{"text behind the document", [](Folder& f) { bad(f, "  roles: []\nskills: []\n"); }, "second-document"},
    HostileInput{"second document", [](Folder& f) { bad(f, "roles: []\n---\nskills: []\n"); }, "second-document"},
    HostileInput{"%TAG", [](Folder& f) { bad(f, "%TAG !e! tag:" + std::string(4'000, 'x') + "\n---\n[" + times(40'000, "!e!a ,\n") + "]\n"); }, "yaml-directive"},
    HostileInput{"!!python/object", [](Folder& f) { bad(f, "roles: !!python/object/apply:os.system [ls]\n"); }, "yaml-tag"},
    // depth and size
    HostileInput{"1,000,000 nested [", [](Folder& f) { bad(f, times(1'000'000, "[")); }, "too-deep"},
    HostileInput{"1,000,000 nested [ on lines of their own", [](Folder& f) { bad(f, times(1'000'000, "[\n")); }, "brackets-too-long"},
    HostileInput{"200,000 nested [ below a key", [](Folder& f) { bad(f, "roles:\n " + times(200'000, "[\n ")); }, "brackets-too-long"},
    HostileInput{"250,000 nested {a:", [](Folder& f) { bad(f, times(250'000, "{a:")); }, "too-deep"},
    HostileInput{"500,000 nested -", [](Folder& f) { bad(f, times(500'000, "- ")); }, "too-deep"},
    HostileInput{"cyclic alias", [](Folder& f) { bad(f, "roles: &a [*a]\n"); }, "cyclic-alias"},
    HostileInput{"billion laughs", [](Folder& f) { bad(f, laughs()); }, "too-many-alias-values"},
    HostileInput{"duplicate key", [](Folder& f) { bad(f, "roles: []\nskills: []\nroles: []\n"); }, "duplicate-key"},
    HostileInput{"20,000-key map", [](Folder& f) { bad(f, manyKeys(20'000)); }, "too-many-keys"},
    HostileInput{"2 MB of [a,a,… on one line", [](Folder& f) { bad(f, "[" + times(1'000'000, "a,")); }, "line-too-long"},
    HostileInput{"2 MB of [a,a,… on many lines", [](Folder& f) { bad(f, "[" + times(10'000, times(100, "a,") + "\n") + "a]\n"); }, "wrong-kind"},
    HostileInput{"2 MB of [a,a,… below a key", [](Folder& f) { bad(f, "roles:\n  [" + times(10'000, times(100, "a,") + "\n   ") + "a]\n"); }, "brackets-too-long"},
    HostileInput{"2 MB of [a,a,… never closed", [](Folder& f) { bad(f, "[" + times(10'000, times(100, "a,") + "\n")); }, "yaml-syntax"},
    HostileInput{"64 MB scalar", [](Folder& f) { bad(f, role("bad", times(1'000'000, std::string(63, 'a') + "\n     "))); }, "file-too-large"},
    HostileInput{"20 MB scalar", [](Folder& f) { bad(f, role("bad", times(300'000, std::string(63, 'a') + "\n     "))); }, "value-too-large"},
    // bytes
    HostileInput{"invalid UTF-8", [](Folder& f) { bad(f, role("bad", "caf\xE9")); }, "not-utf-8"},
    HostileInput{"surrogate in UTF-8", [](Folder& f) { bad(f, role("bad", "\xED\xA0\x80")); }, "not-utf-8"},
    HostileInput{"UTF-16", [](Folder& f) { bad(f, "\xFF\xFEr\0o\0l\0e\0s\0:\0"s); }, "utf-16"},
    HostileInput{"UTF-16 without its mark", [](Folder& f) { bad(f, "\0r\0o\0l\0e\0s\0:"s); }, "utf-16"},
    HostileInput{"NUL", [](Folder& f) { bad(f, "roles: []\0\n"s); }, "control-character"},
    HostileInput{"bare CR", [](Folder& f) { bad(f, "roles: []\rskills: []\r"); }, "bare-carriage-return"},
    HostileInput{"tab indentation", [](Folder& f) { bad(f, "roles:\n\t- id: bad\n"); }, "tab-indentation"},
    // what is no file
    HostileInput{"FIFO", makePipe, "not-a-regular-file"},
    HostileInput{"directory", [](Folder& f) { fs::create_directory(f.path() / "bad.yaml"); }, "not-a-regular-file"},
    HostileInput{"socket", makeSocket, "not-a-regular-file"},
    HostileInput{"link to /dev/zero", [](Folder& f) { fs::create_symlink("/dev/zero", f.path() / "bad.yaml"); }, "link-outside-folder"},
    HostileInput{"/dev/zero itself", [](Folder&) {}, "not-a-regular-file", Count::One, {}, Reader::Whoever, "/dev/zero"},
    HostileInput{"symlink loop", [](Folder& f) { fs::create_symlink("bad.yaml", f.path() / "bad.yaml"); }, "unreadable-file"},
    HostileInput{"link to nowhere", [](Folder& f) { fs::create_symlink("nowhere.yaml", f.path() / "bad.yaml"); }, "unreadable-file"},
    HostileInput{"unreadable file", makeUnreadable, "unreadable-file", Count::One, {}, Reader::Nobody},
    // values
    HostileInput{"NO as id", [](Folder& f) { bad(f, role("NO", "Norwegian")); }, "unquoted-id"},
    HostileInput{"0110 as id", [](Folder& f) { bad(f, role("0110", "Binary")); }, "unquoted-id"},
    HostileInput{"1e3 as id", [](Folder& f) { bad(f, role("1e3", "Thousand")); }, "unquoted-id"},
    HostileInput{"yes as text", [](Folder& f) { bad(f, role("bad", "yes")); }, "unquoted-text"},
    HostileInput{".nan pay", [](Folder& f) { bad(f, pay("mean: .nan")); }, "not-a-number"},
    HostileInput{"low above high", [](Folder& f) { bad(f, pay("low: 2, high: 1")); }, "figures-out-of-order"},
    HostileInput{"negative pay", [](Folder& f) { bad(f, pay("mean: -1")); }, "number-out-of-range"},
    HostileInput{"10^400 as exponent", [](Folder& f) { bad(f, pay("mean: 1e400")); }, "number-too-long"},
    HostileInput{"10^400 in digits", [](Folder& f) { bad(f, pay("mean: 1" + std::string(400, '0'))); }, "number-too-long"},
    HostileInput{"unknown key", [](Folder& f) { bad(f, role("bad", "Bad", "    colour: red\n")); }, "unknown-key"},
    HostileInput{"200,000 unknown keys", [](Folder& f) { bad(f, "roles:\n" + times(20'000, "  - {id: bad, name: B, aa: 1, bb: 1, cc: 1, dd: 1, ee: 1, ff: 1, gg: 1, hh: 1, ii: 1, jj: 1}\n")); }, "too-many-problems unknown-key duplicate-id", Count::Several, perEntry},
    HostileInput{"unknown reference", [](Folder& f) { bad(f, role("bad", "Bad", "    family: nobody\n")); }, "unknown-family"},
    HostileInput{"90,000 unknown references on one line", [](Folder& f) { bad(f, role("bad", "Bad", "    sources: [" + times(90'000, "nobody,") + "nobody]\n")); }, "too-many-problems unknown-source", Count::Several, perEntry},
    HostileInput{"promotion cycle", [](Folder& f) { bad(f, "ladders:\n  - id: bad\n    name: Bad\n    steps: [sound-role, other-role, sound-role]\n"); }, "promotion-cycle"},
    HostileInput{"20,000 tangled parents", [](Folder& f) { bad(f, tangledSkills(20'000)); }, "too-many-problems parent-cycle", Count::Several, perEntry},
    HostileInput{"20,000 unknown steps of a long scale", [](Folder& f) { bad(f, longScale(20'000, "t")); }, "too-many-problems unknown-step", Count::Several, perEntry},
    HostileInput{"name of 16 nested tables", [](Folder& f) { bad(f, role("bad", "'" + times(16, "<table><tr><td>") + "x'")); }, "name-too-long"},
    HostileInput{"100,000-character name", [](Folder& f) { bad(f, role("bad", times(100'000, "ü"))); }, "name-too-long"},
    HostileInput{"100,000 combining marks", [](Folder& f) { bad(f, role("bad", "a" + times(100'000, "\u0301"))); }, "name-too-long"},
    HostileInput{"bidi controls", [](Folder& f) { bad(f, role("bad", "Bad \u202Eeelor\u202C \u2066x\u2069")); }, "direction-control"},
};
// clang-format on

} // namespace

std::span<const HostileInput> hostileInputs() {
    return inputs;
}

} // namespace rungwise::test
