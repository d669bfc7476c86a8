import * as path from 'node:path';
import { ts } from 'ts-morph';
import { Answers, implementationOf } from './answers';
import { Bindings, isExported, isFileConstant } from './bindings';
import { remembering } from './checker';
import { Context, Program } from './context';
import { Conversions } from './conversions';
import { Defaults } from './defaults';
import { Diagnostics } from './diagnostics';
import { parseHelpers, selectHelpers } from './helpers';
import { calledMember, instead, isKnownElsewhere } from './library/absent';
import { checkLibrary } from './library/check';
import { LibraryKeys } from './library/keys';
import { checkEarlyUse } from './lower/early';
import { classDeclaration, enumDeclaration, interfaceDeclaration, staticInitials, withoutDoc } from './lower/classes';
import { expression } from './lower/expressions';
import { constantShape, functionParts, isOverload, returnsNull } from './lower/functions';
import { attach, statement, variableDeclaration } from './lower/statements';
import { clash, inCapitals, Names } from './names';
import { Narrowing } from './narrowing';
import { classOf, isAssignment } from './nodes';
import { Numbers } from './numbers/numbers';
import { Ownership } from './ownership';
import * as php from './php/ast';
import { Rendered } from './php/layout';
import { printFile } from './php/printer';
import { Source } from './project';
import { Properties } from './properties';
import { checkSyntax } from './syntax';
import { Translation } from './translation';
import { CONTAINER, Kind, Types } from './types';

/** A generated file. */
export interface Output extends Rendered {
    /** Path in the output folder; empty for a single program */
    path: string;
    /** The source file; empty for the helper class */
    source: string;
}

/** Where the files of a module go. */
export interface Layout {
    /** PHP namespace by folder; files outside are entry files, which have none */
    namespaces: Record<string, string>;
    /** The folder that the helper class goes to */
    helperFolder: string;
    /** The name of the folder of the sources */
    source: string;
    /** Lines at the head of each file that keep it from being called by itself */
    guard: readonly string[];
}

/** Reports syntax errors, banned syntax and type errors; each stage only if the one before found nothing. */
function check(source: Source, diagnostics: Diagnostics): void {
    const files = [...source.files, ...source.host].filter((file) => source.checked?.has(file) !== true);
    for (const file of files) {
        // What follows in the same line is an echo of the first.
        const lines = new Set<number>();
        for (const found of source.program.getSyntacticDiagnostics(file)) {
            const { line } = file.getLineAndCharacterOfPosition(found.start);
            if (!lines.has(line)) {
                lines.add(line);
                report(diagnostics, found, 'FLVX1004');
            }
        }
    }
    if (!diagnostics.hasErrors) {
        files.filter((file) => !source.host.includes(file)).forEach((file) => checkSyntax(source, file, diagnostics));
    }
    if (!diagnostics.hasErrors) {
        for (const file of files) {
            const found = source.program.getSemanticDiagnostics(file).filter((one) => !clearsField(source, one));
            withoutEchoes(found).forEach((one) => reportType(source, one, diagnostics));
            if (found.length === 0) {
                source.checked?.add(file);
            }
        }
    }
}

/** Whether undefined goes to an optional field of a class: that is there in any case, unlike a property of a record. */
function clearsField({ checker }: Source, { code, file, start }: ts.Diagnostic): boolean {
    if (code !== CLEARS || file === undefined || start === undefined) {
        return false;
    }
    const find = (node: ts.Node): ts.Node | undefined =>
        ts.isPropertyAccessExpression(node) && node.getStart() === start
            ? node
            : ts.forEachChild(node, (child) => (child.pos <= start && start < child.end ? find(child) : undefined));
    const target = find(file);
    const declarations = (target && checker.getSymbolAtLocation(target)?.declarations) ?? [];
    return (
        declarations.length > 0 &&
        declarations.every((one) => ts.isPropertyDeclaration(one) || ts.isParameter(one)) &&
        target !== undefined &&
        isAssignment(target.parent) &&
        target.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
    );
}

