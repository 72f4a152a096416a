import { type Context, Liquid, type Template, toValueSync } from 'liquidjs';
import { message } from '../../foundation/message';
import type { SourceFile } from '../../site/sources/siteSources';
import { disarmAll, disarmAt, disarmHalfTyped } from './disarmHalfTyped';
import { registerFilters } from './filters/registerFilters';
import { JekyllContext } from './jekyllContext';
import { unmark } from './liquidMarks';
import type { LiquidEnvironment, LiquidRenderer, LiquidRendering } from './liquidRendering';
import { beginRun, type LiquidRun } from './liquidRun';
import { operators } from './operators';
import { printed } from './printed';
import { SourceEmitter } from './sourceEmitter';
import { SourceParser } from './sourceParser';
import { registerTags } from './tags/registerTags';
import { isLimit, TemplateFailure } from './templateFailure';

/** Characters: more than any post; a larger template is left as it is. */
const parseLimit = 2_000_000;
/** Milliseconds for one rendering. */
const renderLimit = 500;
/** Roughly characters and items that are made on the way. */
const memoryLimit = 20_000_000;
/** Tags, items or characters. */
const workBetweenLooks = 1000;
/** Openings that the library refuses to find an end of, one after another. */
const mostRefused = 50;

/** Liquid set up as Jekyll has it. Rendering is synchronous and knows only what it is handed. */
export function jekyllLiquid(): LiquidRenderer {
  const liquid = new Liquid({
    parseLimit,
    renderLimit,
    memoryLimit,
    operators,
    outputEscape: printed,
    ownPropertyOnly: true,
    strictFilters: false,
    strictVariables: false,
  });
  registerTags(liquid);
  registerFilters(liquid);
  const parsed = new WeakMap<SourceFile, readonly Template[]>();
  const parseFile = (file: SourceFile): readonly Template[] => {
    const templates = parsed.get(file) ?? parse(liquid, file.text).templates;
    parsed.set(file, templates);
    return templates;
  };
  return { render: (template, environment) => render(liquid, template, environment, parseFile) };
}

function render(
  liquid: Liquid,
  template: string,
  environment: LiquidEnvironment,
  parseFile: LiquidRun['parseFile'],
): LiquidRendering {
  const context = new JekyllContext({}, liquid.options, { sync: true, globals: scopeOf(environment) }, { liquid });
  const run: LiquidRun = {
    environment,
    kept: [],
    problems: [],
    current: { begin: 0, end: 0 },
    includes: [],
    cached: new Map(),
    checkTime: deadline(environment.clock),
    parseFile,
  };
  beginRun(context, run);
  try {
    const { source, templates, openings } = parse(liquid, template);
    for (const start of openings) {
      run.problems.push({ kind: 'syntax', message: message('This is never closed.'), start, end: start + 2 });
    }
    const emitter = new SourceEmitter(source);
    toValueSync(liquid.renderer.renderTemplates(templates, context as Context, emitter));
    return { ...unmark(emitter.buffer, run.kept), lines: emitter.lines, problems: run.problems };
  } catch (error) {
    return untouched(template, run, isLimit(error) ? 'limit' : 'failed');
  }
}

/** The clock is looked at now and then only. */
function deadline(clock: () => number): LiquidRun['checkTime'] {
  const end = clock() + renderLimit;
  let worked = 0;
  return (work) => {
    worked += work;
    if (worked > workBetweenLooks) {
      worked = 0;
      if (clock() > end) {
        throw new TemplateFailure('limit', message('The Liquid of this article takes too long.'));
      }
    }
  };
}

function scopeOf({ variables }: LiquidEnvironment): object {
  return Object.assign(Object.create(null), variables);
}

interface Parsed {
  /** What the templates stand in: the template itself, but for what the engine must not take for its own. */
  readonly source: string;
  readonly templates: readonly Template[];
  /** Where openings stand that are text. */
  readonly openings: readonly number[];
}

function parse(liquid: Liquid, template: string): Parsed {
  const disarmed = disarmHalfTyped(template);
  const openings = [...disarmed.openings];
  let { source } = disarmed;
  for (let refused = 0; refused < mostRefused; refused++) {
    try {
      return { source, openings, templates: new SourceParser(liquid).parseSource(source) };
    } catch (error) {
      const offset = openingOf(error, source);
      if (offset === undefined) {
        throw error;
      }
      openings.push(offset);
      source = disarmAt(source, offset);
    }
  }
  source = disarmAll(source);
  return { source, openings, templates: new SourceParser(liquid).parseSource(source) };
}

/** Where the opening stands that the library finds no end of. */
function openingOf(error: unknown, source: string): number | undefined {
  const token = (error as { readonly token?: { readonly begin: number } }).token;
  if (isLimit(error) || token === undefined) {
    return undefined;
  }
  const offset = Math.max(source.lastIndexOf('{{', token.begin), source.lastIndexOf('{%', token.begin));
  return offset < 0 ? undefined : offset;
}

/** All that can be said when the whole can't be rendered: the text as it is, line by line. */
function untouched(template: string, run: LiquidRun, kind: 'limit' | 'failed'): LiquidRendering {
  const count = template.split('\n').length;
  const lines = Array.from({ length: count }, (_, line) => line);
  const reason =
    kind === 'limit'
      ? message('The Liquid of this article takes too long.')
      : message('The Liquid of this article cannot be run.');
  const { begin: start, end } = run.current;
  return {
    text: template,
    pieces: undefined,
    lines: { first: lines, last: lines },
    problems: [...run.problems, { kind, message: reason, start, end }],
  };
}
