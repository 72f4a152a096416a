import assert from 'node:assert/strict';
import { formatMessage } from '../../src/core/foundation/message';
import type { Renaming } from '../../src/core/references/renaming';
import type { FoundPlace } from '../../src/core/references/siteReferences';
import { LineMap } from '../../src/core/text/lineMap';
import { applyEdits } from '../../src/core/text/textEdit';
import { marked } from './cursor';
import { WorkspaceUnderTest } from './workspaceUnderTest';

export type Files = Readonly<Record<string, string>>;

/** A site in `/blog` whose files are given by their paths in it; `‸` in one of them is the cursor. */
export class ReferencesUnderTest {
  readonly workspace: WorkspaceUnderTest;
  readonly files: Files;
  readonly #path: string;
  readonly #cursor: number;

  constructor(fixtures: Files, folders: readonly string[] = ['/blog']) {
    const files: Record<string, string> = {};
    let [path, cursor] = ['', 0];
    for (const [name, fixture] of Object.entries({ '_config.yml': '', ...fixtures })) {
      const full = name.startsWith('/') ? name : `/blog/${name}`;
      const { text, cursor: at } = marked(fixture);
      files[full] = fixture.includes('‸') ? text : fixture;
      if (fixture.includes('‸')) {
        [path, cursor] = [full, at];
      }
    }
    this.files = files;
    this.#path = path;
    this.#cursor = cursor;
    this.workspace = new WorkspaceUnderTest({ folders, files });
  }

  async look(): Promise<void> {
    await this.workspace.look(this.#path);
    await this.workspace.service.ready();
  }

  get named() {
    return this.workspace.service.references.namedAt(this.#path, this.files[this.#path] ?? '', this.#cursor);
  }

  /** As `path:line:text`, the text being what stands at the place. */
  async uses(): Promise<readonly string[]> {
    await this.look();
    assert.ok(this.named, 'the cursor is on a name');
    return this.#shown(await this.workspace.service.references.usesOf(this.#path, this.named.named));
  }

  async definitions(): Promise<readonly string[]> {
    await this.look();
    assert.ok(this.named, 'the cursor is on a name');
    return this.#shown(await this.workspace.service.references.definitionsOf(this.#path, this.named.named));
  }

  /** The files that change with a new name, as they are then; `undefined` for one that is called otherwise. */
  async renamed(newName: string): Promise<Readonly<Record<string, string | undefined>>> {
    const renaming = await this.renaming(newName);
    const changed: Record<string, string | undefined> = {};
    for (const { path, edits } of renaming.files) {
      changed[path.replace(/^\/blog\//, '')] = applyEdits(this.text(path), edits);
    }
    for (const { from, to } of renaming.moves) {
      const [before, after] = [from, to].map((path) => path.replace(/^\/blog\//, '')) as [string, string];
      changed[after] = changed[before] ?? this.text(from);
      changed[before] = undefined;
    }
    return changed;
  }

  async renaming(newName: string): Promise<Renaming> {
    await this.look();
    assert.ok(this.named, 'the cursor is on a name');
    const renaming = await this.workspace.service.references.rename(this.#path, this.named.named, newName);
    assert.ok(!('refused' in renaming), 'refused' in renaming ? formatMessage(renaming.refused) : '');
    return renaming;
  }

  async refusal(newName: string): Promise<string | undefined> {
    await this.look();
    assert.ok(this.named, 'the cursor is on a name');
    const renaming = await this.workspace.service.references.rename(this.#path, this.named.named, newName);
    return 'refused' in renaming ? formatMessage(renaming.refused) : undefined;
  }

  text(path: string): string {
    return (this.workspace.collection.files.get(path) ?? '').replace(/^\uFEFF/, '');
  }

  #shown(places: readonly FoundPlace[]): readonly string[] {
    return places.map(({ path, start, end }) => {
      const text = this.text(path);
      const lines = new LineMap(text);
      const at = text.slice(lines.offsetAt(start), lines.offsetAt(end));
      return `${path.replace(/^\/blog\//, '')}:${start.line + 1}:${at}`;
    });
  }
}
