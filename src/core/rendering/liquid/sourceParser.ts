import {
  type Context,
  type Emitter,
  type HtmlToken,
  type Liquid,
  Parser,
  TagToken,
  type Template,
  type Token,
  Tokenizer,
  TokenKind,
  type TopLevelToken,
  Value,
} from 'liquidjs';
import { type Message, message } from '../../foundation/message';
import { asRuby, readToken, withoutOperators } from './asRuby';
import { type MaybeBlank, settleBlank } from './blankBlocks';
import type { LiquidProblem } from './liquidRendering';
import { keep, type LiquidRun, runOf } from './liquidRun';
import { SourceEmitter } from './sourceEmitter';
import { failureBehind, isLimit, TemplateFailure } from './templateFailure';
import { isBlockWord, unmatchedTags } from './unmatchedTags';

/** Templates that are wrong in more places are shown as they are written. */
const mostFailures = 100;

/**
 * Parses so that whatever is rendered knows where in the template it stands, and what can't be parsed or fails leaves
 * the rest as it is.
 */
export class SourceParser extends Parser {
  readonly #engine: Liquid;
  #tokens: readonly TopLevelToken[] = [];
  #unmatched: ReadonlyMap<Token, Message> = new Map();
  #failures = 0;

  constructor(liquid: Liquid) {
    super(liquid);
    this.#engine = liquid;
  }

  /** Throws for a template whose outputs and tags can't be told from its text, or with too much that is wrong. */
  parseSource(source: string): Template[] {
    const tokens = new Tokenizer(source, this.#engine.options.operators).readTopLevelTokens(this.#engine.options);
    this.#tokens = [...tokens];
    this.#unmatched = unmatchedTags(tokens);
    return this.parseTokens(tokens);
  }

  override parseToken(token: TopLevelToken, remaining: TopLevelToken[]): Template {
    if (token.kind === TokenKind.HTML) {
      return new PlacedText(token as HtmlToken);
    }
    return this.#keptTag(token) ?? this.#markup(token, remaining);
  }

  #keptTag(token: TopLevelToken): Template | undefined {
    if (!(token instanceof TagToken)) {
      return undefined;
    }
    const { name } = token;
    const unmatched = this.#unmatched.get(token);
    if (unmatched) {
      return new Kept(token, 'syntax', unmatched);
    }
    if (isBlockWord(name)) {
      return new Kept(token, 'syntax', message('The tag “{0}” cannot stand here.', name));
    }
    return Object.hasOwn(this.#engine.tags, name)
      ? undefined
      : new Kept(token, 'plugin', message('The tag “{0}” is not one of Jekyll’s own.', name));
  }

  #markup(token: TopLevelToken, remaining: TopLevelToken[]): Template {
    const before = remaining.length;
    try {
      const template = super.parseToken(token, remaining);
      readAsRuby(template);
      const name = token instanceof TagToken ? token.name : undefined;
      return new PlacedMarkup(template, settleBlank(name, template));
    } catch (error) {
      if (token.kind === TokenKind.Output && /^\{\{-?\s*(?:\||-?\}\})/.test(token.getText())) {
        return new Nothing(token);
      }
      this.#failures++;
      if (isLimit(error) || this.#failures > mostFailures) {
        throw new TemplateFailure(
          'limit',
          message('There is too much in the Liquid of this article that cannot be run.'),
        );
      }
      const all = this.#tokens.length;
      remaining.unshift(...this.#tokens.slice(all - before, all - remaining.length));
      return new Kept(token, 'syntax', reasonOf(error));
    }
  }
}

/** The values that the library's own tags and outputs hold. */
function readAsRuby(template: Template): void {
  const { value, branches, candidates } = template as {
    readonly value?: unknown;
    readonly branches?: readonly { readonly value?: unknown; readonly values?: readonly Token[] }[];
    readonly candidates?: readonly Token[];
  };
  for (const each of [value, ...(branches ?? []).map((branch) => branch.value)]) {
    if (each instanceof Value) {
      asRuby(each);
    }
  }
  if (value instanceof Value && !branches) {
    withoutOperators(value);
  }
  for (const token of [...(branches ?? []).flatMap(({ values }) => values ?? []), ...(candidates ?? [])]) {
    readToken(token);
  }
}

/** An output without a value, which Ruby lets pass. */
class Nothing implements MaybeBlank {
  readonly isBlank = false;
  readonly isText = false;

  constructor(readonly token: Token) {}

  render(): void {}
}

class PlacedText implements MaybeBlank {
  readonly isText = true;

  constructor(readonly token: HtmlToken) {}

  get isBlank(): boolean {
    return this.token.getContent().trim() === '';
  }

  render(context: Context, emitter: Emitter): unknown {
    const text = this.token.getContent();
    context.memoryLimit.use(text.length);
    if (emitter instanceof SourceEmitter && emitter.template === this.token.input) {
      emitter.text(text, this.token.begin + this.token.trimLeft);
    } else {
      emitter.write(text);
    }
    return undefined;
  }
}

class PlacedMarkup implements MaybeBlank {
  readonly token: Token;
  readonly isText = false;

  constructor(
    private readonly inner: Template,
    readonly isBlank: boolean,
  ) {
    this.token = inner.token;
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, unknown, unknown> {
    const run = runOf(context);
    run.checkTime(1);
    note(run, this.token);
    if (emitter instanceof SourceEmitter && emitter.template === this.token.input) {
      emitter.at(this.token.begin);
    }
    try {
      return yield this.inner.render(context, emitter);
    } catch (error) {
      if (isLimit(error)) {
        throw error;
      }
      note(run, this.token);
      return keep(run, this.token.getText(), kindOf(error), reasonOf(error));
    }
  }
}

class Kept implements MaybeBlank {
  readonly isBlank = false;
  readonly isText = false;

  constructor(
    readonly token: TopLevelToken,
    private readonly kind: LiquidProblem['kind'],
    private readonly reason: Message,
  ) {}

  render(context: Context, emitter: Emitter): unknown {
    const run = runOf(context);
    note(run, this.token);
    if (emitter instanceof SourceEmitter && emitter.template === this.token.input) {
      emitter.at(this.token.begin);
    }
    return keep(run, this.token.getText(), this.kind, this.reason);
  }
}

function note(run: LiquidRun, token: Token): void {
  if (run.includes.length === 0) {
    run.current = token;
  }
}

function kindOf(error: unknown): LiquidProblem['kind'] {
  const failure = failureBehind(error);
  return failure instanceof TemplateFailure ? failure.kind : 'failed';
}

function reasonOf(error: unknown): Message {
  const failure = failureBehind(error);
  if (failure instanceof TemplateFailure) {
    return failure.reason;
  }
  const reason = error instanceof Error ? error.message.replace(/, line:\d+, col:\d+$/, '') : String(error);
  return message('Liquid cannot be run here: {0}', reason);
}
