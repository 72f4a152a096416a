// The part of liquidjs that core may use. Its own typings drag those of Node and of the DOM into every file
// that imports it, so the module name is mapped here (`paths` in tsconfig.base.json).

/** Limits and places of one engine; what is left out keeps the library's default. */
export interface LiquidOptions {
  /** Characters of template text parsed in one go. */
  readonly parseLimit?: number;
  /** Milliseconds one render may take. */
  readonly renderLimit?: number;
  /** Characters a render may keep in memory; without it a loop can take hundreds of megabytes. */
  readonly memoryLimit?: number;
  readonly strictFilters?: boolean;
  readonly strictVariables?: boolean;
  readonly cache?: boolean;
}

/** A parsed template: opaque to us, handed back to the engine that made it. */
export interface Template {
  readonly token: TemplateToken;
}

/** Where a piece of a template stands in its source: offsets in UTF-16 code units. */
export interface TemplateToken {
  readonly begin: number;
  readonly end: number;
}

export declare class Liquid {
  constructor(options?: LiquidOptions);
  /** Throws on a template that cannot be parsed. */
  parse(source: string, filepath?: string): Template[];
  renderSync(templates: readonly Template[], scope?: object): string;
  registerFilter(name: string, filter: (value: unknown, ...args: unknown[]) => unknown): void;
}
