import { TabInputCustom, TabInputText, TabInputWebview, type TextDocument, type Uri, window, workspace } from 'vscode';

/** The document of the active tab, in whatever editor shows it: hybrid and custom editors have no `activeTextEditor`. */
export function activeDocument(): TextDocument | undefined {
  const uri = uriOfInput(window.tabGroups.activeTabGroup.activeTab?.input);
  return uri && workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** Whether the active tab is a preview of ours. VS Code puts a prefix before the type of a webview. */
export function isPreviewActive(): boolean {
  const input: unknown = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputWebview && input.viewType.endsWith('postwright.preview');
}

/** The addresses of all documents that stand in a tab. */
export function tabUris(): ReadonlySet<string> {
  const uris = new Set<string>();
  for (const group of window.tabGroups.all) {
    for (const tab of group.tabs) {
      const uri = uriOfInput(tab.input);
      if (uri) {
        uris.add(uri.toString());
      }
    }
  }
  return uris;
}

function uriOfInput(input: unknown): Uri | undefined {
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}
