import { type Diagnostic, type DiagnosticCollection, DiagnosticSeverity, languages, type Uri } from 'vscode';
import { Emitter } from '../../core/foundation/event';
import type { FilePath } from '../../core/foundation/filePath';
import type { Disposable } from '../../core/foundation/scope';
import { toUri } from '../toVscode/filePath';

/** What a pass over a site has found in one post. */
export interface SiteProblems {
  /** Equal as long as they say the same. */
  readonly key: string;
  readonly diagnostics: () => readonly Diagnostic[];
}

/**
 * What stands in the Problems panel, of each post once: what is found in its editor, or else what was found in its site.
 * All is in one collection, so that one takes the place of the other in one step when an editor opens or closes.
 */
export class ShownProblems implements Disposable {
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('postwright');
  readonly #open = new Set<FilePath>();
  /** Closed posts that go on to show what their editors found, until their site is checked again. */
  readonly #left = new Set<FilePath>();
  #ofSite: ReadonlyMap<FilePath, SiteProblems> = new Map();
  readonly #openChanged = new Emitter<FilePath>();
  /** Fires with a post whose editor has taken over or is gone. */
  readonly onDidChangeOpen = this.#openChanged.event;

  /** Whether an editor shows the post and finds what is wrong in it. */
  isOpen(path: FilePath): boolean {
    return this.#open.has(path);
  }

  /** What is found in a post that an editor shows. */
  setOpen(path: FilePath, diagnostics: readonly Diagnostic[]): void {
    this.#left.delete(path);
    this.#collection.set(toUri(path), diagnostics);
    if (!this.#open.has(path)) {
      this.#open.add(path);
      this.#openChanged.fire(path);
    }
  }

  /** The editor of a post is gone; until the next `setOfSite` what is grave in it goes on to show. */
  close(path: FilePath): void {
    if (this.#open.delete(path)) {
      this.#left.add(path);
      const uri = toUri(path);
      this.#collection.set(uri, this.#grave(uri));
      this.#openChanged.fire(path);
    }
  }

  /** What is known by now of closed posts. `isPending` tells of one that what its editor found shall still stand. */
  setOfSite(problems: ReadonlyMap<FilePath, SiteProblems>, isPending: (path: FilePath) => boolean): void {
    const before = this.#ofSite;
    this.#ofSite = problems;
    const settled = [...this.#left].filter((path) => !isPending(path));
    for (const path of settled) {
      this.#left.delete(path);
    }
    const isChanged = (path: FilePath): boolean => problems.get(path)?.key !== before.get(path)?.key;
    const renewed = [...before.keys(), ...problems.keys()].filter(isChanged);
    this.#collection.set(
      [...new Set([...renewed, ...settled])]
        .filter((path) => !this.#open.has(path) && !this.#left.has(path))
        .map((path): [Uri, readonly Diagnostic[] | undefined] => [toUri(path), problems.get(path)?.diagnostics()]),
    );
  }

  dispose(): void {
    this.#collection.dispose();
    this.#openChanged.dispose();
  }

  #grave(uri: Uri): readonly Diagnostic[] {
    return (this.#collection.get(uri) ?? []).filter(({ severity }) => severity < DiagnosticSeverity.Information);
  }
}
