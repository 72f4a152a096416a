import { window } from 'vscode';
import { Scope } from '../../core/foundation/scope';
import type { PreviewContext, Previews } from './previews';
import { previewType } from './previewType';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: './previews'): typeof import('./previews');

/** Many windows never show a preview: what makes one is loaded when the first is opened or brought back. */
export function previewsOnFirstUse(context: PreviewContext): Previews {
  const scope = new Scope();
  let previews: Previews | undefined;
  const loaded = (): Previews => {
    const { createPreviews } = require('./previews');
    previews ??= scope.own(createPreviews(context));
    return previews;
  };
  scope.own(
    window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: (panel, state) => loaded().restore(panel, state),
    }),
  );
  return {
    openToSide: () => loaded().openToSide(),
    openLockedToSide: () => loaded().openLockedToSide(),
    setLocked: (locked) => loaded().setLocked(locked),
    showLook: (look) => loaded().showLook(look),
    manageImageHosts: () => loaded().manageImageHosts(),
    restore: (panel, state) => loaded().restore(panel, state),
    dispose: () => scope.dispose(),
  };
}
