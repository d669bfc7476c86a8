/**
 * The PHP that the compiler can say: PHP 7.4 and nothing newer. There is no node for what 7.4 lacks (union types,
 * `match`, `?->`, named arguments, promotion, ...), so it cannot be printed.
 */

/** A native type. Unions do not exist in 7.4: they live in PHPDoc only. */
export interface Type {
    name: string;
    nullable: boolean;
}

export interface Parameter {
    name: string;
    type: Type | null;
    default: Expression | null;
    variadic: boolean;
    byReference?: boolean;
}

/** A variable that a closure takes along. */
export interface Capture {
    name: string;
    byReference: boolean;
}

export interface ArrayItem {
    key: Expression | null;
    value: Expression;
    spread: boolean;
    comments: string[];
    /** A comment at the end of its line */
    trailing?: string;
}

export type BinaryOperator =
    | '**'
    | '*'
    | '/'
    | '%'
    | '>>'
    | '+'
    | '-'
    | '.'
    | '<'
    | '<='
    | '>'
    | '>='
    | '=='
    | '!='
    | '==='
    | '!=='
    | '&'
    | '|'
    | '&&'
    | '||'
    | '??';

export type AssignOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '.=' | '??=';

export interface Argument {
    value: Expression;
    spread: boolean;
}

/** An expression, with the line of the source where it begins. */
export type Expression = { line?: number } & (
    | { kind: 'variable'; name: string }
    | { kind: 'string'; value: string }
    | { kind: 'int'; value: number }
    | { kind: 'float'; value: number }
    /** A constant or a literal word: `null`, `true`, `PHP_EOL`, `\NAN` */
    | { kind: 'constant'; name: string }
    | { kind: 'array'; items: ArrayItem[]; multiline: boolean; ending?: string[] }
    /** `$a[i]`; without index only as the target of an assignment */
    | { kind: 'index'; object: Expression; index: Expression | null }
    | { kind: 'property'; object: Expression; name: string }
    | { kind: 'staticProperty'; class: string; name: string }
    | { kind: 'classConstant'; class: string; name: string }
    | { kind: 'call'; callee: string | Expression; args: Argument[]; silent: boolean }
    | { kind: 'methodCall'; object: Expression; name: string; args: Argument[] }
    | { kind: 'staticCall'; class: string; name: string; args: Argument[] }
    | { kind: 'new'; class: string; args: Argument[] }
    | { kind: 'unary'; operator: '!' | '-' | '+'; operand: Expression }
    | { kind: 'cast'; type: 'int' | 'float' | 'string' | 'object'; operand: Expression }
    | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
    | { kind: 'assign'; operator: AssignOperator; target: Expression; value: Expression }
    | { kind: 'update'; operator: '++' | '--'; prefix: boolean; target: Expression }
    /** Without `then` it is `test ?: otherwise` */
    | { kind: 'ternary'; test: Expression; then: Expression | null; otherwise: Expression }
    | { kind: 'instanceof'; value: Expression; class: string }
    | { kind: 'closure'; parameters: Parameter[]; captures: Capture[]; returnType: Type | null; body: Statement[] }
    | { kind: 'arrow'; parameters: Parameter[]; returnType: Type | null; body: Expression }
    /** A double-quoted string with variables in it */
    | { kind: 'interpolated'; parts: (string | Expression)[] }
    /** The left side of a destructuring assignment */
    | { kind: 'list'; items: (Expression | null)[] }
    | { kind: 'isset'; target: Expression }
);

/** What every statement and member may carry. */
export interface Trivia {
    /** Whole comments that stand before, each as PHP text of one or more lines */
    comments?: string[];
    /** A comment at the end of the last line */
    trailing?: string;
    /** An empty line stands before */
    blankBefore?: boolean;
    /** The line of the source, from 1 */
    line?: number;
}

export interface Case {
    /** `null` for `default` */
    test: Expression | null;
    body: Statement[];
    comments: string[];
    trailing: string;
}

export interface CatchClause {
    class: string;
    variable: string;
    body: Statement[];
}

export type Statement = Trivia &
    (
        | { kind: 'expression'; expression: Expression }
        | { kind: 'echo'; value: Expression }
        | { kind: 'return'; value: Expression | null }
        | { kind: 'if'; test: Expression; then: Statement[]; otherwise: Statement[] | null }
        | { kind: 'while'; test: Expression; body: Statement[] }
        | { kind: 'doWhile'; test: Expression; body: Statement[] }
        | { kind: 'for'; init: Expression[]; test: Expression | null; update: Expression[]; body: Statement[] }
        | {
              kind: 'foreach';
              subject: Expression;
              key: Expression | null;
              value: Expression;
              byReference?: boolean;
              body: Statement[];
          }
        | { kind: 'switch'; subject: Expression; cases: Case[] }
        | { kind: 'break'; levels: number }
        | { kind: 'continue'; levels: number }
        | { kind: 'throw'; value: Expression }
        | { kind: 'try'; body: Statement[]; catchClause: CatchClause | null; finallyBody: Statement[] | null }
        | { kind: 'unset'; target: Expression }
        | { kind: 'global'; names: string[] }
        | { kind: 'constant'; name: string; value: Expression }
        /** Classes are loaded when they are used; pairs of namespace and folder */
        | { kind: 'autoload'; folders: [string, string][] }
        | { kind: 'guard'; lines: readonly string[] }
        /** Comments alone, at the end of a block */
        | { kind: 'nothing' }
        | ({ kind: 'function' } & FunctionLike)
        | ClassDeclaration
        | InterfaceDeclaration
    );

