import type { RenderedBlock } from './articleBody';

/** A heading of the article, as readers see it. */
export interface Heading {
  /** 1 to 6 */
  readonly level: number;
  /** Its text without markup; empty for one that holds a picture only. */
  readonly title: string;
  /** Zero-based line in the file. */
  readonly line: number;
}

/** The headings that stand by themselves, not those in quotes or boxes: they divide the article. */
export function headingsOf(blocks: readonly RenderedBlock[]): readonly Heading[] {
  return blocks.flatMap(({ html, startLine }) => {
    const match = /^\s*<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/.exec(html);
    return match ? [{ level: Number(match[1]), title: textOf(match[2] ?? ''), line: startLine }] : [];
  });
}

function textOf(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39|#x27|nbsp);/g, (entity) => characters[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': ' ',
};
