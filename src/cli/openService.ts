import type { FilePath } from '../core/foundation/filePath';
import { silentLog } from '../core/foundation/log';
import { LanguageService } from '../core/languageService';
import { defaultSettings } from '../core/settings/settings';
import { NodePostCollection } from '../node/nodePostCollection';

/** A language service over the disk that has read all posts of the folders, and what Liquid in them may name. */
export async function openService(folders: readonly FilePath[]): Promise<LanguageService> {
  const service = new LanguageService({
    collection: new NodePostCollection(folders),
    log: silentLog,
    now: Date.now,
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    // Nobody types meanwhile: there is no one to make room for.
    pause: () => Promise.resolve(),
    settingsFor: () => defaultSettings,
  });
  service.start();
  await service.ready();
  await service.readForLiquid();
  return service;
}
