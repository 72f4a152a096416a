import { scanLiquid } from '../rendering/liquid/scanLiquid';

/** Stands for each character of Liquid: no white space, no sign of Markdown, and nothing that anyone writes. */
export const liquidMask = '\uE0F0';

/** A body of the same length and with the same lines, in which Liquid is a word without meaning. What leaves nothing behind is blank. */
export function withoutLiquid(body: string): string {
  let result = '';
  let done = 0;
  for (const { start, end, kind } of scanLiquid(body)) {
    const isBlank = kind === 'hidden' && isAloneOnLines(body, start, end);
    result += body.slice(done, start) + body.slice(start, end).replace(/[^\r\n]/g, isBlank ? ' ' : liquidMask);
    done = end;
  }
  return done === 0 ? body : result + body.slice(done);
}

function isAloneOnLines(text: string, start: number, end: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(end, end + longestRest)) ?? [];
  return text.slice(lineStart, start).trim() === '' && rest.trim() === '';
}

/** So far it is looked whether something stands behind. */
const longestRest = 200;
