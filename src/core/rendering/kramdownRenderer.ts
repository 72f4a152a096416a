import { printBlocks } from '../../kramdown/output/printedBlocks';
import { type Document, parse } from '../../kramdown/parse';
import { codeOf } from '../../kramdown/tree/codeOf';
import { textOf } from '../../kramdown/tree/textOf';
import type { BodyRenderer, RenderedHeading } from './articleBody';
import { LiquidStandIns } from './liquid/liquidStandIns';

/** Renders as Jekyll does with kramdown. Liquid is shown as quiet notes that name the tag. */
export const kramdownRenderer: BodyRenderer = {
  render(body, firstLine, options) {
    const liquid = new LiquidStandIns(body);
    const document = parse(liquid.text, options);
    for (const code of codeOf(document)) {
      code.value = liquid.restore(code.value);
    }
    const blocks = printBlocks(document).map(({ html, startLine, endLine }) => ({
      html: liquid.fillIn(html),
      startLine: firstLine + startLine,
      endLine: firstLine + endLine,
    }));
    return { blocks, headings: headingsOf(document, liquid, firstLine) };
  },
};

function headingsOf(
  { children, lines }: Document,
  liquid: LiquidStandIns,
  firstLine: number,
): readonly RenderedHeading[] {
  return children.flatMap((block) =>
    block.type === 'header'
      ? [
          {
            level: block.level,
            title: liquid.omit(textOf(block.children)).replace(/\s+/g, ' ').trim(),
            line: firstLine + lines.lineAt(block.place.start),
          },
        ]
      : [],
  );
}
