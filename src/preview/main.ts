import { parseHostMessage } from '../protocol/messages';
import { colourCode } from './colourCode';
import { loadHighlight } from './loadHighlight';
import { PreviewPage } from './previewPage';
import { scrollersByKeyboard } from './scrollersByKeyboard';

/** Given to the page by VS Code; can be called only once. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const program = document.currentScript;
const main = document.querySelector('main');
if (main) {
  scrollersByKeyboard(main);
  const page = new PreviewPage(main, {
    window,
    post: (message) => vscode.postMessage(message),
    remember: (state) => vscode.setState(state),
    colourCode: (root) => {
      if (program instanceof HTMLScriptElement) {
        colourCode(root, {
          window,
          load: () => loadHighlight(program),
          nextFrame: (run) => requestAnimationFrame(run),
          now: () => performance.now(),
        });
      }
    },
  });
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parseHostMessage(data);
    if (message) {
      page.receive(message);
    }
  });
  vscode.postMessage({ type: 'ready' });
}
