import { l10n, type Uri, window } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { activeDocument } from '../documents/activeDocument';
import { isMarkdown } from '../documents/markdown';
import { toFilePath } from '../toVscode/filePath';
import { localize } from '../toVscode/message';

/** A post, and one of the rules that find something in it. */
export interface FindingInPost {
  readonly uri: Uri;
  readonly code: string;
}

/** What a light bulb hands to a command, or else what the writer chooses among the rules that find something in the active post. */
export async function findingInPost(
  service: LanguageService,
  title: string,
  given: readonly unknown[],
): Promise<FindingInPost | undefined> {
  const [uri, code] = given;
  if (typeof uri === 'object' && uri !== null && typeof code === 'string') {
    return { uri: uri as Uri, code };
  }
  const document = activeDocument();
  const found = document && isMarkdown(document) ? service.diagnose(toFilePath(document.uri), document.getText()) : [];
  if (!document || found.length === 0) {
    void window.showInformationMessage(l10n.t('Open a post in which Postwright finds something first.'));
    return undefined;
  }
  const first = new Map(found.toReversed().map((each) => [each.code, localize(each.message)]));
  const chosen = await window.showQuickPick(
    [...first].toReversed().map(([label, detail]) => ({ label, detail })),
    { title, placeHolder: l10n.t('Choose one of the rules that find something in this post') },
  );
  return chosen && { uri: document.uri, code: chosen.label };
}
