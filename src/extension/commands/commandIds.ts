/** Every command of the extension, once; package.json is compared with this list by a test. */
export const commandIds = [
  'postwright.openPreviewToSide',
  'postwright.openLockedPreviewToSide',
  'postwright.lockPreview',
  'postwright.unlockPreview',
  'postwright.showArticleLook',
  'postwright.showSiteLook',
  'postwright.showCardsLook',
  'postwright.manageImageHosts',
  'postwright.suggestValues',
  'postwright.writeReadingTime',
  'postwright.showReadingTimeBySection',
  'postwright.showPublishing',
  'postwright.copyAddress',
  'postwright.openAddress',
  'postwright.goToDecidingLine',
  'postwright.checkSite',
  'postwright.stopCheckingSite',
  'postwright.fixInSite',
  'postwright.disableRuleInSite',
  'postwright.undoLastChange',
  'postwright.mergeTerm',
  'postwright.showLog',
] as const;

export type CommandId = (typeof commandIds)[number];
