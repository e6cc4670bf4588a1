// SPDX-License-Identifier: GPL-3.0-or-later
// Plain streams and renames, one after the other, as the editors do it.
#include "tests/app/workspace/saving.h"

#include <QTest>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace rungwise::test {

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, std::string_view text) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    if (!out) ADD_FAILURE() << "cannot write " << file;
}

/// A name beside the file that nobody has used yet.
fs::path unusedBeside(const fs::path& file) {
    for (int i = 0;; ++i) {
        fs::path name = file.parent_path() / ("." + std::to_string(i) + ".yaml");
        if (!fs::exists(fs::symlink_status(name))) return name;
    }
}

} // namespace

const char* nameOf(Saving saving) {
    switch (saving) {
    case Saving::InPlace: return "in place";
    case Saving::RenameOver: return "rename over";
    case Saving::DeleteAndRecreate: return "delete and recreate";
    case Saving::SymlinkSwitch: return "symlink switch";
    case Saving::InTwoSteps: return "in two steps";
    }
    return "";
}

void save(const fs::path& file, std::string_view text, Saving saving) {
    switch (saving) {
    case Saving::InPlace: return write(file, text);
    case Saving::RenameOver: {
        const fs::path other = file.string() + "~";
        write(other, text);
        return fs::rename(other, file);
    }
    case Saving::DeleteAndRecreate: fs::remove(file); return write(file, text);
    case Saving::SymlinkSwitch: {
        const fs::path target = unusedBeside(file);
        write(target, text);
        const fs::path link = file.string() + "~";
        fs::create_symlink(target.filename(), link);
        return fs::rename(link, file);
    }
    case Saving::InTwoSteps:
        write(file, text.substr(0, text.size() / 2));
        QTest::qWait(300);
        return write(file, text);
    }
}

} // namespace rungwise::test
