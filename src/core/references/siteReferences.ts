import { type Cancellation, throwIfCancelled } from '../foundation/cancellation';
import { contentHash } from '../foundation/contentHash';
import { type FilePath, relativeTo } from '../foundation/filePath';
import { type Message, message } from '../foundation/message';
import { onceEach } from '../foundation/onceEach';
import type { LiquidPost } from '../liquid/liquidSite';
import { Post } from '../posts/post';
import type { Settings } from '../settings/settings';
import type { PostKind } from '../site/postKind';
import type { Publishing } from '../site/publishing/publishing';
import type { Site } from '../site/site';
import type { SiteKnowledge } from '../site/siteKnowledge';
import { sourceFolders } from '../site/sources/sourceFolders';
import type { TextRange } from '../text/lineMap';
import { applyEdits } from '../text/textEdit';
import { configLists, findListedValues } from '../vocabulary/categoryList';
import { definitionPaths } from './definitionPaths';
import { type DocumentLink, documentLinks } from './documentLinks';
import { addressForms } from './fileUses';
import type { Named, NamedPlace } from './named';
import { namedAt } from './namedAt';
import { type ReferenceSite, siteTextOf } from './referenceSite';
import { completedName, moveFor } from './refusedName';
import type { FileEdits, FileMove, LeftUse, Refused, Renaming } from './renaming';
import { listSite, readEach, type SiteScanEnvironment, textOf } from './siteScan';
import { alikeInAddresses } from './slugForms';
import type { TermGroup } from './termGroup';
import { type AddressChange, textChanges } from './textChanges';
import { mayHold, usesIn } from './usesIn';

export interface SiteReferencesEnvironment extends SiteScanEnvironment {
  /** Resolves when the site around a file is read. */
  readonly ready: (path: FilePath) => Promise<void>;
  readonly postsOf: (site: Site) => readonly LiquidPost[];
  readonly knowledgeOf: (path: FilePath) => SiteKnowledge;
  readonly settingsFor: (path: FilePath) => Settings;
  readonly kindOf: (path: FilePath) => PostKind;
  readonly publishing: (post: Post) => Publishing | undefined;
}

/** A place in a file of the site. */
export interface FoundPlace extends TextRange {
  readonly path: FilePath;
  readonly isDefinition: boolean;
}

/**
 * Names that files of a site share: tags, categories, authors, layouts, includes, data, posts. Where they are given, where
 * they are used, and what changes with a new one. Nothing is kept: each question looks at the files as they are.
 */
export class SiteReferences {
  constructor(private readonly environment: SiteReferencesEnvironment) {}

  /** The name under the cursor; undefined where there is none, and outside of sites. */
  namedAt(path: FilePath, text: string, offset: number): NamedPlace | undefined {
    const site = this.#siteAround(path);
    const file = site && siteTextOf(site, path, text);
    return file && namedAt(file, offset, site);
  }

  /** Where what is named is: its file, its entry in a list, its page. */
  async definitionsOf(path: FilePath, named: Named, cancellation?: Cancellation): Promise<readonly FoundPlace[]> {
    const site = this.#siteAround(path);
    if (!site) {
      return [];
    }
    const paths = await listSite(this.environment, site.site, cancellation);
    const { files, texts } = definitionPaths(named, site, paths);
    const found = files.map((file) => ({ path: file, isDefinition: true, ...startOfFile }));
    const inTexts = await this.#usesIn(texts, named, site, cancellation);
    return [...found, ...inTexts.filter(({ isDefinition }) => isDefinition)];
  }

  /** Where a name is written in the site, by path and place. */
  async usesOf(path: FilePath, named: Named, cancellation?: Cancellation): Promise<readonly FoundPlace[]> {
    const site = this.#siteAround(path);
    return site
      ? this.#usesIn(await listSite(this.environment, site.site, cancellation), named, site, cancellation)
      : [];
  }

