import { MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { Disposable } from '../../core/foundation/scope';
import type { CommandId } from '../commands/commandIds';

export interface PostStatus {
  /** With its icon. */
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
  /** Commands that links in the tooltip may run. */
  readonly enabledCommands?: readonly CommandId[];
}

/** What the status bar says of the active post. What is the same as before is not said again: that would close the hover over it. */
export class PostStatusItem implements Disposable {
  readonly #item: StatusBarItem;
  #shown = '';

  constructor({ id, priority, name, command }: { id: string; priority: number; name: string; command: CommandId }) {
    this.#item = window.createStatusBarItem(id, StatusBarAlignment.Right, priority);
    this.#item.name = name;
    this.#item.command = command;
  }

  show(status: PostStatus): void {
    const shown = JSON.stringify(status);
    if (shown === this.#shown) {
      return;
    }
    this.#shown = shown;
    const { text, label, tooltip, enabledCommands } = status;
    this.#item.text = text;
    this.#item.accessibilityInformation = { label, role: 'button' };
    const markdown = new MarkdownString(tooltip);
    if (enabledCommands) {
      markdown.isTrusted = { enabledCommands };
    }
    this.#item.tooltip = markdown;
    this.#item.show();
  }

  hide(): void {
    this.#shown = '';
    this.#item.hide();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
