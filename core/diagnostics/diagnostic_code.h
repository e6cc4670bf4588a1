// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be wrong, by name. The table in diagnostic_table.cpp has a row for each.
#pragma once

namespace rungwise {

enum class DiagnosticCode {
    // the file
    UnreadableFile, NotARegularFile, LinkOutsideFolder, NoCatalogueFiles, FileTooLarge,
    CatalogueTooLarge, EmptyFile, LineTooLong, Utf16, NotUtf8, ControlCharacter,
    BareCarriageReturn, TooManyProblems,
    // YAML
    YamlSyntax, TabIndentation, UnclosedQuote, SecondDocument, YamlDirective, YamlTag, TooDeep,
    TooManyValues, TooManyKeys, CyclicAlias, TooManyAliasValues, KeyTooLong, ScalarTooLarge, BracketsTooLong,
    KeyNotText, DuplicateKey,
    // shape
    WrongKind, MissingKey, UnknownKey, MissingValue, EmptyText, EmptyList, ConflictingKeys,
    MissingOneOf, UnquotedId, BadId, UnquotedText, DirectionControl, NameTooLong, TextTooLong,
    NotANumber, NumberTooLong, NumberOutOfRange, NotTrueOrFalse, UnknownChoice, BadDate,
    BadCurrency, BadLanguage,
    // the catalogue as a whole
    NoHeader, SecondHeader, UnsupportedVersion, DuplicateId, DuplicateEntry,
    UnknownSource, UnknownLevel, UnknownTrack, UnknownFamily, UnknownScale, UnknownSkill,
    UnknownAspect, UnknownDuty, UnknownRole, UnknownMarket, UnknownStep,
    SkillWithoutScale, ValueOffScale, NeededAndNotNeeded, RangeReversed, LevelsReversed,
    FiguresOutOfOrder, NoFigures, ParentCycle, PromotionCycle,
};

} // namespace rungwise
