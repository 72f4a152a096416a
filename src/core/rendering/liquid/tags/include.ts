import { type Context, type Emitter, type Liquid, Tag, type TagToken, type TopLevelToken, Value } from 'liquidjs';
import { message } from '../../../foundation/message';
import type { SourceFile } from '../../../site/sources/siteSources';
import { asRuby } from '../asRuby';
import { withBackslashes } from '../liquidMarks';
import { type LiquidRun, runOf } from '../liquidRun';
import type { LiquidValue } from '../liquidValue';
import { printed } from '../printed';
import { TemplateFailure } from '../templateFailure';
import { checkedFile, type IncludeMarkup, readInclude } from './includeMarkup';

/** Includes that stand in one another; more is a circle. */
const deepest = 60;

/** `include`: a file of `_includes` with parameters, its variables those around it. */
export class IncludeTag extends Tag {
  readonly #markup: IncludeMarkup;
  readonly #values: readonly (readonly [name: string, value: Value | string])[];
  readonly #file: readonly (Value | string)[];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    this.#markup = readInclude(withBackslashes(token.args));
    this.#values = this.#markup.parameters.map((parameter) => [
      parameter.name,
      'text' in parameter ? parameter.text : asRuby(new Value(parameter.variable, liquid)),
    ]);
    this.#file = piecesOf(this.#markup.file, liquid);
  }

  *render(context: Context, _emitter: Emitter): Generator<unknown, unknown, unknown> {
    const run = runOf(context);
    const file = this.find(checkedFile(yield* textOfPieces(this.#file, context)), run);
    const parameters = new Map<LiquidValue, LiquidValue>();
    for (const [name, value] of this.#values) {
      parameters.set(name, (typeof value === 'string' ? value : yield value.value(context)) as LiquidValue);
    }
    return yield* this.renderFile(file, parameters, context);
  }

  protected find(file: string, { environment }: LiquidRun): SourceFile {
    const found = environment.sources.includes.get(file);
    if (!found) {
      throw new TemplateFailure('missing', message('There is no include “{0}”.', file));
    }
    return found;
  }

  protected *renderFile(
    file: SourceFile,
    parameters: ReadonlyMap<LiquidValue, LiquidValue>,
    context: Context,
  ): Generator<unknown, unknown, unknown> {
    const run = runOf(context);
    if (run.includes.length >= deepest) {
      throw new TemplateFailure('limit', message('Includes take in one another without end.'));
    }
    const templates = run.parseFile(file);
    run.includes.push(file.path);
    context.push(parameters.size > 0 ? { include: parameters } : { include: new Map() });
    try {
      return yield this.liquid.renderer.renderTemplates(templates, context);
    } finally {
      context.pop();
      run.includes.pop();
    }
  }
}

/** `include_cached` of the plugin of that name: what was rendered once with the same parameters is taken again. */
export class IncludeCachedTag extends IncludeTag {
  protected override *renderFile(
    file: SourceFile,
    parameters: ReadonlyMap<LiquidValue, LiquidValue>,
    context: Context,
  ): Generator<unknown, unknown, unknown> {
    const { cached } = runOf(context);
    const key = [file.path, ...[...parameters].map(([name, value]) => `${printed(name)}=${printed(value)}`)].join('\0');
    const known = cached.get(key);
    if (known !== undefined) {
      return known;
    }
    const text = String((yield* super.renderFile(file, parameters, context)) ?? '');
    cached.set(key, text);
    return text;
  }
}

/** `include_relative`: a file from the folder of the post, or below it. */
export class IncludeRelativeTag extends IncludeTag {
  protected override find(file: string, { environment }: LiquidRun): SourceFile {
    const folder = environment.path.replace(/[^/]*$/, '');
    const found = environment.sources.besidePosts.get(folder + file);
    if (!found) {
      environment.wantBeside(folder + file);
      throw new TemplateFailure('missing', message('There is no file “{0}” beside this one.', file));
    }
    return found;
  }
}

/** A text with outputs in it, as the names of files may have. */
export function piecesOf(text: string, liquid: Liquid): readonly (Value | string)[] {
  return text
    .split(/(\{\{[^}]*\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{{') ? asRuby(new Value(piece.slice(2, -2).trim(), liquid)) : piece));
}

export function* textOfPieces(
  pieces: readonly (Value | string)[],
  context: Context,
): Generator<unknown, string, unknown> {
  let text = '';
  for (const piece of pieces) {
    text += typeof piece === 'string' ? piece : printed(yield piece.value(context));
  }
  return text.trim();
}
