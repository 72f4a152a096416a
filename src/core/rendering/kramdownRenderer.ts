import { toHtml } from '../../kramdown';
import { printBlocks } from '../../kramdown/output/printedBlocks';
import { type Document, parse } from '../../kramdown/parse';
import { codeOf } from '../../kramdown/tree/codeOf';
import { textOf } from '../../kramdown/tree/textOf';
import type { BodyRenderer, RenderedHeading } from './articleBody';
import { linesInSource } from './liquid/linesInSource';
import { LiquidStandIns } from './liquid/liquidStandIns';
import { scanLiquid } from './liquid/scanLiquid';

/** Renders as Jekyll does with kramdown. Liquid that was not run is shown as quiet notes that name the tag. */
export const kramdownRenderer: BodyRenderer = {
  render(body, firstLine, options) {
    const text = typeof body === 'string' ? body : body.text;
    const rendering = typeof body === 'string' ? undefined : body;
    const liquid = new LiquidStandIns(text, rendering?.pieces ?? scanLiquid(text));
    const inSource = linesInSource(rendering?.lines);
    const document = parse(liquid.text, options);
    for (const code of codeOf(document)) {
      code.value = liquid.restore(code.value);
    }
    const blocks = printBlocks(document).map(({ html, startLine, endLine }) => ({
      html: liquid.fillIn(html),
      ...inSource.block(startLine, endLine, firstLine),
    }));
    const lineOf = (offset: number) => firstLine + inSource.line(document.lines.lineAt(offset));
    return { blocks, headings: headingsOf(document, liquid, lineOf) };
  },
  toHtml,
};

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