export interface FunctionLike {
    name: string;
    doc: string[];
    parameters: Parameter[];
    returnType: Type | null;
    body: Statement[];
}

export type Visibility = 'public' | 'protected' | 'private';

export type Member = Trivia &
    (
        | {
              kind: 'property';
              name: string;
              visibility: Visibility;
              static: boolean;
              type: Type | null;
              doc: string[];
              value: Expression | null;
          }
        | { kind: 'classConstant'; name: string; visibility: Visibility; doc: string[]; value: Expression }
        | ({ kind: 'method'; visibility: Visibility; static: boolean; abstract: boolean } & FunctionLike)
        /** A helper's text, taken over as it stands */
        | { kind: 'verbatim'; text: string }
    );

export interface ClassDeclaration {
    kind: 'class';
    name: string;
    doc: string[];
    abstract: boolean;
    final: boolean;
    parent: string | null;
    interfaces: string[];
    members: Member[];
}

export interface InterfaceDeclaration {
    kind: 'interface';
    name: string;
    doc: string[];
    parents: string[];
    members: Member[];
}

/** One PHP file. */
export interface File {
    header: string[];
    namespace: string | null;
    uses: string[];
    /** Lines that keep the file from being called by itself */
    guard: readonly string[];
    statements: Statement[];
}

// Short makers for the nodes that are made in many places.

export const variable = (name: string): Expression => ({ kind: 'variable', name });
export const string = (value: string): Expression => ({ kind: 'string', value });
export const int = (value: number): Expression => ({ kind: 'int', value });
/** A key of an array: one that looks like an integer is one in PHP. */
export const key = (text: string): Expression =>
    String(Number(text)) === text && Number.isSafeInteger(Number(text)) ? int(Number(text)) : string(text);
export const float = (value: number): Expression => ({ kind: 'float', value });
export const constant = (name: string): Expression => ({ kind: 'constant', name });
export const NULL = constant('null');
export const TRUE = constant('true');
export const FALSE = constant('false');
export const argument = (value: Expression): Argument => ({ value, spread: false });
export const callWith = (callee: string | Expression, args: Argument[]): Expression => ({
    kind: 'call',
    callee,
    args,
    silent: false,
});
export const call = (callee: string | Expression, ...args: Expression[]): Expression =>
    callWith(callee, args.map(argument));
export const binary = (left: Expression, operator: BinaryOperator, right: Expression): Expression => ({
    kind: 'binary',
    operator,
    left,
    right,
});
export const not = (operand: Expression): Expression => ({ kind: 'unary', operator: '!', operand });
export const index = (object: Expression, at: Expression | null): Expression => ({ kind: 'index', object, index: at });
export const item = (value: Expression, key: Expression | null = null): ArrayItem => ({
    key,
    value,
    spread: false,
    comments: [],
});
export const list = (items: Expression[]): Expression => array(items.map((value) => item(value)));
export const ternary = (test: Expression, then: Expression | null, otherwise: Expression): Expression => ({
    kind: 'ternary',
    test,
    then,
    otherwise,
});
export const assign = (target: Expression, value: Expression, operator: AssignOperator = '='): Expression => ({
    kind: 'assign',
    operator,
    target,
    value,
});
export const statement = (expression: Expression): Statement => ({ kind: 'expression', expression });
export const cast = (type: 'int' | 'float' | 'string' | 'object', operand: Expression): Expression => ({
    kind: 'cast',
    type,
    operand,
});
export const minus = (operand: Expression): Expression => ({ kind: 'unary', operator: '-', operand });
export const property = (object: Expression, name: string): Expression => ({ kind: 'property', object, name });
export const classConstant = (owner: string, name: string): Expression => ({
    kind: 'classConstant',
    class: owner,
    name,
});
export const staticCall = (owner: string, name: string, args: Argument[] = []): Expression => ({
    kind: 'staticCall',
    class: owner,
    name,
    args,
});
export const array = (items: ArrayItem[]): Expression => ({ kind: 'array', items, multiline: false });
/** `...value` in an array */
export const spread = (value: Expression): ArrayItem => ({ key: null, value, spread: true, comments: [] });
/** A parameter with a name alone */
export const parameter = (name: string): Parameter => ({ name, type: null, default: null, variadic: false });
/** `value ?? null` */
export const orNull = (value: Expression): Expression => binary(value, '??', NULL);