/** What TypeScript says where undefined goes to an optional property whose type does not name it. */
const CLEARS = 2412;
/** What TypeScript says where a name is unknown. */
const UNKNOWN_NAME = [2304, 2339, 2550, 2551, 2552, 2580, 2583, 2584, 2585, 2591, 2693, 2694, 2318];
/** What it says of arguments. */
const NO_FIT = [2345, 2351, 2554, 2555, 2769];
/** What it says of values without a type, which are without one for another error. */
const WITHOUT_TYPE = [7006, 7031, 18046, 2571];

/** A callback that does not fit, or a name that is unknown, leaves values without types: that is one error, not many. */
function withoutEchoes(all: readonly ts.Diagnostic[]): ts.Diagnostic[] {
    const end = (one: ts.Diagnostic): number => (one.start ?? 0) + (one.length ?? 0);
    return all.filter(
        (echo) =>
            !WITHOUT_TYPE.includes(echo.code) ||
            !all.some(
                (other) =>
                    !WITHOUT_TYPE.includes(other.code) &&
                    (other.start ?? 0) <= (echo.start ?? 0) &&
                    (end(echo) <= end(other) || UNKNOWN_NAME.includes(other.code)),
            ),
    );
}

/** TypeScript's text. Of a call that fits no overload the last reason is enough: all overloads have the same shape. */
function textOf(found: ts.Diagnostic): string {
    let { messageText } = found;
    if (typeof messageText !== 'string' && found.code === 2769) {
        while (messageText.next !== undefined && messageText.next.length > 0) {
            messageText = messageText.next[messageText.next.length - 1]!;
        }
        return `no form of this call fits: ${messageText.messageText}`;
    }
    return ts.flattenDiagnosticMessageText(messageText, ' ');
}

function reportType(source: Source, found: ts.Diagnostic, diagnostics: Diagnostics): void {
    const { file, start = 0, code } = found;
    const isArgument = code === 2345 || code === 2769;
    const member =
        file !== undefined && NO_FIT.includes(code)
            ? calledMember(source.checker, source.library, file, start, isArgument)
            : null;
    if (member !== null) {
        const advice =
            member.getText() === 'console.log'
                ? 'print a text: `list.join(", ")`, `JSON.stringify(value)`, or a template'
                : `${instead(member.getText())}; if it is no error, write it with what there is`;
        diagnostics.at(file!, start, found.length ?? 1, 'FLVX1202', member.getText(), brief(found), advice);
        return;
    }
    const isUnknown = UNKNOWN_NAME.includes(code) && !isOwnMember(source, found) && !isMisspelt(found);
    report(diagnostics, found, isUnknown ? 'FLVX1003' : code === 2307 ? 'FLVX1901' : 'FLVX1002');
}

/** TypeScript's text in one line, without its full stop. */
const brief = (found: ts.Diagnostic): string => textOf(found).replace(/\s+/g, ' ').replace(/\.$/, '');

/** Whether a name is one that JavaScript does not have either. Types begin with a capital: those are not looked for. */
function isMisspelt({ code, file, start = 0, length = 0 }: ts.Diagnostic): boolean {
    const name = file?.text.slice(start, start + length) ?? '';
    return (code === 2304 || code === 2552) && /^[a-z_$]/.test(name) && !isKnownElsewhere(name);
}

/** Whether a missing member is one of a type of the program, not of the library. */
function isOwnMember(source: Source, found: ts.Diagnostic): boolean {
    if (found.file === undefined || found.start === undefined) {
        return false;
    }
    const at = found.start;
    const find = (node: ts.Node): ts.Node | undefined =>
        node.getStart() === at && ts.isIdentifier(node)
            ? node
            : ts.forEachChild(node, (child) => (child.pos <= at && at < child.end ? find(child) : undefined));
    const name = find(found.file);
    if (name === undefined || !ts.isPropertyAccessExpression(name.parent) || name.parent.name !== name) {
        return false;
    }
    const { symbol } = source.checker.getApparentType(source.checker.getTypeAtLocation(name.parent.expression));
    return symbol?.declarations?.some((declaration) => declaration.getSourceFile() !== source.library) ?? false;
}

