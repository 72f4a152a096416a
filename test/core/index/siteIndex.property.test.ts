import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SiteIndex } from '../../../src/core/index/siteIndex';
import { readSiteConfig } from '../../../src/core/site/siteConfig';
import { mendConfigs, settle } from '../../support/events/afterwards';
import { anyBeginning } from '../../support/events/beginnings';
import { EventfulWorkspace } from '../../support/events/eventfulWorkspace';
import { LearningIndex } from '../../support/events/learners';
import { changingFiles } from '../../support/events/places';
import { runs } from '../../support/events/runs';
import { anySteps } from '../../support/events/steps';
import { goodConfigs } from '../../support/events/texts';
import { contentOf } from '../../support/indexUnderTest';

describe('SiteIndex, after any mix of events', function () {
  this.timeout(runs.longest);

  it('equals one that is built from nothing', () =>
    fc.assert(
      fc.asyncProperty(anyBeginning, anySteps, fc.boolean(), async (beginning, steps, startsFirst) => {
        const workspace = new EventfulWorkspace(beginning);
        const incremental = new LearningIndex(workspace, 'everything');
        if (startsFirst) {
          incremental.start();
        }
        await fc.asyncModelRun(() => ({ model: workspace, real: incremental }), steps);
        incremental.start();
        await settle(workspace, incremental);
        holdsLastGood(incremental.index);
        await mendConfigs(workspace, incremental);
        workspace.stopClock();

        const rebuilt = new LearningIndex(await workspace.saved(), 'everything');
        rebuilt.restart();
        rebuilt.start();
        await rebuilt.idle();
        assert.deepEqual(contentOf(incremental.index), contentOf(rebuilt.index));
        const { phase, found, read } = incremental.index.state;
        assert.deepEqual({ phase, found }, { phase: 'ready', found: read });
        incremental.dispose();
        rebuilt.dispose();
        assert.equal(workspace.disk.listened, false);
        assert.deepEqual(workspace.failures, []);
      }),
      { numRuns: runs.times(100) },
    ));

  it('says the same of a file that is asked about, though it reads no more than the sites of such files', () =>
    fc.assert(
      fc.asyncProperty(anyBeginning, anySteps, fc.constantFrom(...changingFiles), async (beginning, steps, asked) => {
        const workspace = new EventfulWorkspace(beginning);
        const incremental = new LearningIndex(workspace, 'sites');
        incremental.start();
        await fc.asyncModelRun(() => ({ model: workspace, real: incremental }), steps);
        await settle(workspace, incremental);
        await mendConfigs(workspace, incremental);
        for (const _ of ['to find its site', 'to follow it']) {
          incremental.ask(asked);
          await incremental.idle();
        }
        assert.ok(incremental.index.isPlaced(asked));
        workspace.stopClock();

        const rebuilt = new LearningIndex(await workspace.saved(), 'everything');
        rebuilt.restart();
        rebuilt.start();
        await rebuilt.idle();
        assert.deepEqual(answersFor(incremental.index, asked), answersFor(rebuilt.index, asked));
        incremental.dispose();
        rebuilt.dispose();
        assert.deepEqual(workspace.failures, []);
      }),
      { numRuns: runs.times(60) },
    ));
});

/** While a configuration can't be read, one that was good before is in force. */
function holdsLastGood(index: SiteIndex): void {
  for (const site of index.sites.filter((each) => index.configProblem(each))) {
    assert.ok(known.has(JSON.stringify([...site.config.values])), 'a good configuration is in force');
  }
}

const known = new Set(
  goodConfigs.map((text) => {
    const read = readSiteConfig(text);
    return JSON.stringify('config' in read ? [...read.config.values] : []);
  }),
);

function answersFor(index: SiteIndex, path: string): unknown {
  const site = index.siteOf(path);
  return {
    kind: index.kindOf(path),
    root: site?.root,
    values: site && [...site.config.values],
    hasRead: site && index.hasRead(site),
    posts: site && [...index.summaries(site)].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
