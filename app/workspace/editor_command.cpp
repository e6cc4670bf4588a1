// SPDX-License-Identifier: GPL-3.0-or-later
// Editors with a window of their own, and how each is told where to go.
#include "app/workspace/editor_command.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>

namespace rungwise::app {

namespace {

enum class Syntax {
    GotoColons,  ///< --goto FILE:LINE:COLUMN
    Colons,      ///< FILE:LINE:COLUMN
    LineOptions, ///< --line LINE --column COLUMN FILE
    PlusColon,   ///< +LINE:COLUMN FILE
    PlusLine,    ///< +LINE FILE
    CursorCall,  ///< "+call cursor(LINE, COLUMN)" FILE
    WholeFile,   ///< FILE; knows no lines
};

struct Editor {
    const char* program;
    Syntax syntax;
};

/// In the order in which they are looked for when nobody says which one to use.
constexpr std::array editors{
    Editor{"code", Syntax::GotoColons},      Editor{"codium", Syntax::GotoColons},
    Editor{"code-oss", Syntax::GotoColons},  Editor{"code-insiders", Syntax::GotoColons},
    Editor{"vscodium", Syntax::GotoColons},  Editor{"kate", Syntax::LineOptions},
    Editor{"kwrite", Syntax::LineOptions},   Editor{"zed", Syntax::Colons},
    Editor{"zeditor", Syntax::Colons},       Editor{"subl", Syntax::Colons},
    Editor{"geany", Syntax::LineOptions},    Editor{"gedit", Syntax::PlusColon},
    Editor{"xed", Syntax::PlusLine},         Editor{"pluma", Syntax::PlusLine},
    Editor{"mousepad", Syntax::LineOptions}, Editor{"gvim", Syntax::CursorCall},
    Editor{"emacs", Syntax::PlusColon},      Editor{"gnome-text-editor", Syntax::WholeFile},
};

/// Options that keep Emacs inside the terminal, which we do not have.
bool staysInTerminal(const QStringList& words) {
    return words.contains(QStringLiteral("-nw")) ||
           words.contains(QStringLiteral("--no-window-system"));
}

const Editor* knownEditor(const QString& program) {
    const QString name = QFileInfo(program).fileName();
    const auto* found = std::find_if(editors.begin(), editors.end(), [&](const Editor& editor) {
        return name == QLatin1String(editor.program);
    });
    return found != editors.end() ? found : nullptr;
}

QStringList colons(const QString& file, const QString& line, const QString& column) {
    // Such editors would take a colon of the name itself for one of these.
    if (file.contains(u':')) return {file};
    return {file + u':' + line + u':' + column};
}

/// `place.file` is absolute, so that no name looks like an option.
QStringList argumentsFor(Syntax syntax, const TextPlace& place) {
    const QString& file = place.file;
    if (place.line <= 0) return {file};
    const QString line = QString::number(place.line);
    const QString column = QString::number(std::max(1, place.column));
    switch (syntax) {
    case Syntax::GotoColons: {
        const QStringList target = colons(file, line, column);
        return target.front() == file ? target : QStringList{QStringLiteral("--goto")} + target;
    }
    case Syntax::Colons: return colons(file, line, column);
    case Syntax::LineOptions:
        return {QStringLiteral("--line"), line, QStringLiteral("--column"), column, file};
    case Syntax::PlusColon: return {u'+' + line + u':' + column, file};
    case Syntax::PlusLine: return {u'+' + line, file};
    case Syntax::CursorCall: return {QStringLiteral("+call cursor(%1,%2)").arg(line, column), file};
    case Syntax::WholeFile: break;
    }
    return {file};
}

/// A word list as a shell reads it, such as `code --wait`.
std::optional<EditorCommand> preferredCommand(const QString& preference, const TextPlace& place,
                                              const FindProgram& find) {
    QStringList words = QProcess::splitCommand(preference);
    if (words.isEmpty() || staysInTerminal(words)) return std::nullopt;
    const Editor* editor = knownEditor(words.front());
    if (editor == nullptr) return std::nullopt;
    const QString program = find(words.takeFirst());
    if (program.isEmpty()) return std::nullopt;
    return EditorCommand{program, words + argumentsFor(editor->syntax, place)};
}

} // namespace

std::optional<EditorCommand> editorCommand(const TextPlace& place, const QStringList& preferred,
                                           const FindProgram& find) {
    TextPlace absolute = place;
    absolute.file = QFileInfo(place.file).absoluteFilePath();
    for (const QString& preference : preferred) {
        if (auto command = preferredCommand(preference, absolute, find)) return command;
    }
    for (const Editor& editor : editors) {
        const QString program = find(QString::fromLatin1(editor.program));
        if (!program.isEmpty()) {
            return EditorCommand{program, argumentsFor(editor.syntax, absolute)};
        }
    }
    return std::nullopt;
}

bool openInEditor(const TextPlace& place) {
    const QFileInfo file(place.file);
    if (!file.isFile()) return false;
    const auto command =
        editorCommand(place, {qEnvironmentVariable("VISUAL"), qEnvironmentVariable("EDITOR")},
                      [](const QString& name) { return QStandardPaths::findExecutable(name); });
    if (command && QProcess::startDetached(command->program, command->arguments)) return true;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(file.absoluteFilePath()));
}

} // namespace rungwise::app