  /** What changes with a new name, or why it can't be. */
  async rename(path: FilePath, named: Named, wanted: string, cancellation?: Cancellation): Promise<Renaming | Refused> {
    // Before all posts are known links to them can't be told from others.
    await this.environment.ready(path);
    throwIfCancelled(cancellation);
    const site = this.#siteAround(path);
    if (!site) {
      return { refused: message('This file belongs to no site.') };
    }
    const newName = completedName(named, wanted);
    const paths = await listSite(this.environment, site.site, cancellation);
    const move = moveFor(named, newName, site, paths);
    if (move && 'refused' in move) {
      return move;
    }
    const taken = await this.#takenKey(named, newName, site, paths, cancellation);
    if (taken) {
      return { refused: taken };
    }
    const address = named.kind === 'file' && move ? await this.#addressChange(site, move) : undefined;
    const files: FileEdits[] = [];
    const moves: FileMove[] = move && move.from !== move.to ? [move] : [];
    const left: LeftUse[] = [];
    const see = (each: FilePath, text: string): void => {
      const file = this.#mayHold(text, named, address) ? siteTextOf(site, each, text) : undefined;
      if (!file) {
        return;
      }
      const { edits, moveTo } = textChanges(file, named, newName, site, address);
      if (moveTo !== undefined && paths.includes(moveTo)) {
        // The page of the new name is there already: two of them would be written to one address.
        left.push(...usesIn(file, named, site).map((use) => ({ path: each, ...file.rangeOf(use.span) })));
        return;
      }
      if (edits.length > 0) {
        files.push({
          path: each,
          hash: contentHash(text),
          edits: edits.map((edit) => ({ ...edit, ...file.rangeOf(edit.span) })),
        });
      }
      if (moveTo !== undefined) {
        moves.push({ from: each, to: moveTo });
      }
      const after = edits.length > 0 ? file.with(applyEdits(text, edits)) : file;
      const still = mayHold(after.text, named) ? usesIn(after, named, site) : [];
      left.push(...still.map((use) => ({ path: each, ...after.rangeOf(use.span) })));
    };
    await readEach(this.environment, paths, see, cancellation);
    return { files, moves, left };
  }

  /** What front matter and Liquid in a text lead to, among the files that are there. */
  async documentLinks(path: FilePath, text: string, cancellation?: Cancellation): Promise<readonly DocumentLink[]> {
    const site = this.#siteAround(path);
    const file = site && siteTextOf(site, path, text);
    return file
      ? documentLinks(
          file,
          site,
          async (each) => (await this.environment.collection.stamp(each)) !== undefined,
          cancellation,
        )
      : [];
  }

  async #usesIn(
    paths: readonly FilePath[],
    named: Named,
    site: ReferenceSite,
    cancellation: Cancellation | undefined,
  ): Promise<readonly FoundPlace[]> {
    const found: FoundPlace[] = [];
    await readEach(
      this.environment,
      paths,
      (path, text) => {
        const file = mayHold(text, named) ? siteTextOf(site, path, text) : undefined;
        for (const use of file ? usesIn(file, named, site) : []) {
          found.push({ path, isDefinition: use.isDefinition, ...(file as NonNullable<typeof file>).rangeOf(use.span) });
        }
      },
      cancellation,
    );
    return found;
  }

  #mayHold(text: string, named: Named, address: AddressChange | undefined): boolean {
    const forms = address === undefined ? [] : addressForms(address.from);
    return mayHold(text, named) || forms.some((form) => text.includes(form));
  }

  /** Two keys of one name would be one. */
  async #takenKey(
    named: Named,
    newName: string,
    site: ReferenceSite,
    paths: readonly FilePath[],
    cancellation: Cancellation | undefined,
  ): Promise<Message | undefined> {
    if (named.kind !== 'data') {
      return undefined;
    }
    const other: Named = { kind: 'data', keys: [...named.keys.slice(0, -1), newName] };
    const { texts } = definitionPaths(other, site, paths);
    const there = await this.#usesIn(texts, other, site, cancellation);
    return there.some(({ isDefinition }) => isDefinition)
      ? message('There is a key with this name already: {0}', newName)
      : undefined;
  }

  async #addressChange({ site }: ReferenceSite, { from, to }: FileMove): Promise<AddressChange | undefined> {
    const text = await textOf(this.environment, from);
    const { publishing, kindOf } = this.environment;
    const addressAt = (path: FilePath) =>
      text === undefined ? undefined : publishing(new Post(path, text, kindOf(path)))?.url;
    const [before, after] = [addressAt(from), addressAt(to)];
    return relativeTo(site.source, to) !== undefined && before !== undefined && after !== undefined && before !== after
      ? { from: before, to: after }
      : undefined;
  }

  #valuesOf(path: FilePath, group: TermGroup): Iterable<string> {
    const knowledge = this.environment.knowledgeOf(path);
    return group === 'authors'
      ? ['author', 'authors'].flatMap((field) => knowledge.valuesOf(field).map(({ value }) => value))
      : knowledge.vocabulary(group).map(({ value }) => value);
  }

  #siteAround(path: FilePath): ReferenceSite | undefined {
    const { siteOf, postsOf, knowledgeOf, settingsFor } = this.environment;
    const site = siteOf(path);
    const valuesOf = (group: TermGroup): Iterable<string> => this.#valuesOf(path, group);
    return (
      site && {
        site,
        folders: sourceFolders(site),
        get posts() {
          return postsOf(site);
        },
        listKeyOf: (group) => {
          if (group === 'authors') {
            return undefined;
          }
          const used = { has: (value: string) => knowledgeOf(path).usesOf(group, value) !== undefined };
          const key = group === 'categories' ? settingsFor(site.root).categoryList : '';
          return findListedValues(configLists(site.config.values), group, used, key)?.key;
        },
        valuesOf,
        alikeInAddresses: onceEach(({ group, value }) => alikeInAddresses(value, valuesOf(group))),
      }
    );
  }
}

const startOfFile: TextRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
