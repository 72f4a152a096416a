import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { silentLog } from '../../../../src/core/foundation/log';
import { LanguageService } from '../../../../src/core/languageService';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { MemoryPostCollection } from '../../../support/memoryPostCollection';

const service = new LanguageService({
  collection: new MemoryPostCollection([], {}),
  log: silentLog,
  now: () => 0,
  timeZone: () => 'UTC',
  pause: async () => {},
  settingsFor: () => defaultSettings,
});
const sectionsOf = (text: string) => service.readingTimeBySection('/a.md', text);
/** Each heading with its level, how the section begins and ends in the text, and its seconds, alone and with what is below. */
const listed = (text: string) =>
  sectionsOf(text).map(({ heading, span, seconds, secondsWithSubsections }) => [
    heading ? `${heading.level} ${heading.title}` : '-',
    text.slice(span.start, span.end).trim().split(/\r?\n/)[0],
    Math.round(seconds),
    Math.round(secondsWithSubsections),
  ]);
/** So many seconds of Japanese. */
const seconds = (count: number) => 'あ'.repeat((count * 500) / 60);

describe('reading time by section', () => {
  after(() => service.dispose());

  it('goes by headings, and adds to each what stands below it', () => {
    const text = `---\ntitle: A\n---\n${seconds(12)}\n\n# One\n\n${seconds(30)}\n\n## Two *a*\n\n${seconds(60)}\n\nThree & b\n---\n\n${seconds(6)}\n\n# 四\n\n${seconds(18)}\n`;
    assert.deepEqual(listed(text), [
      ['-', seconds(12), 12, 12],
      ['1 One', '# One', 30, 97],
      ['2 Two a', '## Two *a*', 61, 61],
      ['2 Three & b', 'Three & b', 7, 7],
      ['1 四', '# 四', 18, 18],
    ]);
  });

  it('leaves out a beginning that holds no text, but no section that is still empty', () => {
    assert.deepEqual(listed('---\na: b\n---\n\n## One\n\n## Two\n'), [
      ['2 One', '## One', 0, 0],
      ['2 Two', '## Two', 0, 0],
    ]);
  });

  it('is nothing for nothing, and one piece where there are no headings', () => {
    assert.deepEqual(sectionsOf('---\na: b\n---\n'), []);
    assert.deepEqual(listed(`${seconds(30)}\n`), [['-', seconds(30), 30, 30]]);
  });

  it('takes no comment in code and no heading in a quote for one', () => {
    const text =
      '# One\n\n```sh\n# no heading\n```\n\n> ## quoted\n\n{% highlight sh %}\n# neither\n{% endhighlight %}\n';
    assert.deepEqual(
      sectionsOf(text).map(({ heading }) => heading?.title),
      ['One'],
    );
  });

  it('counts pictures as those of one article, of which each takes less time', () => {
    const picture = '![](a.png)\n\n';
    const text = `# One\n\n${picture.repeat(3)}# Two\n\n${picture.repeat(2)}`;
    const [one, two] = sectionsOf(text);
    assert.equal(Math.round(one?.seconds ?? 0), 12 + 11 + 10);
    assert.equal(Math.round(two?.seconds ?? 0), 9 + 8);
  });

  for (const breaks of ['\r\n', '\r']) {
    it(`finds its places with ${JSON.stringify(breaks)} too`, () => {
      const text = `# One\n\nx\n\n# Two\n\ny\n`.replaceAll('\n', breaks);
      assert.deepEqual(
        sectionsOf(text).map(({ span }) => text.slice(span.start, span.start + 5)),
        ['# One', '# Two'],
      );
    });
  }

  for (const name of ['2025-04-18-library-reservation-shelf', '2026-11-05-alt-text-checklist']) {
    it(`adds up to that of the whole article in ${name}`, () => {
      const text = readFileSync(`examples/blog/_posts/${name}.md`, 'utf8');
      const sum = sectionsOf(text).reduce((total, section) => total + section.seconds, 0);
      assert.ok(sectionsOf(text).length > 2);
      assert.ok(Math.abs(sum - service.readingTime('/a.md', text).seconds) < 1e-6);
    });
  }
});
