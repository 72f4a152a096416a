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
import { applyEdits, type TextEdit } from '../text/textEdit';
import { configLists, findListedValues } from '../vocabulary/categoryList';
import { type AddressChange, AddressChanges } from './addressChanges';
import { definitionPaths } from './definitionPaths';
import { type DocumentLink, documentLinks } from './documentLinks';
import type { Named, NamedPlace } from './named';
import { namedAt } from './namedAt';
import { type ReferenceSite, siteTextOf } from './referenceSite';
import { completedName, moveFor } from './refusedName';
import type { FileEdits, FileMove, LeftUse, Refused, Renaming } from './renaming';
import { listSite, readEach, type SiteScanEnvironment, textOf } from './siteScan';
import type { SiteText } from './siteText';
import { alikeInAddresses } from './slugForms';
import type { TermGroup } from './termGroup';
import { textChanges, withAddresses } from './textChanges';
import { mayHold, usesIn } from './usesIn';

export interface SiteReferencesEnvironment extends SiteScanEnvironment {
  /** Resolves when the site around a file is read. */
  readonly ready: (path: FilePath) => Promise<void>;
  readonly postsOf: (site: Site) => readonly LiquidPost[];
  readonly knowledgeOf: (path: FilePath) => SiteKnowledge;
  readonly settingsOf: (site: Site) => Settings;
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
    const moved = named.kind === 'file' && move ? await this.#addressAfterMove(site, move) : undefined;
    const addresses = new AddressChanges(moved ? [moved] : []);
    const changedAddresses: AddressChange[] = [];
    const files: FileEdits[] = [];
    const moves: FileMove[] = move && move.from !== move.to ? [move] : [];
    const left: LeftUse[] = [];
    const see = (each: FilePath, text: string): void => {
      const file = mayHold(text, named) || addresses.mayBeIn(text) ? siteTextOf(site, each, text) : undefined;
      if (!file) {
        return;
      }
      const { edits, moveTo } = textChanges(file, named, newName, site, addresses);
      if (moveTo !== undefined && paths.includes(moveTo)) {
        // The page of the new name is there already: two of them would be written to one address.
        left.push(...usesIn(file, named, site).map((use) => ({ path: each, ...file.rangeOf(use.span) })));
        return;
      }
      if (edits.length > 0) {
        files.push(fileEdits(file, edits));
      }
      if (moveTo !== undefined) {
        moves.push({ from: each, to: moveTo });
      }
      const after = edits.length > 0 ? file.with(applyEdits(text, edits)) : file;
      if (named.kind === 'term' && named.group === 'categories' && edits.length > 0) {
        changedAddresses.push(...changeBetween(this.#addressOf(each, text), this.#addressOf(each, after.text)));
      }
      const still = mayHold(after.text, named) ? usesIn(after, named, site) : [];
      left.push(...still.map((use) => ({ path: each, ...after.rangeOf(use.span) })));
    };
    await readEach(this.environment, paths, see, cancellation);
    const followed = await this.#followed(files, new AddressChanges(changedAddresses), site, paths, cancellation);
    return { files: followed, moves, left: [...left, ...inFolderNames(named, site, paths)] };
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

  /** The edits with those of texts that name pages whose addresses change: a category may be part of them. */
  async #followed(
    files: readonly FileEdits[],
    addresses: AddressChanges,
    site: ReferenceSite,
    paths: readonly FilePath[],
    cancellation: Cancellation | undefined,
  ): Promise<readonly FileEdits[]> {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const see = (path: FilePath, text: string): void => {
      const file = addresses.mayBeIn(text) ? siteTextOf(site, path, text) : undefined;
      const known = byPath.get(path);
      if (file && (known === undefined || known.hash === contentHash(text))) {
        const edits = withAddresses(known?.edits ?? [], file, addresses, site);
        if (edits.length > 0) {
          byPath.set(path, fileEdits(file, edits));
        }
      }
    };
    await readEach(this.environment, addresses.isEmpty ? [] : paths, see, cancellation);
    return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
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

  async #addressAfterMove({ site }: ReferenceSite, { from, to }: FileMove): Promise<AddressChange | undefined> {
    const text = await textOf(this.environment, from);
    return text === undefined || relativeTo(site.source, to) === undefined
      ? undefined
      : changeBetween(this.#addressOf(from, text), this.#addressOf(to, text))[0];
  }

  #addressOf(path: FilePath, text: string): string | undefined {
    const { publishing, kindOf } = this.environment;
    return publishing(new Post(path, text, kindOf(path)))?.url;
  }

  #valuesOf(path: FilePath, group: TermGroup): Iterable<string> {
    const knowledge = this.environment.knowledgeOf(path);
    return group === 'authors'
      ? ['author', 'authors'].flatMap((field) => knowledge.valuesOf(field).map(({ value }) => value))
      : knowledge.vocabulary(group).map(({ value }) => value);
  }

  #siteAround(path: FilePath): ReferenceSite | undefined {
    const { siteOf, postsOf, knowledgeOf, settingsOf } = this.environment;
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
          const key = group === 'categories' ? settingsOf(site).categoryList : '';
          return findListedValues(configLists(site.config.values), group, used, key)?.key;
        },
        valuesOf,
        alikeInAddresses: onceEach(({ group, value }) => alikeInAddresses(value, valuesOf(group))),
      }
    );
  }
}

function fileEdits(file: SiteText, edits: readonly TextEdit[]): FileEdits {
  return {
    path: file.path,
    hash: contentHash(file.text),
    edits: edits.map((edit) => ({ ...edit, ...file.rangeOf(edit.span) })),
  };
}

/** Jekyll takes the folders around `_posts` for categories, and folders stay. */
function inFolderNames(named: Named, { site }: ReferenceSite, paths: readonly FilePath[]): readonly LeftUse[] {
  const isInFolder = (path: FilePath, name: string): boolean => {
    const below = relativeTo(site.source, path) ?? '';
    const end = below.indexOf('/_posts/');
    return end >= 0 && below.slice(0, end).split('/').includes(name);
  };
  return named.kind === 'term' && named.group === 'categories'
    ? paths.filter((path) => isInFolder(path, named.value)).map((path) => ({ path, ...startOfFile }))
    : [];
}

function changeBetween(from: string | undefined, to: string | undefined): readonly AddressChange[] {
  return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
}

const startOfFile: TextRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
