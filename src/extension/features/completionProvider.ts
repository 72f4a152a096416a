import { type CompletionItemProvider, CompletionList } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { toCompletionItem } from '../toVscode/completionItem';
import { toFilePath } from '../toVscode/filePath';

/**
 * What opens the list while typing, for Markdown has no suggestions of its own accord. No line break among them:
 * with a list open Enter accepts, and pressing Enter twice must add two lines and nothing else. The last four are for
 * Liquid, outside of which nothing is offered in the article.
 */
export const completionTriggers = [':', ' ', '-', '[', ',', '"', "'", '%', '{', '|', '.'] as const;

export function completionProvider(service: LanguageService): CompletionItemProvider {
  return {
    provideCompletionItems(document, position) {
      const completions = service.complete(toFilePath(document.uri), document.getText(), document.offsetAt(position));
      return new CompletionList(completions.map((completion, index) => toCompletionItem(document, completion, index)));
    },
  };
}
