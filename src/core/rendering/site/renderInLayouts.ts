import { type Message, message } from '../../foundation/message';
import { readableValues } from '../../frontMatter/readableValues';
import { readFrontMatter } from '../../frontMatter/readFrontMatter';
import type { YamlMap } from '../../frontMatter/yamlValue';
import type { SiteSources, SourceFile } from '../../site/sources/siteSources';
import { displayText } from '../displayText';
import { lazyDrop } from '../liquid/drops/lazyDrop';
import type { LiquidEnvironment, LiquidRendering } from '../liquid/liquidRendering';

/** The page of a site around an article: its HTML before the content and behind it, not sanitised. */
export interface PageInLayouts {
  readonly before: string;
  readonly after: string;
  /** Whether the content stands between the two; else the whole page is in `before`, whatever it does with it. */
  readonly hasContent: boolean;
}

/** There is no such page; says why, in words for the writer. */
export interface NoLayout {
  readonly notice: Message;
}

export interface LayoutSource {
  /** What the post's front matter, or a default, names as its layout. */
  readonly layout: string | undefined;
  /** The article as HTML. */
  readonly content: string;
  readonly environment: LiquidEnvironment;
  readonly run: (template: string, environment: LiquidEnvironment) => LiquidRendering;
  /** The theme that the site takes its layouts from; undefined without one. */
  readonly theme: string | undefined;
}

/** Layouts in layouts; Jekyll itself stops at a circle. */
const deepest = 20;

/** Around the content, so that it is found again in the page. No filter for text leaves comments. */
const begin = '<!--postwright begin-->';
const end = '<!--postwright end-->';

/** Renders an article inside its layout, that inside its own, and so on, as Jekyll does. */
export function renderInLayouts(source: LayoutSource): PageInLayouts | NoLayout {
  const { layout, content, environment, run, theme } = source;
  const { layouts } = environment.sources;
  if (layout === undefined || layout === 'none') {
    return { notice: message('This post has no layout, so the site shows nothing around it.') };
  }
  let html = begin + content + end;
  let values: YamlMap = new Map();
  let name: string | undefined = layout;
  for (let depth = 0; name !== undefined && name !== 'none' && depth < deepest; depth++) {
    const file = layouts.get(name);
    if (!file) {
      return { notice: missingLayout(name, theme, layouts) };
    }
    const { template, own } = readLayout(file);
    values = new Map([...own, ...values]);
    const variables = { ...environment.variables, content: html, layout: lazyDrop({}, values) };
    html = withoutPieces(run(template, { ...environment, variables }));
    name = displayText(own.get('layout'));
  }
  return split(html, content);
}

function missingLayout(name: string, theme: string | undefined, layouts: SiteSources['layouts']): Message {
  if (theme !== undefined) {
    return message(
      'The layout “{0}” belongs to the theme {1}, which is not in this folder. The article is shown by itself.',
      name,
      theme,
    );
  }
  return layouts.size === 0
    ? message('This site has no layouts in this folder. The article is shown by itself.')
    : message('There is no layout “{0}” in this site. The article is shown by itself.', name);
}

function readLayout({ text }: SourceFile): { readonly template: string; readonly own: YamlMap } {
  const frontMatter = readFrontMatter(text);
  return { template: text.slice(frontMatter.body.start, frontMatter.body.end), own: readableValues(frontMatter) };
}

/** Tags of plugins mean nothing here, and text of theirs in the head would push the page out of its place. */
function withoutPieces({ text, pieces }: LiquidRendering): string {
  if (!pieces) {
    return text;
  }
  let result = '';
  let reached = 0;
  for (const { start, end: pieceEnd } of pieces) {
    result += text.slice(reached, start);
    reached = pieceEnd;
  }
  return result + text.slice(reached);
}

function split(html: string, content: string): PageInLayouts {
  const marked = begin + content + end;
  const start = html.indexOf(marked);
  const isOnce = start >= 0 && html.indexOf(begin, start + 1) < 0;
  return isOnce
    ? { before: html.slice(0, start), after: html.slice(start + marked.length), hasContent: true }
    : { before: html.replaceAll(begin, '').replaceAll(end, ''), after: '', hasContent: false };
}
