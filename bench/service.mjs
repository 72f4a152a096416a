import { postwright } from './bundle.mjs';

/**
 * A function that opens the language service on folders of the disk as the extension does (`src/extension/activate.ts`,
 * `desktop.ts`). What is needed to do so is loaded before, as it is not what is measured.
 */
export async function serviceOn() {
  const { LanguageService, NodePostCollection, defaultSettings, silentLog } = await postwright();
  return (folders, options = {}) =>
    new LanguageService({
      collection: new NodePostCollection(folders),
      log: silentLog,
      now: Date.now,
      timeZone: () => 'Asia/Tokyo',
      pause: () => new Promise((resume) => setImmediate(resume)),
      settingsFor: () => defaultSettings,
      ...options,
    });
}
