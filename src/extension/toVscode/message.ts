import { l10n } from 'vscode';
import type { Message } from '../../core/foundation/message';

/** The message in the language of the editor. */
export function localize({ message, args }: Message): string {
  return l10n.t(message, ...args);
}
