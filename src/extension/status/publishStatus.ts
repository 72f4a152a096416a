import { l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { Log } from '../../core/foundation/log';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';
import type { CommandId } from '../commands/commandIds';
import { activePublishing } from '../commands/publishingCommands';
import { isPreviewActive } from '../documents/activeDocument';
import { followActive } from '../documents/followActive';
import { guarded } from '../guarded';
import { localize } from '../toVscode/message';
import { nameOfPlace } from '../toVscode/place';
import { describePublishing, publishingText } from './describePublishing';

/** Whether the active post will be published, in the status bar; where and why in its hover. It changes when its moment comes. */
export class PublishStatus implements Disposable {
  readonly #scope = new Scope();
  readonly #item: StatusBarItem;
  #moment: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly service: LanguageService,
    log: Log,
  ) {
    const own = this.#scope;
    const show = guarded(log, 'Publishing', () => this.#show());
    this.#item = own.own(window.createStatusBarItem('postwright.publishing', StatusBarAlignment.Right, 102));
    this.#item.name = l10n.t('Publishing');
    this.#item.command = 'postwright.showPublishing' satisfies CommandId;
    own.own({ dispose: () => clearTimeout(this.#moment) });
    own.own(followActive(service.onDidChange, show));
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #show(): void {
    if (isPreviewActive()) {
      return; // It shows the post that the item speaks of.
    }
    clearTimeout(this.#moment);
    const found = activePublishing(this.service);
    if (!found) {
      this.#item.hide();
      return;
    }
    const { publishing, zone } = found;
    const { icon, text } = publishingText(publishing, zone);
    this.#item.text = `${icon} ${localize(text)}`;
    this.#item.accessibilityInformation = {
      label: l10n.t('Publishing: {0}. {1}', localize(text), localize(publishing.reason)),
      role: 'button',
    };
    const { decidedBy } = publishing;
    const tooltip = new MarkdownString(
      describePublishing(publishing, zone, decidedBy && nameOfPlace(decidedBy), links, localize),
    );
    tooltip.isTrusted = { enabledCommands: trusted };
    this.#item.tooltip = tooltip;
    this.#item.show();
    if (publishing.changesAtMs !== undefined) {
      this.#renewAt(publishing.changesAtMs);
    }
  }

  /** Findings and previews speak of the status too, so all answers are asked for anew. */
  #renewAt(epochMs: number): void {
    const wait = Math.max(0, epochMs - Date.now()) + 500;
    this.#moment = setTimeout(
      () => (wait > longestWait ? this.#show() : this.service.refresh()),
      Math.min(wait, longestWait),
    );
  }
}

/** Timers count 31 bits of milliseconds; a longer wait is taken up again. */
const longestWait = 2 ** 31 - 1;

const trusted = [
  'postwright.copyAddress',
  'postwright.openAddress',
  'postwright.goToDecidingLine',
] as const satisfies CommandId[];
const links = { copy: `command:${trusted[0]}`, open: `command:${trusted[1]}`, decide: `command:${trusted[2]}` };
