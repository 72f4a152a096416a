import { toHtml } from '../../kramdown';
import type { Options } from '../../kramdown/options';
import { printBlocks } from '../../kramdown/output/printedBlocks';
import { type Document, parse } from '../../kramdown/parse';
import { codeOf } from '../../kramdown/tree/codeOf';
import { textOf } from '../../kramdown/tree/textOf';
import { readBody } from '../body/readBody';
import type { BodyRenderer, RenderedHeading } from './articleBody';
import { linesInSource } from './liquid/linesInSource';
import { LiquidStandIns } from './liquid/liquidStandIns';
import { scanLiquid } from './liquid/scanLiquid';
import { parsedOnce } from './parsedOnce';

/**
 * Renders as Jekyll does with kramdown. Liquid that was not run is shown as quiet notes that name the tag. What findings need
 * to know of an article is read here too, by the same engine.
 */
export const kramdownRenderer: BodyRenderer & { readonly readBody: typeof readBody } = {
  render(body, firstLine, options) {
    const text = typeof body === 'string' ? body : body.text;
    const rendering = typeof body === 'string' ? undefined : body;
    const pieces = rendering?.pieces ?? scanLiquid(text);
    const liquid = new LiquidStandIns(text, pieces);
    const inSource = linesInSource(rendering?.lines);
    const document = pieces.length === 0 ? parsedOnce(text, options) : withLiquid(liquid, options);
    const blocks = printBlocks(document).map(({ html, startLine, endLine }) => ({
      html: liquid.fillIn(html),
      ...inSource.block(startLine, endLine, firstLine),
    }));
    const lineOf = (offset: number) => firstLine + inSource.line(document.lines.lineAt(offset));
    return { blocks, headings: headingsOf(document, liquid, lineOf) };
  },
  toHtml,
  readBody,
};

/** A tree of its own: code in it gets its Liquid back. */
function withLiquid(liquid: LiquidStandIns, options: Partial<Options>): Document {
  const document = parse(liquid.text, options);
  for (const code of codeOf(document)) {
    code.value = liquid.restore(code.value);
  }
  return document;
}

function headingsOf(
  { children }: Document,
  liquid: LiquidStandIns,
  lineOf: (offset: number) => number,
): readonly RenderedHeading[] {
  return children.flatMap((block) =>
    block.type === 'header'
      ? [
          {
            level: block.level,
            title: liquid.omit(textOf(block.children)).replace(/\s+/g, ' ').trim(),
            line: lineOf(block.place.start),
          },
        ]
      : [],
  );
}
