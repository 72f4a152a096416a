import { readSiteConfig } from '../../../src/core/site/siteConfig';
import type { EventfulWorkspace } from './eventfulWorkspace';
import { configFiles } from './places';
import type { Learner } from './step';
import { grownConfig } from './texts';

/** Everything that was held back is told, what was lost is looked for, and all that waits is done. */
export async function settle(workspace: EventfulWorkspace, learner: Learner): Promise<void> {
  workspace.disk.deliver('in order');
  await learner.idle();
  if (workspace.disk.hasLost) {
    workspace.disk.hasLost = false;
    learner.recheck();
    await learner.idle();
  }
}

/**
 * Leaves no configuration that can't be read: while there is one, the last good one is in force, which an index that is
 * built from nothing has never seen.
 */
export async function mendConfigs(workspace: EventfulWorkspace, learner: Learner): Promise<void> {
  const { disk, buffers } = workspace;
  for (const path of configFiles) {
    if (isBroken(buffers.get(path))) {
      buffers.delete(path);
      learner.close(path);
    }
    if (isBroken(await disk.read(path))) {
      disk.write(path, grownConfig);
    }
  }
  await learner.idle();
}

function isBroken(text: string | undefined): boolean {
  return text !== undefined && 'problem' in readSiteConfig(text);
}
