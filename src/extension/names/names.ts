import {
  type CancellationToken,
  DocumentLink,
  Location,
  type LocationLink,
  l10n,
  Position,
  type Range,
  type ReferenceContext,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { TermMerge } from '../../core/diagnostics/rule';
import { contentHash } from '../../core/foundation/contentHash';
import type { FilePath } from '../../core/foundation/filePath';
import type { Log } from '../../core/foundation/log';
import type { LanguageService } from '../../core/languageService';
import type { Named, NamedPlace } from '../../core/references/named';
import type { FileEdits, Refused, Renaming } from '../../core/references/renaming';
import type { FoundPlace } from '../../core/references/siteReferences';
import { guarded } from '../guarded';
import { fixInSite } from '../siteEdits/fixInSite';
import { largestPreview, WrittenEdits } from '../siteEdits/writtenEdits';
import { toCancellation } from '../toVscode/cancellation';
import { toFilePath, toUri } from '../toVscode/filePath';
import { localize } from '../toVscode/message';
import { rangeOf, toRange } from '../toVscode/range';
import { leadOutside } from './leadOutside';
import { renameEdit } from './renameEdit';
import { showLeft } from './showLeft';

export interface NameContext {
  readonly service: LanguageService;
  readonly log: Log;
  readonly realPath: (path: FilePath) => Promise<FilePath | undefined>;
}

/** What answers about names that the files of a site share, and what changes many files of it. */
export type Names = ReturnType<typeof createNames>;

export function createNames({ service, log, realPath }: NameContext) {
  const written = new WrittenEdits();
  const writeAll = guarded(log, 'Rename of many files', (...asked: Parameters<WrittenEdits['write']>) =>
    written.write(...asked),
  );
  const at = (document: TextDocument, position: Position): NamedPlace | undefined =>
    service.references.namedAt(toFilePath(document.uri), document.getText(), document.offsetAt(position));
  const ask = guarded(
    log,
    'Rename',
    (document: TextDocument, place: NamedPlace, name: string, token: CancellationToken) =>
      service.references.rename(toFilePath(document.uri), place.named, name, toCancellation(token)),
  );
  /** What a new name changes, or why it can't be, in words for the writer. */
  const allowed = async (answer: Renaming | Refused, asked: Uri): Promise<Renaming | string> => {
    if ('refused' in answer) {
      return localize(answer.refused);
    }
    if (await leadOutside(answer.moves, service.siteOf(toFilePath(asked))?.root, realPath)) {
      return l10n.t('The new file would lie outside of the site.');
    }
    const unseen = answer.files.find(isOtherInEditor);
    return unseen
      ? l10n.t(
          'Save “{0}” first: what stands there unsaved has not been looked at.',
          workspace.asRelativePath(toUri(unseen.path)),
        )
      : answer;
  };
  return {
    async definitions(document: TextDocument, position: Position, token: CancellationToken): Promise<LocationLink[]> {
      const place = at(document, position);
      const path = toFilePath(document.uri);
      const found = place ? await service.references.definitionsOf(path, place.named, toCancellation(token)) : [];
      return found.map((definition) => ({
        ...{ targetUri: toUri(definition.path), targetRange: rangeOf(definition) },
        ...(place && { originSelectionRange: toRange(document, place.span) }),
      }));
    },

    async references(
      document: TextDocument,
      position: Position,
      { includeDeclaration }: ReferenceContext,
      token: CancellationToken,
    ): Promise<Location[]> {
      const place = at(document, position);
      const path = toFilePath(document.uri);
      const found = place ? await service.references.usesOf(path, place.named, toCancellation(token)) : [];
      return found.filter(({ isDefinition }) => includeDeclaration || !isDefinition).map(locationOf);
    },

    /** Throws what the editor shows where there is no name. */
    prepareRename(document: TextDocument, position: Position): { range: Range; placeholder: string } {
      const place = at(document, position);
      if (!place) {
        const why = l10n.t(
          'Here is nothing to rename: put the cursor on a tag, a category, an author, a layout, an include, a key of _data or a link to a post.',
        );
        throw new Error(why);
      }
      return { range: toRange(document, place.span), placeholder: place.name };
    },

    /** Throws, for the editor to show it, why a name can't be. */
    async rename(
      document: TextDocument,
      position: Position,
      newName: string,
      token: CancellationToken,
    ): Promise<WorkspaceEdit | undefined> {
      const place = at(document, position);
      const answer = place && (await ask(document, place, newName, token));
      if (!answer || token.isCancellationRequested) {
        return undefined;
      }
      const renaming = await allowed(answer, document.uri);
      if (typeof renaming === 'string') {
        throw new Error(renaming);
      }
      const { files, moves, left } = renaming;
      showLeft(left, document.uri, position);
      if (files.length + moves.length <= largestPreview) {
        return renameEdit(renaming, document.uri);
      }
      // The editor goes on at once; what is written has its own progress and its own way back.
      void writeAll(renaming, l10n.t('Rename “{0}” to “{1}”', place.name, newName));
      return new WorkspaceEdit();
    },

    /** Makes two names one in the whole site, as the fix of a finding asks; nothing where what it was given is none. */
    async merge(asked: unknown, merge: unknown): Promise<void> {
      if (!(asked instanceof Uri) || !isTermMerge(merge)) {
        return;
      }
      const { group, from, to } = merge;
      const named: Named = { kind: 'term', group, value: from };
      const renaming = await allowed(await service.references.rename(toFilePath(asked), named, to), asked);
      if (typeof renaming === 'string') {
        void window.showWarningMessage(renaming);
        return;
      }
      showLeft(renaming.left, asked, new Position(0, 0));
      if (renaming.files.length + renaming.moves.length > largestPreview) {
        await writeAll(renaming, l10n.t('Rename “{0}” to “{1}”', from, to));
      } else {
        await workspace.applyEdit(renameEdit(renaming, asked), { isRefactoring: true });
      }
    },

    async links(document: TextDocument, token: CancellationToken): Promise<DocumentLink[]> {
      const path = toFilePath(document.uri);
      const found = await service.references.documentLinks(path, document.getText(), toCancellation(token));
      return found.map((link) => new DocumentLink(rangeOf(link), toUri(link.target)));
    },

    fixInSite: (uri: Uri, code: string) => fixInSite(service, written, uri, code),

    undoLastChange: () => written.undo(),
  };
}

/** Whether an editor holds another text, unsaved, than the one that the edits are for, and would be spoilt by them. */
function isOtherInEditor({ path, hash }: FileEdits): boolean {
  const uri = toUri(path).toString();
  const document = workspace.textDocuments.find((open) => open.isDirty && open.uri.toString() === uri);
  return document !== undefined && contentHash(document.getText()) !== hash;
}

/** Arguments of a command may be anything. */
function isTermMerge(value: unknown): value is TermMerge {
  const { group, from, to }: Partial<Record<keyof TermMerge, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  return (group === 'tags' || group === 'categories') && typeof from === 'string' && typeof to === 'string';
}

function locationOf(place: FoundPlace): Location {
  return new Location(toUri(place.path), rangeOf(place));
}
