import { type Message, message } from '../foundation/message';
import { endOfFields } from '../frontMatter/endOfFields';
import type { FrontMatter } from '../frontMatter/frontMatter';
import { readableValues } from '../frontMatter/readableValues';
import type { YamlValue } from '../frontMatter/yamlValue';
import { type ArticleBlock, relativeBlocks } from './articleBlock';
import type { RenderedBody } from './articleBody';
import { type ArticleHeader, describeHeader } from './articleHeader';
import { displayText } from './displayText';
import { guessLanguage } from './guessLanguage';

/** A post as a reader will see it: plain data for whoever shows it. */
export interface Article {
  /** A language tag such as `ja`; undefined when nothing tells. */
  readonly lang: string | undefined;
  /** Undefined for Markdown without front matter, which has no header. */
  readonly header: ArticleHeader | undefined;
  /** Zero-based line of the file where the body begins; the first block counts from here. */
  readonly bodyLine: number;
  readonly blocks: readonly ArticleBlock[];
}

export interface ArticleSource {
  readonly frontMatter: FrontMatter;
  /** The whole text; title and body tell the language where nothing else does: tags may be of another one. */
  readonly text: string;
  readonly body: RenderedBody;
  readonly bodyLine: number;
  /** What the site's `defaults` supply for a field. */
  readonly defaultFor: (field: string) => YamlValue | undefined;
  /** Whether the site's posts have the field, so that its absence is worth a note. */
  readonly expects: (field: string) => boolean;
  /** The post's date in the site's time zone, for readers of the language; undefined without one. */
  readonly date: (lang: string) => string | undefined;
  readonly readingTime: Message | undefined;
  /** `lang` of the site. */
  readonly siteLang: string | undefined;
}

export function describeArticle(source: ArticleSource): Article {
  const { frontMatter, body, bodyLine } = source;
  const fieldValue = fieldReader(frontMatter, source.defaultFor);
  const lang =
    languageTag(displayText(fieldValue('lang'))) ??
    languageTag(source.siteLang) ??
    guessLanguage(`${displayText(fieldValue('title')) ?? ''}\n${source.text.slice(frontMatter.body.start)}`);
  const date = source.date(lang ?? 'en');
  const notice = noticeOf(frontMatter, source.text);
  return {
    lang,
    header: frontMatter.state === 'absent' ? undefined : describeHeader({ ...source, notice, date, fieldValue }),
    bodyLine,
    blocks: relativeBlocks(body.blocks, bodyLine),
  };
}

/** What the writer meant is shown all the same; the site won't. */
function noticeOf(frontMatter: FrontMatter, text: string): Message | undefined {
  const { state, problem } = frontMatter;
  if (state === 'unterminated') {
    return endOfFields(frontMatter, text) === undefined
      ? undefined
      : message('The front matter is never closed, so the site will show it as text. Add a line with --- below it.');
  }
  return (
    problem && message('Jekyll cannot read the front matter, so the site will show this post without what stands here.')
  );
}

/** A field that is empty leaves its default in place, as Jekyll's merging of both does (Utils.deep_merge_hashes). */
export function fieldReader(
  frontMatter: FrontMatter,
  defaultFor: (field: string) => YamlValue | undefined,
): (field: string) => YamlValue | undefined {
  const written = readableValues(frontMatter);
  return (field) => written.get(field) ?? defaultFor(field) ?? undefined;
}

function languageTag(lang: string | undefined): string | undefined {
  const tag = lang?.trim().replaceAll('_', '-');
  return tag !== undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(tag) ? tag : undefined;
}
