// SPDX-License-Identifier: GPL-3.0-or-later
// Which files make up a catalogue, in which order, and what is said of the others.
#include "core/load/catalogue_files.h"

#include "core/diagnostics/render.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace rungwise {
namespace {

namespace fs = std::filesystem;

class CatalogueFiles : public ::testing::Test {
protected:
    /// The names of the files found below the folder, and what was said.
    std::string found() {
        DiagnosticLog log{100};
        std::string names;
        for (const CatalogueFile& file : catalogueFiles(folder_.path(), log).files) {
            names += file.name.substr(folder_.path().string().size() + 1) + "\n";
        }
        said_ = renderText(log.take());
        return names;
    }

    test::TemporaryFolder folder_;
    std::string said_;
};

TEST_F(CatalogueFiles, AreSortedByNameAtAnyDepth) {
    for (const char* name :
         {"b.yaml", "a.yml", "roles/z.yaml", "roles/deep/x.yaml", "Z.yaml", "ä.yaml"}) {
        folder_.write(name, "");
    }
    EXPECT_EQ(found(), "Z.yaml\na.yml\nb.yaml\nroles/deep/x.yaml\nroles/z.yaml\nä.yaml\n");
    EXPECT_EQ(said_, "");
}

TEST_F(CatalogueFiles, AreNeitherHiddenNorOfAnotherKind) {
    for (const char* name :
         {".a.yaml", ".git/b.yaml", "c.yaml~", "d.json", "e.YAML", "yaml", "README.md"}) {
        folder_.write(name, "");
    }
    EXPECT_EQ(found(), "");
    EXPECT_EQ(said_, "");
}

TEST_F(CatalogueFiles, FollowLinksToFilesInsideOnly) {
    folder_.write("roles/a.yaml", "");
    test::TemporaryFolder elsewhere;
    const fs::path outside = elsewhere.write("b.yaml", "");
    fs::create_symlink("roles/a.yaml", folder_.path() / "inside.yaml");
    fs::create_symlink(outside, folder_.path() / "outside.yaml");
    fs::create_symlink(elsewhere.path(), folder_.path() / "folder");
    fs::create_symlink(".", folder_.path() / "circle");
    EXPECT_EQ(found(), "inside.yaml\nroles/a.yaml\n");
    EXPECT_NE(said_.find("outside.yaml: error: this symbolic link leads out"), std::string::npos);
}

TEST_F(CatalogueFiles, MayLieInAFolderThatIsItselfALink) {
    folder_.write("real/a.yaml", "");
    fs::create_symlink("a.yaml", folder_.path() / "real/b.yaml");
    fs::create_directory_symlink("real", folder_.path() / "alias");
    DiagnosticLog log{10};
    EXPECT_EQ(catalogueFiles(folder_.path() / "alias", log).files.size(), 2U);
    EXPECT_EQ(renderText(log.take()), "");
}

TEST_F(CatalogueFiles, SayWhenAFolderIsNamedLikeAFile) {
    folder_.write("skills.yaml/a.yaml", "");
    EXPECT_EQ(found(), "");
    EXPECT_NE(said_.find("skills.yaml: error: this is not a regular file"), std::string::npos);
}

TEST_F(CatalogueFiles, SayWhenFoldersAreTooDeep) {
    std::string path;
    for (int i = 0; i < 66; ++i) path += "d/";
    folder_.write(path + "a.yaml", "");
    folder_.write("d/b.yaml", "");
    EXPECT_EQ(found(), "d/b.yaml\n");
    EXPECT_NE(said_.find("folders are nested too deep"), std::string::npos);
}

TEST_F(CatalogueFiles, HaveNamesThatAnyoneCanRead) {
    folder_.write("caf\xE9.yaml", "");
    EXPECT_EQ(found(), "caf\uFFFD.yaml\n");
}

TEST_F(CatalogueFiles, AreJustTheOneThatWasNamed) {
    const fs::path file = folder_.write("notes.txt", "");
    DiagnosticLog log{10};
    const auto files = catalogueFiles(file, log).files;
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0].path, file);
    EXPECT_EQ(catalogueFiles(folder_.path() / "missing.yaml", log).files.size(), 1U)
        << "whoever reads it says why it cannot be read";
}

TEST_F(CatalogueFiles, AreLookedForInTheseFoldersOnly) {
    folder_.write("roles/deep/a.yaml", "");
    folder_.write("empty/README.md", "");
    folder_.write(".git/b.yaml", "");
    DiagnosticLog log{10};
    std::string folders;
    for (const fs::path& folder : catalogueFiles(folder_.path(), log).folders) {
        folders += folder.lexically_relative(folder_.path()).string() + " ";
    }
    EXPECT_NE(folders.find("roles/deep "), std::string::npos);
    EXPECT_NE(folders.find("empty "), std::string::npos);
    EXPECT_EQ(folders.find("git"), std::string::npos);
    EXPECT_TRUE(folders.starts_with(". ")) << folders;
    EXPECT_TRUE(catalogueFiles(folder_.path() / "roles/deep/a.yaml", log).folders.empty());
}

TEST_F(CatalogueFiles, AreLookedForNoLongerWhenToldToStop) {
    for (int i = 0; i < 50; ++i) folder_.write(std::to_string(i) + "/a.yaml", "");
    DiagnosticLog log{10};
    int asked = 0;
    const FoundFiles found =
        catalogueFiles(folder_.path(), log, [&](std::size_t done, std::size_t) {
            EXPECT_EQ(done, 0U);
            return ++asked == 10 ? Continue::Stop : Continue::Yes;
        });
    EXPECT_FALSE(found.isComplete);
    EXPECT_EQ(asked, 10) << "nobody is asked again after saying stop";
    EXPECT_LT(found.files.size(), 10U);
}

} // namespace
} // namespace rungwise
