import { window } from 'vscode';
import { Scope } from '../../core/foundation/scope';
import type { Platform } from '../platform';
import type { PreviewContext, Previews } from './previews';
import { previewType } from './previewType';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: './previews'): typeof import('./previews');

/** As `Previews`, once they are loaded. */
export type PreviewsOnFirstUse = {
  readonly [Name in keyof Previews]: Name extends 'dispose'
    ? Previews[Name]
    : (...args: Parameters<Previews[Name]>) => Promise<void>;
};

/** Many windows never show a preview: what makes one is loaded when the first is opened or brought back. */
export function previewsOnFirstUse(context: PreviewContext & Pick<Platform, 'loaded'>): PreviewsOnFirstUse {
  const scope = new Scope();
  let previews: Previews | undefined;
  const loaded = async (): Promise<Previews> => {
    await context.loaded;
    const { createPreviews } = require('./previews');
    previews ??= scope.own(createPreviews(context));
    return previews;
  };
  scope.own(
    window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel, state) => (await loaded()).restore(panel, state),
    }),
  );
  return {
    openToSide: async () => (await loaded()).openToSide(),
    openLockedToSide: async () => (await loaded()).openLockedToSide(),
    setLocked: async (locked) => (await loaded()).setLocked(locked),
    showLook: async (look) => (await loaded()).showLook(look),
    manageImageHosts: async () => (await loaded()).manageImageHosts(),
    restore: async (panel, state) => (await loaded()).restore(panel, state),
    dispose: () => scope.dispose(),
  };
}
