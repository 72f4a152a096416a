import assert from 'node:assert/strict';
import { allRules } from '../../src/core/diagnostics/rules/allRules';
import type { Diagnostic } from '../../src/core/diagnostics/runRules';
import { formatMessage } from '../../src/core/foundation/message';
import { applyEdits } from '../../src/core/text/textEdit';
import { parseAnnotated } from './annotated';
import { WorkspaceUnderTest } from './workspaceUnderTest';

export interface SiteCase {
  readonly name: string;
  /** The post that is looked at; carets under a line say what is to be found there. */
  readonly fixture: string;
  /** Its path; a post of 2026-11-01 where none is given. */
  readonly path?: string;
  /** The other files of the site. */
  readonly files?: Readonly<Record<string, string>>;
  /** The messages, in order. */
  readonly says?: readonly string[];
  readonly severities?: readonly string[];
  /** The text after the first fix of each finding alone; undefined where it has none. */
  readonly fixed?: readonly (string | undefined)[];
  /** Of the first finding, the titles of all fixes. */
  readonly offers?: readonly string[];
}

const usualPath = '/blog/_posts/2026-11-01-a.md';

/** Tests of rules that look at a site, each in a site of its own, in memory and read as on disk. Other rules may find what they like. */
export function testInSites(ids: readonly string[], cases: readonly SiteCase[]): void {
  for (const each of cases) {
    const { text, expected } = parseAnnotated(each.fixture);
    const path = each.path ?? usualPath;
    let found: readonly Diagnostic[] = [];

    describe(each.name, () => {
      before(async () => {
        found = (await findingsInSite({ ...each.files, [path]: text }, path)).filter(({ code }) => ids.includes(code));
      });

      it('is found, and nothing else', () => {
        assert.deepEqual(
          found.map(({ code, span }) => ({ code, span })),
          expected,
        );
      });

      if (each.says) {
        it('is told in these words', () => {
          assert.deepEqual(
            found.map(({ message }) => formatMessage(message)),
            each.says,
          );
        });
      }
      if (each.severities) {
        it('is as loud as it deserves', () => {
          assert.deepEqual(
            found.map(({ severity }) => severity),
            each.severities,
          );
        });
      }
      if (each.fixed) {
        it('is mended', () => {
          assert.deepEqual(
            found.map(({ fixes: [fix] }) => fix && applyEdits(text, fix.edits)),
            each.fixed,
          );
        });
      }
      if (each.offers) {
        it('is offered these fixes', () => {
          assert.deepEqual(
            found[0]?.fixes.map(({ title }) => formatMessage(title)),
            each.offers,
          );
        });
      }
    });
  }
}

/** What all rules find in a post of a site once everything is read; those that are off unless set are asked too. */
export async function findingsInSite(
  files: Readonly<Record<string, string>>,
  path: string,
): Promise<readonly Diagnostic[]> {
  const asked = allRules.filter(({ isOffByDefault }) => isOffByDefault);
  const rules = Object.fromEntries(asked.map(({ id, severity }) => [id, severity]));
  const workspace = new WorkspaceUnderTest({
    folders: ['/blog'],
    files: { '/blog/_config.yml': '', ...files },
    settings: { '/blog': { rules } },
  });
  const { service } = workspace;
  const text = files[path] ?? '';
  await workspace.look(path, text);
  // The first answers ask for the site's files, and what they say may ask for more.
  for (let round = 0; round < 3; round++) {
    service.diagnose(path, text);
    await service.ready();
  }
  const found = service.diagnose(path, text);
  service.dispose();
  return found;
}

/** Posts of the same kind, one a day before the one that is looked at. */
export function postsOf(count: number, textOf: (index: number) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2026, 9, 30) - index * 86_400_000).toISOString().slice(0, 10);
      return [`/blog/_posts/${day}-p${index}.md`, textOf(index)];
    }),
  );
}
