// The part of liquidjs that core may use. Its own typings drag those of Node and of the DOM into every file
// that imports it, so the module name is mapped here (`paths` in tsconfig.base.json).

/** Limits and places of one engine; what is left out keeps the library's default. */
export interface LiquidOptions {
  /** Characters of template text parsed in one go. */
  readonly parseLimit?: number;
  /** Milliseconds one render may take. */
  readonly renderLimit?: number;
  /** Units of memory a render may use, roughly characters and items; without it a loop can take hundreds of megabytes. */
  readonly memoryLimit?: number;
  readonly strictFilters?: boolean;
  readonly strictVariables?: boolean;
  readonly ownPropertyOnly?: boolean;
  readonly cache?: boolean;
  readonly operators?: Operators;
  /** Makes the text of what an output or a captured block prints. */
  readonly outputEscape?: (value: unknown) => string;
}

export type Operators = Readonly<Record<string, (left: unknown, right: unknown, context: Context) => boolean>>;

export declare const defaultOperators: Operators;

/** Options with the library's defaults filled in: handed on, never read. */
export interface FullOptions {
  readonly operators: Operators;
}

/** A parsed piece of a template. */
export interface Template {
  readonly token: Token;
  render(context: Context, emitter: Emitter): unknown;
}

/** Where something stands in its source: offsets in UTF-16 code units. */
export interface Token {
  readonly kind: number;
  readonly input: string;
  readonly begin: number;
  readonly end: number;
  getText(): string;
}

export interface TopLevelToken extends Token {}

/** Text between tags; what whitespace control takes off it is counted. */
export interface HtmlToken extends TopLevelToken {
  readonly trimLeft: number;
  readonly trimRight: number;
  getContent(): string;
}

export declare class TagToken implements TopLevelToken {
  readonly kind: number;
  readonly input: string;
  readonly begin: number;
  readonly end: number;
  readonly name: string;
  /** What follows the name. */
  readonly args: string;
  getText(): string;
}

export declare const TokenKind: {
  readonly Number: number;
  readonly HTML: number;
  readonly Tag: number;
  readonly Output: number;
  readonly Quoted: number;
  readonly Literal: number;
  readonly Range: number;
};

/** Takes what is rendered; `buffer` is all of it. */
export interface Emitter {
  buffer: string;
  write(html: unknown): void;
}

export interface Limiter {
  /** Throws when the limit is exceeded. */
  use(count: number): void;
  check(count: number): void;
}

export interface RenderOptions {
  readonly sync?: boolean;
  readonly globals?: object;
  readonly renderLimit?: number;
  readonly memoryLimit?: number;
}

export declare class Context {
  constructor(
    environment: object,
    options: FullOptions,
    renderOptions: RenderOptions,
    shared: { readonly memoryLimit?: Limiter; readonly renderLimit?: Limiter; readonly liquid: Liquid },
  );
  /** Variables that `increment` and `decrement` change. */
  environments: Record<string, unknown>;
  breakCalled: boolean;
  continueCalled: boolean;
  readonly memoryLimit: Limiter;
  readonly renderLimit: Limiter;
  getRegister<T>(key: string, defaultValue?: T): T;
  setRegister(key: string, value: unknown): void;
  /** The scope of `assign` and `capture`. */
  bottom(): Record<string, unknown>;
  push(scope: object): number;
  pop(): object | undefined;
  readProperty(scope: unknown, key: unknown): unknown;
}

export interface FilterToken extends Token {
  readonly name: string;
  readonly args: readonly FilterArgument[];
}

/** What a filter is called on. */
export interface FilterThis {
  readonly context: Context;
  readonly token: FilterToken;
  readonly liquid: Liquid;
}

export type FilterHandler = (this: FilterThis, value: unknown, ...args: unknown[]) => unknown;

export type FilterArgument = Token | readonly [string?, Token?];

/** A filtered value: `page.title | upcase`. */
export declare class Value {
  constructor(input: string, liquid: Liquid);
  readonly initial: { readonly postfix: Token[] };
  readonly filters: readonly { readonly name: string; readonly args: readonly FilterArgument[] }[];
  value(context: Context, lenient?: boolean): Generator<unknown, unknown, unknown>;
}

export declare class Output implements Template {
  readonly token: Token;
  readonly value: Value;
  render(context: Context, emitter: Emitter): unknown;
}

export declare abstract class Tag implements Template {
  readonly token: TagToken;
  readonly name: string;
  readonly liquid: Liquid;
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid);
  abstract render(context: Context, emitter: Emitter): unknown;
}

export type TagClass = new (token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) => Template;

export declare class Parser {
  constructor(liquid: Liquid);
  /** Throws on a template that cannot be parsed; the error has the token at which. */
  parse(source: string): Template[];
  parseTokens(tokens: TopLevelToken[]): Template[];
  parseToken(token: TopLevelToken, remaining: TopLevelToken[]): Template;
  parseStream(tokens: TopLevelToken[]): ParseStream;
}

export interface ParseStream {
  on(name: 'template', handler: (template: Template) => void): ParseStream;
  on(name: 'end', handler: () => void): ParseStream;
  on(name: `tag:${string}`, handler: (token: TagToken) => void): ParseStream;
  start(): ParseStream;
  stop(): ParseStream;
}

export interface Renderer {
  /** Without an emitter the result is what was rendered. */
  renderTemplates(
    templates: readonly Template[],
    context: Context,
    emitter?: Emitter,
  ): Generator<unknown, unknown, unknown>;
}

export declare class Liquid {
  constructor(options?: LiquidOptions);
  readonly options: FullOptions;
  readonly renderer: Renderer;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly tags: Record<string, TagClass>;
  parse(source: string, filepath?: string): Template[];
  renderSync(templates: readonly Template[], scope?: object): string;
  registerFilter(name: string, filter: FilterHandler): void;
  unregisterFilter(name: string): void;
  registerTag(name: string, tag: TagClass): void;
}

/** Runs a generator of the library's to its end. */
export declare function toValueSync(value: unknown): unknown;

/** Values that compare in their own way: `empty`, `blank`, `nil`. */
export declare abstract class Drop {
  valueOf(): unknown;
}

export declare class LiquidError extends Error {
  readonly token: Token;
  readonly originalError?: Error;
}

export declare class Tokenizer {
  constructor(input: string, operators?: unknown);
  /** Throws at an opening without an end. */
  readTopLevelTokens(options: FullOptions): TopLevelToken[];
}
