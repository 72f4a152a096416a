import type { Context, Template } from 'liquidjs';
import { type Message, message } from '../../foundation/message';
import type { SourceFile } from '../../site/sources/siteSources';
import { type KeptPiece, markOf, withBackslashes } from './liquidMarks';
import type { LiquidEnvironment, LiquidProblem } from './liquidRendering';
import { TemplateFailure } from './templateFailure';

/** One rendering: what it may know, and what it has come upon. Kept in the context, where every tag and filter finds it. */
export interface LiquidRun {
  readonly environment: LiquidEnvironment;
  readonly kept: KeptPiece[];
  readonly problems: LiquidProblem[];
  /** What of the template itself is being rendered, also while that is an include. */
  current: { readonly begin: number; readonly end: number };
  /** Includes that are open, outermost first. */
  readonly includes: string[];
  /** What `include_cached` has rendered. */
  readonly cached: Map<string, string>;
  /** Throws when the rendering takes too long; to be told of the work that is done. */
  readonly checkTime: (work: number) => void;
  readonly parseFile: (file: SourceFile) => readonly Template[];
}

/** More than any article has, even half-typed. */
const mostKept = 2000;

const register = 'postwright';

export function beginRun(context: Context, run: LiquidRun): void {
  context.setRegister(register, run);
}

export function runOf(context: Context): LiquidRun {
  return context.getRegister<LiquidRun>(register);
}

/** Stands in for a piece that isn't run; told once for each place in the template. */
export function keep(run: LiquidRun, markup: string, kind: LiquidProblem['kind'], reason: Message): string {
  if (run.kept.length >= mostKept) {
    throw new TemplateFailure('limit', message('There is too much in the Liquid of this article that cannot be run.'));
  }
  const source = withBackslashes(markup);
  const { begin, end } = run.current;
  run.problems.push({ kind, message: reason, start: begin, end });
  const piece: KeptPiece = {
    source,
    kind: source.startsWith('{{') ? 'output' : 'tag',
    label: source.slice(2, -2).replace(/^-|-$/g, '').replace(/\s+/g, ' ').trim(),
    code: undefined,
  };
  run.kept.push(piece);
  return markOf(run.kept.length - 1, piece);
}
