import {
  DocumentSymbol,
  type DocumentSymbolProvider,
  FoldingRange,
  type FoldingRangeProvider,
  SelectionRange,
  type SelectionRangeProvider,
  SymbolKind,
  type TextDocument,
} from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { FrontMatterSymbol } from '../../core/structure/frontMatterSymbols';
import { toFilePath } from '../toVscode/filePath';
import { toRange } from '../toVscode/range';

/** The fields of front matter in the outline, in breadcrumbs and in *Go to Symbol*. */
export function symbolProvider(service: LanguageService): DocumentSymbolProvider {
  return {
    provideDocumentSymbols: (document) =>
      service
        .frontMatterSymbols(toFilePath(document.uri), document.getText())
        .map((symbol) => toSymbol(document, symbol)),
  };
}

function toSymbol(
  document: TextDocument,
  { name, detail, span, nameSpan, children }: FrontMatterSymbol,
): DocumentSymbol {
  // An empty name is an error to VS Code; an item may be an empty text.
  const symbol = new DocumentSymbol(
    name || '""',
    detail,
    SymbolKind.Field,
    toRange(document, span),
    toRange(document, nameSpan),
  );
  symbol.children = children.map((child) => toSymbol(document, child));
  return symbol;
}

export function foldingProvider(service: LanguageService): FoldingRangeProvider {
  return {
    provideFoldingRanges: (document) =>
      service
        .frontMatterFolds(toFilePath(document.uri), document.getText())
        .map(({ startLine, endLine }) => new FoldingRange(startLine, endLine)),
  };
}

export function selectionProvider(service: LanguageService): SelectionRangeProvider {
  return {
    provideSelectionRanges: (document, positions) => {
      const path = toFilePath(document.uri);
      const text = document.getText();
      return positions.map((position) => {
        const spans = service.selectionsAt(path, text, document.offsetAt(position)).toReversed();
        const [outermost, ...inner] = spans.map((each) => toRange(document, each));
        const first = new SelectionRange(outermost ?? document.validateRange(document.lineAt(position.line).range));
        return inner.reduce((around, range) => new SelectionRange(range, around), first);
      });
    },
  };
}
