// SPDX-License-Identifier: GPL-3.0-or-later
// One small reader per kind of entry.
#include "core/load/read_structure.h"

#include "core/load/choices.h"
#include "core/load/entries.h"
#include "core/load/ranges.h"

namespace rungwise {

namespace {

constexpr std::int64_t supportedVersion = 1;

/// Only one file may say what the catalogue is.
bool isFirstHeader(Fields& file, Node key) {
    EntryContext& context = file.context();
    auto& header = context.draft.header;
    if (!header) {
        header = context.draft.place(context.reading, key);
        return true;
    }
    context.reading.report({DiagnosticCode::SecondHeader,
                            context.reading.locate(key),
                            {},
                            {std::string{key.text()}},
                            context.draft.locate(*header)});
    return false;
}

std::optional<std::string> readLanguage(Fields& fields) {
    const auto entry = fields.find("language");
    if (!entry) return std::nullopt;
    Reading& reading = fields.context().reading;
    const Reading::Inside inside{reading, "language"};
    auto language = readText(reading, entry->value, TextLength::Name);
    if (!language || isLanguageCode(*language)) return language;
    reading.report(entry->value, DiagnosticCode::BadLanguage, {*language});
    return std::nullopt;
}

/// The default scale is read here, although scales may be defined later and elsewhere.
std::optional<CatalogueTitle> readTitle(Fields& fields) {
    const auto id = fields.needId("id");
    auto title = fields.needText("title", TextLength::Name);
    CatalogueTitle about;
    about.version = fields.words("version", TextLength::Name);
    about.licence = fields.words("licence", TextLength::Name);
    about.description = fields.text("description");
    about.scale = fields.reference<ScaleTag>("scale");
    about.language = readLanguage(fields).value_or(about.language);
    if (!id || !title) return std::nullopt;
    about.id = *id;
    about.title = std::move(*title);
    return about;
}

Verdict readSource(Fields& fields, Source& source) {
    auto title = fields.needText("title", TextLength::Text);
    source.author = fields.words("author");
    source.publisher = fields.words("publisher");
    source.published = fields.date("published");
    source.kind = fields.choice<SourceKind>("kind", choices::sourceKinds);
    source.url = fields.words("url");
    source.retrieved = fields.date("retrieved");
    source.licence = fields.words("licence");
    source.note = fields.words("note");
    if (title) source.title = std::move(*title);
    return keepIf(title.has_value());
}

template <class Entry> Verdict readNamed(Fields& fields, Entry& entry) {
    auto name = fields.needText("name", TextLength::Name);
    entry.text = fields.text("text");
    entry.sources = fields.citations();
    if (name) entry.name = std::move(*name);
    return keepIf(name.has_value());
}

Verdict readFamily(Fields& fields, Family& family) {
    family.parent = fields.reference<FamilyTag>("parent");
    return readNamed(fields, family);
}

Verdict readAspect(Fields& fields, Aspect& aspect) {
    if (const auto section = fields.id("section")) aspect.section = *section;
    return readNamed(fields, aspect);
}

Verdict readMarket(Fields& fields, Market& market) {
    auto name = fields.needText("name", TextLength::Name);
    market.country = fields.id("country").value_or(std::string{});
    market.parent = fields.reference<MarketTag>("parent");
    market.factor = fields.number("factor", aboveZero);
    market.sources = fields.citations();
    if (name) market.name = std::move(*name);
    return keepIf(name.has_value());
}

} // namespace

bool readHeader(Fields& file) {
    EntryContext& context = file.context();
    const bool hasVersion = file.has("rungwise");
    const bool hasTitle = file.has("catalogue");
    if (!hasVersion && !hasTitle) return true;
    const auto version = file.needNumber("rungwise", anyNumber);
    const auto title = file.need("catalogue");
    if (version && *version != Decimal{supportedVersion}) {
        const Reading::Inside inside{context.reading, "rungwise"};
        context.reading.report(file.find("rungwise")->value, DiagnosticCode::UnsupportedVersion,
                               {version->toText(), "rungwise"});
        return false;
    }
    if (!title || !isFirstHeader(file, title->key)) return true;
    const Reading::Inside inside{context.reading, "catalogue"};
    if (auto about = readMap(context, title->value, readTitle)) {
        context.draft.tables.about = std::move(*about);
    }
    return true;
}

void readStructure(Fields& file) {
    readEntries<SourceTag, Source>(file, "sources", readSource);
    readEntries<LevelTag, Level>(file, "levels", readNamed<Level>);
    readEntries<TrackTag, Track>(file, "tracks", readNamed<Track>);
    readEntries<FamilyTag, Family>(file, "families", readFamily);
    readEntries<AspectTag, Aspect>(file, "aspects", readAspect);
    readEntries<MarketTag, Market>(file, "markets", readMarket);
}

} // namespace rungwise
