import { bodyOf } from '../../body/bodyOf';
import type { FrontMatter } from '../../frontMatter/frontMatter';
import type { Post } from '../../posts/post';
import type { SiteView } from '../../site/siteView';
import { type Span, slice, span } from '../../text/span';

/** What stands behind `postwright-` in a comment that silences rules, or has them speak again. */
export const directives = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;

export type Directive = (typeof directives)[number];

/** A comment of a post that speaks of rules. */
export interface DisablingComment {
  /** The comment with its signs. */
  readonly span: Span;
  readonly isInFrontMatter: boolean;
  /** The word with `postwright-`, as written, and its place. */
  readonly word: Named;
  /** Undefined for a word that means nothing. */
  readonly directive: Directive | undefined;
  /** None: all rules. */
  readonly rules: readonly Named[];
}

export interface Named {
  readonly name: string;
  readonly span: Span;
}

/** In the order of the text. Nearly no post has one, so nothing is read for those that cannot. */
export function disablingComments(post: Post, site: SiteView): readonly DisablingComment[] {
  const { text, frontMatter } = post;
  if (!text.includes(prefix)) {
    return [];
  }
  return [
    ...yamlComments(text, frontMatter).flatMap((place) => read(text, place, true)),
    ...(bodyOf(post, site)?.comments ?? []).flatMap((place) => read(text, place, false)),
  ];
}

const prefix = 'postwright-';

/** `<!-- postwright-disable-line one-rule, another-rule: why it is right here -->`, and the same behind `#`. */
const pattern = /^(?:<!--|#)\s*(postwright-(?:dis|en)[\w-]*)([^:]*)/;

function read(text: string, place: Span, isInFrontMatter: boolean): readonly DisablingComment[] {
  const written = slice(text, place).replace(/-->$/, '');
  const [found = '', word, names = ''] = pattern.exec(written) ?? [];
  if (word === undefined) {
    return [];
  }
  const named = (name: string, at: number): Named => ({
    name,
    span: span(place.start + at, place.start + at + name.length),
  });
  const namesAt = found.length - names.length;
  return [
    {
      ...{ span: place, isInFrontMatter },
      word: named(word, namesAt - word.length),
      directive: directives.find((each) => word === prefix + each),
      rules: [...names.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => named(name, namesAt + index)),
    },
  ];
}

/** A `#` in a text of more than one line, or in quotes, is a part of that text. */
function yamlComments(text: string, { state, yaml, fields }: FrontMatter): readonly Span[] {
  if (state !== 'complete') {
    return [];
  }
  const texts = fields.flatMap(({ valueSpan, style, items }) =>
    scalars.has(style) ? [valueSpan] : items.filter((item) => scalars.has(item.style)).map((item) => item.span),
  );
  return [...slice(text, yaml).matchAll(/(?<=^|[ \t])#[ \t]*postwright-[^\r\n]*/gm)]
    .map(({ 0: comment, index }) => span(yaml.start + index, yaml.start + index + comment.length))
    .filter(({ start }) => !texts.some((place) => place.start <= start && start < place.end));
}

const scalars: ReadonlySet<string> = new Set(['plain', 'single', 'double', 'literal', 'folded']);
