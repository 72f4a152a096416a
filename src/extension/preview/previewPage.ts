import { env, Uri, type WebviewPanel } from 'vscode';
import { createNonce } from './nonce';
import { previewHtml } from './previewHtml';
import { toolbarHtml } from './toolbarHtml';

/** The page in a panel, and what it may load. */
export class PreviewPage {
  readonly #panel: WebviewPanel;
  readonly #extensionUri: Uri;
  #imageHosts: readonly string[] | undefined;

  constructor(panel: WebviewPanel, extensionUri: Uri) {
    this.#panel = panel;
    this.#extensionUri = extensionUri;
  }

  /** Lets the page load files of the extension and below `root`. Said only when it changes: the page is loaded again. */
  allowFiles(root: Uri | undefined): void {
    const { webview } = this.#panel;
    const roots = [this.#inExtension('dist'), this.#inExtension('media'), ...(root ? [root] : [])];
    const allowed = webview.options.localResourceRoots ?? [];
    if (roots.map(String).join('\n') !== allowed.map(String).join('\n')) {
      webview.options = {
        enableScripts: true,
        enableForms: false,
        enableCommandUris: false,
        localResourceRoots: roots,
      };
    }
  }

  /** Loads the page, again when other hosts may show pictures: a policy holds for as long as its page. */
  load(imageHosts: readonly string[]): void {
    if (this.#imageHosts?.join('\n') === imageHosts.join('\n')) {
      return;
    }
    this.#imageHosts = imageHosts;
    const { webview } = this.#panel;
    const address = (...path: readonly string[]) => webview.asWebviewUri(this.#inExtension(...path)).toString();
    this.#panel.iconPath = {
      light: this.#inExtension('media', 'preview-light.svg'),
      dark: this.#inExtension('media', 'preview-dark.svg'),
    };
    webview.html = previewHtml({
      cspSource: webview.cspSource,
      imageHosts,
      nonce: createNonce(),
      script: address('dist', 'preview.js'),
      style: address('media', 'preview.css'),
      language: env.language,
      toolbar: toolbarHtml(),
    });
  }

  #inExtension(...path: readonly string[]): Uri {
    return Uri.joinPath(this.#extensionUri, ...path);
  }
}
