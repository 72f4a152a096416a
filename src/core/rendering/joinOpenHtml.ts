const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * Raw HTML may open in one block and close in another, `<div>`, a paragraph, `</div>`: such blocks belong together.
 * Given the raw HTML of each block (undefined: Markdown), tells the runs to join, as first and last index, in order and
 * apart. An element that is never closed joins nothing, or the article would be rebuilt while a tag is typed.
 */
export function joinOpenHtml(rawHtml: readonly (string | undefined)[]): readonly (readonly [number, number])[] {
  const open = new Map<string, number[]>();
  const runs: [number, number][] = [];
  rawHtml.forEach((html, index) => {
    for (const [, slash, name = '', selfClosing] of (html ?? '').matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*?(\/?)>/gi)) {
      const element = name.toLowerCase();
      if (slash === '/') {
        const from = open.get(element)?.pop();
        if (from !== undefined && from < index) {
          joinRun(runs, from, index);
        }
      } else if (selfClosing !== '/' && !voidElements.has(element)) {
        const places = open.get(element);
        if (places) {
          places.push(index);
        } else {
          open.set(element, [index]);
        }
      }
    }
  });
  return runs;
}

function joinRun(runs: [number, number][], from: number, to: number): void {
  let first = from;
  for (let last = runs.at(-1); last && last[1] >= first; last = runs.at(-1)) {
    first = Math.min(first, last[0]);
    runs.pop();
  }
  runs.push([first, to]);
}
