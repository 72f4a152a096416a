import { parseHostMessage } from '../protocol/messages';
import { PreviewPage } from './previewPage';
import { scrollersByKeyboard } from './scrollersByKeyboard';

/** Given to the page by VS Code; can be called only once. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const main = document.querySelector('main');
if (main) {
  scrollersByKeyboard(main);
  const page = new PreviewPage(main, {
    window,
    post: (message) => vscode.postMessage(message),
    remember: (state) => vscode.setState(state),
  });
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parseHostMessage(data);
    if (message) {
      page.receive(message);
    }
  });
  vscode.postMessage({ type: 'ready' });
}
