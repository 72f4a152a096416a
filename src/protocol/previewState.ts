import { previewLooks } from './previewLooks';
import { distance, flag, record, type Shaped, text } from './shape';

/** What VS Code keeps of a panel while the window is reloaded. `line` is at the top of the page, with a fraction. */
export type PreviewState = Shaped<typeof previewState>;
const previewState = record({ uri: text(16_384) }, { line: distance, locked: flag, looks: previewLooks });

export function parsePreviewState(value: unknown): PreviewState | undefined {
  return previewState(value) ? value : undefined;
}
