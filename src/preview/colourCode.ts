import type { CodePiece } from './highlight/rougePieces';
import { languageNamed } from './languageNames';

/** Code in pieces with the classes rouge gives them; joined they are the code. */
export type Highlight = (code: string, language: string) => readonly CodePiece[];

export interface CodeColouring {
  readonly window: Pick<typeof globalThis, 'MutationObserver'>;
  /** The highlighter, which is large, asked for when the first code that needs it is shown. */
  readonly load: () => Promise<Highlight>;
  /** Runs something before the page is next painted. */
  readonly nextFrame: (run: () => void) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Characters; longer code keeps one colour. */
const longestCode = 200_000;

/** Milliseconds of a frame that colours may take; a block once begun is finished. */
const slice = 8;

/**
 * Colours the code below `root` whenever some is put there, in the frame in which it is shown or in later ones. Only
 * spans come around the text, so that nothing on the page moves. What is gone by then is left out.
 */
export function colourCode(root: Element, { window, load, nextFrame, now }: CodeColouring): void {
  let highlight: Highlight | undefined;
  let loading = false;
  let waiting = false;
  const queue: { readonly code: Element; readonly language: string }[] = [];

  const runSoon = (): void => {
    if (highlight && !waiting && queue.length > 0) {
      waiting = true;
      nextFrame(() => {
        waiting = false;
        run();
        runSoon();
      });
    }
  };
  const run = (): void => {
    const end = now() + slice;
    for (let next = queue.shift(); next; next = now() < end ? queue.shift() : undefined) {
      if (highlight && next.code.isConnected) {
        colour(next.code, highlight(next.code.textContent ?? '', next.language));
      }
    }
    // The spans are no news.
    changes.takeRecords();
  };
  const changes = new window.MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        queue.push(...plainCodeIn(node));
      }
    }
    if (queue.length > 0 && !loading) {
      loading = true;
      load().then(
        (loaded) => {
          highlight = loaded;
          runSoon();
        },
        // Without the highlighter code keeps one colour.
        () => {},
      );
    }
    runSoon();
  });
  changes.observe(root, { childList: true, subtree: true });
}

function* plainCodeIn(node: Node): Iterable<{ readonly code: Element; readonly language: string }> {
  if (!isElement(node)) {
    return;
  }
  for (const element of node.localName === 'code' ? [node] : node.querySelectorAll('code')) {
    const language = languageOf(element);
    // With numbers of lines the code stands in a table.
    const code = element.querySelector('td.code > pre') ?? element;
    const length = code.textContent?.length ?? 0;
    // Code with elements in it was marked up by its writer.
    if (language !== undefined && code.childElementCount === 0 && length > 0 && length <= longestCode) {
      yield { code, language };
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** Jekyll prints the language around the block or at the code itself, as `language-…`. */
function languageOf(code: Element): string | undefined {
  for (const name of code.closest('[class*="language-"]')?.classList ?? []) {
    if (name.startsWith('language-')) {
      return languageNamed(name.slice('language-'.length));
    }
  }
  return undefined;
}

function colour(code: Element, pieces: readonly CodePiece[]): void {
  const document = code.ownerDocument;
  code.replaceChildren(
    ...pieces.map(({ text, rougeClass }) => {
      if (rougeClass === '') {
        return document.createTextNode(text);
      }
      const span = document.createElement('span');
      span.className = rougeClass;
      span.textContent = text;
      return span;
    }),
  );
}