function report(
    diagnostics: Diagnostics,
    found: ts.Diagnostic,
    code: 'FLVX1002' | 'FLVX1003' | 'FLVX1004' | 'FLVX1901',
): void {
    const text = brief(found);
    if (found.file === undefined) {
        diagnostics.file('', 'FLVX1002', text);
        return;
    }
    const start = found.start ?? 0;
    const name = found.file.text.slice(start, start + (found.length ?? 0));
    if (code === 'FLVX1003') {
        diagnostics.at(found.file, start, found.length ?? 1, code, `\`${name}\``, instead(name));
    } else if (code === 'FLVX1901') {
        diagnostics.at(found.file, start, found.length ?? 1, code, name.replace(/['"]/g, ''), 'there is no such file');
    } else {
        diagnostics.at(found.file, start, Math.max(1, found.length ?? 1), code, text);
    }
}

/** Whether a top-level constant's value is one for PHP, judged by its shape. */
function isConstantValue(checker: ts.TypeChecker, node: ts.Expression): boolean {
    return constantShape(node, (name) => {
        const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
        if (declaration === undefined) {
            return false;
        }
        if (ts.isEnumMember(declaration)) {
            return true;
        }
        // What the library declares has no value there: `Infinity`.
        return (
            isFileConstant(declaration) &&
            (declaration.initializer === undefined || isConstantValue(checker, declaration.initializer))
        );
    });
}

function analyse(read: Source, diagnostics: Diagnostics): Program {
    const answers = read.answers ?? new Answers();
    const source = { ...read, checker: remembering(read.checker, answers) };
    const { checker, library, files } = source;
    checkLibrary(library);
    const types = new Types(checker, library, files, answers);
    const isList = (node: ts.Expression): boolean => (types.kindsAt(node) & Kind.List) !== 0;
    const isContainer = (node: ts.Expression): boolean =>
        (types.kindsAt(node) & (CONTAINER | Kind.Unknown | Kind.Any)) !== 0;
    const keys = new LibraryKeys(checker, library, answers);
    const isConstant = (node: ts.Expression): boolean => isConstantValue(checker, node);
    const properties = new Properties(checker, files, answers);
    const bindings = new Bindings(checker, files, isList, isContainer, isConstant, answers, keys, properties);
    const narrowing = new Narrowing(checker, types, bindings, properties, files, answers);
    types.unsteady = narrowing.unsteady;
    const isModule = source.root !== '';
    const current = new Set(source.program.getSourceFiles());
    const numbers = new Numbers(
        checker,
        types,
        bindings,
        keys,
        properties,
        source.host,
        files,
        (file) => isModule && isEntry(source, file),
        isModule,
        current,
    );
    numbers.fractions.forEach((node) => diagnostics.node(node, 'FLVX1404'));
    const names = new Names(bindings);
    const conversions = new Conversions(
        checker,
        types,
        bindings,
        keys,
        diagnostics,
        source.host,
        isModule,
        answers,
        numbers,
        current,
    );
    return {
        source,
        checker,
        types,
        bindings,
        numbers,
        library: keys,
        diagnostics,
        names,
        isModule,
        answers,
        narrowing,
        properties,
        conversions,
        ownership: new Ownership(checker, types, bindings, keys, properties, source.host, files, conversions, isModule),
        defaults: new Defaults(types, numbers, bindings, properties, files),
        undefinedSymbol: checker.resolveName('undefined', undefined, ts.SymbolFlags.Value, false),
        helperClass: 'Js',
        helpers: new Set(),
        layout: null,
    };
}

const relative = (source: Source, file: ts.SourceFile): string => file.fileName.slice(source.root.length + 1);

/** A file of functions, outside of the folders for classes. */
const isEntry = (source: Source, file: ts.SourceFile): boolean => !relative(source, file).includes('/');

/** A method named like its class: a constructor to PHP 7.4, if the class has no namespace. */
function isOldConstructor(name: ts.Identifier): boolean {
    const { parent } = name;
    return (
        ts.isClassDeclaration(parent) &&
        parent.members.some(
            (member) =>
                ts.isMethodDeclaration(member) && member.name.getText().toLowerCase() === name.text.toLowerCase(),
        )
    );
}

/** Names of everything at the top level, before any body is translated. */
function declareNames(program: Program, file: ts.SourceFile, namespace: string | null): void {
    const { checker, names, types, diagnostics } = program;
    const inNamespace = namespace !== null;
    const members = inNamespace ? memberNames(program, file) : { functions: [], constants: [] };
    const add = (name: ts.Identifier, kind: 'function' | 'class' | 'constant', isVisible: boolean): void => {
        const symbol = checker.getSymbolAtLocation(name);
        if (symbol === undefined) {
            return;
        }
        const trouble = inNamespace ? null : clash(name.text, kind);
        if (isVisible && trouble !== null) {
            diagnostics.node(name, 'FLVX1801', name.text, trouble);
        }
        const wanted = name.text + (isOldConstructor(name) && !inNamespace ? '2' : '');
        if (kind === 'class') {
            names.declareTop(symbol, wanted, kind, namespace ?? '');
        } else {
            // Beside a class they become members of it.
            const taken = kind === 'function' ? members.functions : members.constants;
            names.declareTop(symbol, wanted, kind, inNamespace ? file.fileName : '', new Set(taken));
        }
    };
    for (const statement of file.statements) {
        const visible = program.isModule;
        if (implementationOf(statement) !== statement) {
            continue;
        }
        if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
            add(statement.name, 'function', visible && !inNamespace);
        } else if (ts.isClassDeclaration(statement) && statement.name !== undefined) {
            add(statement.name, 'class', visible && !inNamespace);
        } else if (ts.isEnumDeclaration(statement)) {
            add(statement.name, 'class', false);
        } else if (ts.isInterfaceDeclaration(statement)) {
            const symbol = checker.getSymbolAtLocation(statement.name);
            if (symbol !== undefined && types.classInterfaces.has(symbol)) {
                add(statement.name, 'class', false);
            }
        }
    }
    for (const binding of program.bindings.all()) {
        if (
            binding.isConstant &&
            binding.declaration.getSourceFile() === file &&
            ts.isIdentifier(binding.declaration.name!)
        ) {
            add(binding.declaration.name, 'constant', false);
        }
    }
}

/**
 * The members of the file's class, of those that it extends and of those that extend it: PHP 7.4 wants a name to be
 * static in all of them or in none, private or not.
 */
function memberNames(program: Program, file: ts.SourceFile): { functions: string[]; constants: string[] } {
    const { checker, source } = program;
    const functions: string[] = [];
    const constants: string[] = [];
    const own = new Set(file.statements.filter(ts.isClassDeclaration));
    const above = (node: ts.ClassDeclaration): ts.ClassDeclaration[] => {
        const [parent] = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
        const found = parent && classOf(checker.getTypeAtLocation(parent).symbol);
        return found !== undefined ? [node, ...above(found)] : [node];
    };
    for (const node of source.files.flatMap((one) => one.statements.filter(ts.isClassDeclaration))) {
        const line = above(node);
        if (!line.some((one) => own.has(one))) {
            continue;
        }
        for (const member of line.flatMap((one) => [...one.members])) {
            const name = member.name?.getText() ?? '';
            if (ts.isMethodDeclaration(member)) {
                functions.push(name.toLowerCase());
            } else if (ts.isPropertyDeclaration(member)) {
                constants.push(name, inCapitals(name));
            }
        }
    }
    return { functions, constants };
}

/** A program in nodes of PHP, and what was found out about it. */
export interface Lowered {
    program: Program;
    file: php.File;
}

/** Translates one self-contained program, up to the printer. */
export function lower(source: Source, helperSource: string, diagnostics: Diagnostics): Lowered | null {
    check(source, diagnostics);
    if (diagnostics.hasErrors) {
        return null;
    }
    const program = analyse(source, diagnostics);
    const file = source.files[0]!;
    declareNames(program, file, null);
    program.helperClass = program.names.freeClass('Js', '');
    program.conversions.check(file);
    const cx = new Context(program, file);
    const statements = topLevel(cx, file);
    program.conversions.finish();
    if (diagnostics.hasErrors) {
        return null;
    }
    const helpers = helperClass(program, helperSource);
    return {
        program,
        file: {
            header: [],
            namespace: null,
            uses: [],
            guard: [],
            statements: helpers === null ? statements : [...statements, helpers],
        },
    };
}

/** Translates one self-contained program. */
export function transpile(source: Source, helperSource: string, diagnostics: Diagnostics): Output | null {
    const lowered = lower(source, helperSource, diagnostics);
    return lowered === null ? null : { ...printFile(lowered.file), path: '', source: source.files[0]!.fileName };
}

/** The class with the helpers that the program calls. */
function helperClass(program: Program, source: string): (php.ClassDeclaration & php.Trivia) | null {
    if (program.helpers.size === 0) {
        return null;
    }
    const members = selectHelpers(parseHelpers(source), program.helpers).map((text): php.Member => ({
        kind: 'verbatim',
        text,
    }));
    return {
        kind: 'class',
        name: program.helperClass,
        doc: ['What JavaScript does and PHP has no exact counterpart for.'],
        abstract: false,
        final: true,
        parent: null,
        interfaces: [],
        members,
    };
}

/** The statements of a file's top level. */
function topLevel(cx: Context, file: ts.SourceFile): php.Statement[] {
    checkEarlyUse(cx, file.statements);
    const made = file.statements.flatMap((node) => topStatement(cx, node));
    const rest = cx.comments.take(file.statements.end, file.text.length);
    if (made[0] !== undefined) {
        made[0].blankBefore = false;
    }
    return rest.length === 0 ? made : [...made, { kind: 'nothing', comments: rest, blankBefore: true }];
}

function topStatement(cx: Context, node: ts.Statement): php.Statement[] {
    const declared = declaration(cx, node);
    return declared ?? statement(cx, node);
}

/** Functions, classes, enums and constants. */
function declaration(cx: Context, node: ts.Statement): php.Statement[] | null {
    if (ts.isImportDeclaration(node)) {
        cx.comments.take(node.pos === 0 ? node.getStart() : node.pos, node.end);
        return [];
    }
    const make = declarationMaker(cx, node);
    if (make === null) {
        return null;
    }
    const trivia = withoutDoc(cx, node);
    const made = cx.guard([] as php.Statement[], make);
    return attach(made, trivia, cx.comments.trailing(node));
}

function declarationMaker(cx: Context, node: ts.Statement): (() => php.Statement[]) | null {
    if (ts.isFunctionDeclaration(node)) {
        return () => (node.body === undefined && isOverload(cx, node) ? [] : [functionDeclaration(cx, node)]);
    }
    if (ts.isClassDeclaration(node)) {
        return () => [classDeclaration(cx, node), ...staticInitials(cx, node)];
    }
    if (ts.isEnumDeclaration(node)) {
        return () => [enumDeclaration(cx, node)];
    }
    if (ts.isInterfaceDeclaration(node)) {
        const symbol = cx.checker.getSymbolAtLocation(node.name);
        return symbol !== undefined && cx.types.classInterfaces.has(symbol)
            ? () => [interfaceDeclaration(cx, node)]
            : null;
    }
    if (ts.isVariableStatement(node)) {
        const { declarations } = node.declarationList;
        const isConstant = (one: ts.VariableDeclaration): boolean => cx.bindings.at(one.name)?.isConstant === true;
        return declarations.some(isConstant)
            ? () =>
                  declarations.flatMap((one) =>
                      isConstant(one)
                          ? [constantDeclaration(cx, one)]
                          : cx.collecting(() => variableDeclaration(cx, one)),
                  )
            : null;
    }
    return null;
}

function constantDeclaration(cx: Context, node: ts.VariableDeclaration): php.Statement {
    const symbol = cx.checker.getSymbolAtLocation(node.name)!;
    return {
        kind: 'constant',
        name: cx.topName(symbol),
        value: expression(cx, node.initializer!),
    };
}

function functionDeclaration(cx: Context, node: ts.FunctionDeclaration): php.Statement {
    if (node.body === undefined) {
        return cx.refuse(node, 'FLVX1001', 'an overload', 'write one signature with a union type');
    }
    const symbol = cx.checker.getSymbolAtLocation(node.name!)!;
    return cx.inFunction(
        node,
        () => returnsNull(cx, node),
        () => ({ kind: 'function', name: cx.topName(symbol), ...functionParts(cx, node) }),
    );
}

/** Translates a folder of modules. */
export function build(source: Source, helperSource: string, layout: Layout, diagnostics: Diagnostics): Output[] {
    check(source, diagnostics);
    if (diagnostics.hasErrors) {
        return [];
    }
    const program = analyse(source, diagnostics);
    program.layout = layout;
    for (const file of source.files) {
        declareNames(program, file, namespaceOf(program, file));
    }
    program.helperClass = program.names.freeClass('Js', layout.namespaces[layout.helperFolder]!);
    source.files.forEach((file) => program.conversions.check(file));
    const { conversions } = program;
    const { hasBoxes, hasIntegerKeys, flows } = conversions;
    const setting = JSON.stringify([layout, program.helperClass, hasBoxes, hasIntegerKeys, flows]);
    const current = new Set(source.program.getSourceFiles());
    const drafts = source.files.map((file) => {
        const own = setting + program.bindings.marksOf(file);
        return earlier(program, file, own, current) ?? draft(program, file, own);
    });
    conversions.finish();
    if (diagnostics.hasErrors) {
        return [];
    }
    const helpers = helperClass(program, helperSource);
    const outputs = drafts.flatMap((one): Output[] =>
        one === null ? [] : one instanceof Translation ? [one.output!] : [finish(program, one)],
    );
    if (helpers !== null) {
        const file: php.File = {
            header: ["Generated; edit the compiler's lib/helpers.php."],
            namespace: layout.namespaces[layout.helperFolder]!,
            uses: [],
            guard: layout.guard,
            statements: [helpers],
        };
        outputs.push({ ...printFile(file), path: `${layout.helperFolder}/${program.helperClass}.php`, source: '' });
    }
    return outputs.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function namespaceOf(program: Program, file: ts.SourceFile): string | null {
    const inner = relative(program.source, file);
    const folder = inner.includes('/') ? inner.slice(0, inner.indexOf('/')) : '';
    return program.layout?.namespaces[folder] ?? null;
}

/** The translation of a file, without its head. */
interface Draft {
    file: ts.SourceFile;
    cx: Context;
    statements: php.Statement[];
    translation: Translation;
}

/** What an earlier run made of the file, if this one would make the same. */
function earlier(
    program: Program,
    file: ts.SourceFile,
    setting: string,
    current: ReadonlySet<ts.SourceFile>,
): Translation | null {
    const { translations } = program.answers;
    const known = translations.get(file);
    if (known?.setting === setting && known.holds(program, current)) {
        known.finish(program);
        return known;
    }
    translations.delete(file);
    return null;
}

/** A file without its head. */
function draft(program: Program, file: ts.SourceFile, setting: string): Draft | null {
    const translation = new Translation(setting);
    const watched = translation.watch(program);
    const cx = new Context(watched, file);
    const isEntryFile = namespaceOf(program, file) === null;
    if (isEntryFile) {
        checkEntry(program, file);
    }
    const statements = isEntryFile ? topLevel(cx, file) : classFile(watched, file, cx);
    translation.finish(program);
    return statements === null ? null : { file, cx, statements, translation };
}

function checkEntry(program: Program, file: ts.SourceFile): void {
    for (const node of file.statements) {
        const isState =
            ts.isVariableStatement(node) &&
            node.declarationList.declarations.some((one) => program.bindings.at(one.name)?.isConstant !== true);
        if (isState || ts.isClassDeclaration(node)) {
            program.diagnostics.node(
                node,
                'FLVX1902',
                isState ? 'a variable at its top level' : 'a class',
                isState ? 'use a constant, or a static property of a class' : 'put it into a file of its own',
            );
        }
    }
}

/** A class file: constants and functions beside the class become private members of it. */
function classFile(program: Program, file: ts.SourceFile, cx: Context): php.Statement[] | null {
    const classes = file.statements.filter(ts.isClassDeclaration);
    const only = classes[0];
    if (only === undefined || classes.length > 1) {
        if (
            file.statements.every(
                (node) =>
                    ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node),
            )
        ) {
            return null;
        }
        program.diagnostics.node(
            classes[1] ?? file.statements[0] ?? file,
            'FLVX1902',
            only === undefined ? 'code without a class' : 'a second class',
            'one exported class a file',
        );
        return null;
    }
    const home = path.basename(file.fileName, '.ts');
    if (only.name !== undefined && only.name.text !== home) {
        program.diagnostics.node(only.name, 'FLVX1902', 'a class that is not named like it', `name it \`${home}\``);
    }
    const extra: php.Member[] = [];
    const statements: php.Statement[] = [];
    for (const node of file.statements) {
        const isBeside = ts.isFunctionDeclaration(node) || ts.isVariableStatement(node);
        if (isBeside && isExported(node)) {
            program.diagnostics.node(
                node,
                'FLVX1902',
                'another export than its class',
                'make it a static member of the class',
            );
            continue;
        }
        const outer = cx.classNode;
        if (isBeside) {
            cx.classNode = only;
        }
        const made = topStatement(cx, node);
        cx.classNode = outer;
        for (const one of made) {
            const { comments, blankBefore, trailing, line } = one;
            const trivia: php.Trivia = {
                ...(comments && { comments }),
                ...(blankBefore !== undefined && { blankBefore }),
                ...(trailing && { trailing }),
                ...(line !== undefined && { line }),
            };
            if (one.kind === 'function') {
                extra.push({ ...one, kind: 'method', visibility: 'private', static: true, abstract: false, ...trivia });
            } else if (one.kind === 'constant') {
                extra.unshift({
                    kind: 'classConstant',
                    name: one.name,
                    visibility: 'private',
                    doc: [],
                    value: one.value,
                    ...trivia,
                });
            } else if (one.kind === 'class') {
                statements.push(one);
            } else if (one.kind === 'nothing') {
                statements.push(one);
            } else {
                program.diagnostics.node(node, 'FLVX1902', 'a statement at its top level', 'put it into a method');
            }
        }
    }
    const target = statements.find((one): one is php.Statement & php.ClassDeclaration => one.kind === 'class');
    if (target !== undefined) {
        const constants = extra.filter((member) => member.kind === 'classConstant');
        const first = target.members[0];
        if (constants.length > 0 && first !== undefined) {
            first.blankBefore = true;
        }
        target.members = [
            ...constants,
            ...target.members,
            ...extra.filter((member) => member.kind !== 'classConstant'),
        ];
    }
    return statements;
}

/** Adds the head: namespace, `use`, guard, and in entry files what loads the classes. */
function finish(program: Program, { file, cx, statements, translation }: Draft): Output {
    const namespace = namespaceOf(program, file);
    const inner = relative(program.source, file);
    const uses = new Set<string>(cx.usedHostClasses);
    for (const symbol of cx.usedClasses) {
        const home = namespaceOf(program, symbol.valueDeclaration!.getSourceFile());
        if (home !== null && home !== namespace) {
            uses.add(`${home}\\${program.names.topName(symbol) ?? symbol.name}`);
        }
    }
    const helperHome = program.layout!.namespaces[program.layout!.helperFolder]!;
    if (cx.usesHelpers && namespace !== helperHome) {
        uses.add(`${helperHome}\\${program.helperClass}`);
    }
    // Files without a namespace are those that PHP is entered by.
    const folders = Object.entries(program.layout!.namespaces).map(([folder, name]): [string, string] => [
        name,
        folder,
    ]);
    const loader: php.Statement[] = namespace === null && uses.size > 0 ? [{ kind: 'autoload', folders }] : [];
    const printed = printFile({
        header: [`Generated from ${program.layout!.source}/${inner}; edit the source.`],
        namespace,
        uses: [...uses].sort(),
        guard: program.layout!.guard,
        statements: [
            ...loader,
            ...statements.map((one, at): php.Statement =>
                at === 0 && loader.length > 0 ? { ...one, blankBefore: true } : one,
            ),
        ],
    });
    translation.output = { ...printed, path: inner.replace(/\.ts$/, '.php'), source: file.fileName };
    program.answers.translations.set(file, translation);
    return translation.output;
}
