import type { LanguageService } from '../../core/languageService';
import type { Publishing } from '../../core/site/publishing/publishing';
import { toFilePath } from '../toVscode/filePath';
import { activeDocument } from './activeDocument';
import { isMarkdown } from './markdown';

/** What becomes of the post in the active tab, and the time zone of its site. Undefined outside of sites. */
export function activePublishing(
  service: LanguageService,
): { readonly publishing: Publishing; readonly zone: string } | undefined {
  const document = activeDocument();
  if (!document || !isMarkdown(document)) {
    return undefined;
  }
  const path = toFilePath(document.uri);
  const publishing = service.publishing(path, document.getText());
  const zone = service.siteOf(path)?.timeZone;
  return publishing && zone !== undefined ? { publishing, zone } : undefined;
}
