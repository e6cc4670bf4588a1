// SPDX-License-Identifier: GPL-3.0-or-later
// File by file into a draft, then the draft into a catalogue.
#include "core/load/load_catalogue.h"

#include "core/base/text.h"
#include "core/load/catalogue_files.h"
#include "core/load/link_catalogue.h"
#include "core/load/read_ladders.h"
#include "core/load/read_pay.h"
#include "core/load/read_roles.h"
#include "core/load/read_skills.h"
#include "core/load/read_structure.h"
#include "core/yaml/parse_document.h"

#include <utility>

namespace rungwise {

namespace {

/// Files that were left out for their size or version make other complaints misleading.
enum class FileOutcome { Read, Skipped, CatalogueFull };

class Loading {
public:
    Loading(const std::filesystem::path& path, const Limits& limits)
        : limits_{limits}, path_{path}, name_{validUtf8(path.string())},
          diagnostics_{limits.problemsPerFile} {}

    Loaded run(const LoadProgress& progress) {
        const FoundFiles found = catalogueFiles(path_, diagnostics_, progress);
        const std::size_t count = found.files.size();
        Loaded loaded{std::make_shared<const Catalogue>(), {}, count, 0};
        if (!found.isComplete) return loaded;
        if (count == 0) report(DiagnosticCode::NoCatalogueFiles);
        std::size_t done = 0;
        for (const CatalogueFile& file : found.files) {
            if (isStopped(progress, done++, count)) return loaded;
            const FileOutcome outcome = readFile(file);
            if (outcome == FileOutcome::Read) ++loaded.filesRead;
            if (outcome == FileOutcome::CatalogueFull) break;
        }
        if (isStopped(progress, done, count)) return loaded;
        // A file that could not be read may well be the one that says what the catalogue is.
        const bool readAll = loaded.filesRead > 0 && loaded.filesRead == count;
        if (readAll && !sawHeader_) report(DiagnosticCode::NoHeader);
        loaded.catalogue = std::make_shared<const Catalogue>(
            CatalogueLinker::link(std::move(draft_), diagnostics_));
        loaded.diagnostics = diagnostics_.take();
        return loaded;
    }

private:
    static bool isStopped(const LoadProgress& progress, std::size_t done, std::size_t found) {
        return progress && progress(done, found) == Continue::Stop;
    }

    FileOutcome readFile(const CatalogueFile& file) {
        auto source = SourceFile::read(file.path, file.name, limits_);
        if (!source) {
            diagnostics_.add(std::move(source.error()));
            return FileOutcome::Skipped;
        }
        bytes_ += source->text().size();
        if (bytes_ > limits_.catalogue) {
            diagnostics_.add({DiagnosticCode::CatalogueTooLarge,
                              {file.name},
                              {},
                              {std::to_string(limits_.catalogue)},
                              {}});
            return FileOutcome::CatalogueFull;
        }
        const std::size_t valuesLeft = limits_.valuesPerCatalogue - values_;
        const auto document = parseDocument(std::move(*source), limits_, valuesLeft, diagnostics_);
        if (!document) return FileOutcome::Skipped;
        values_ += document->valueCount();
        readDocument(*document);
        return FileOutcome::Read;
    }

    void readDocument(const Document& document) {
        if (document.root().isNull()) return;
        draft_.beginFile(document.source().name());
        Reading reading{document, limits_, diagnostics_};
        EntryContext context{reading, draft_};
        if (!isMapAt(reading, document.root())) return;
        Fields file{context, document.root()};
        sawHeader_ = sawHeader_ || file.has("catalogue");
        if (!readHeader(file)) return;
        readStructure(file);
        readSkills(file);
        readRoles(file);
        readPay(file);
        readLadders(file);
        file.finish();
    }

    void report(DiagnosticCode code) { diagnostics_.add({code, {name_}, {}, {}, {}}); }

    const Limits& limits_;
    const std::filesystem::path& path_;
    std::string name_;
    DiagnosticLog diagnostics_;
    CatalogueDraft draft_;
    std::size_t bytes_ = 0;
    std::size_t values_ = 0;
    bool sawHeader_ = false;
};

} // namespace

Loaded loadCatalogue(const std::filesystem::path& path, const Limits& limits,
                     const LoadProgress& progress) {
    return Loading{path, limits}.run(progress);
}

CatalogueListing listCatalogue(const std::filesystem::path& path, const LoadProgress& progress) {
    DiagnosticLog log{Limits{}.problemsPerFile};
    FoundFiles found = catalogueFiles(path, log, progress);
    CatalogueListing listing{{}, std::move(found.folders), log.take()};
    for (CatalogueFile& file : found.files) listing.files.push_back(std::move(file.path));
    return listing;
}

} // namespace rungwise
