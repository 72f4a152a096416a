import type { Highlight } from './colourCode';

/** What `highlight.js` beside the program's own script declares. */
declare const postwrightHighlight: { readonly highlight: Highlight };

/** Adds the script that holds the highlighter. It has the nonce of the program's own, as the policy of the page asks. */
export function loadHighlight(program: HTMLScriptElement): Promise<Highlight> {
  return new Promise((resolve, reject) => {
    const script = program.ownerDocument.createElement('script');
    script.nonce = program.nonce;
    script.src = new URL('highlight.js', program.src).href;
    script.addEventListener('load', () => resolve(postwrightHighlight.highlight));
    script.addEventListener('error', () => reject(new Error('The highlighter could not be loaded')));
    program.after(script);
  });
}
