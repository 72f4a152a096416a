import { baseName } from '../../core/foundation/filePath';
import { type Message, message } from '../../core/foundation/message';
import { momentInZone } from '../../core/site/dates/momentInZone';
import type { Publishing, PublishStatus } from '../../core/site/publishing/publishing';
import { readableAddress } from '../../core/site/publishing/readableAddress';

/** An icon of VS Code's set for each status; the words beside it say the same. */
const icons: Readonly<Record<PublishStatus, string>> = {
  live: '$(globe)',
  scheduled: '$(clock)',
  draft: '$(edit)',
  hidden: '$(eye-closed)',
  skipped: '$(circle-slash)',
  overwritten: '$(warning)',
};

/** What the status bar shows: an icon and what becomes of the post. */
export function publishingText(
  publishing: Publishing,
  zone: string,
): { readonly icon: string; readonly text: Message } {
  return { icon: icons[publishing.status], text: shortText(publishing, zone) };
}

function shortText({ status, changesAtMs, overwrittenBy }: Publishing, zone: string): Message {
  switch (status) {
    case 'live':
      return message('Live');
    case 'scheduled':
      return changesAtMs === undefined
        ? message('Scheduled')
        : message('Scheduled until {0}', momentInZone(changesAtMs, zone));
    case 'draft':
      return message('Draft');
    case 'hidden':
      return message('Hidden');
    case 'skipped':
      return message('Skipped');
    case 'overwritten':
      return overwrittenBy === undefined
        ? message('Overwritten')
        : message('Overwritten by {0}', baseName(overwrittenBy));
  }
}

/** Where a command of the tooltip leads, as a link in Markdown. */
export interface PublishingLinks {
  readonly copy: string;
  readonly open: string;
  readonly decide: string;
}

/** Why, and where it will be, as Markdown for a tooltip. `place` names the line that decides, such as `_config.yml:12`. */
export function describePublishing(
  publishing: Publishing,
  zone: string,
  place: string | undefined,
  links: PublishingLinks,
  localize: (message: Message) => string,
): string {
  const { status, url, absoluteUrl, sameUrl, dateMs } = publishing;
  const lines = [`**${escaped(localize(shortText(publishing, zone)))}**`, '', escaped(localize(publishing.reason))];
  if (place !== undefined) {
    lines.push('', `[${escaped(place)}](${links.decide})`);
  }
  const isDateSaid = status === 'live' || status === 'scheduled';
  if (dateMs !== undefined && !isDateSaid) {
    lines.push('', escaped(localize(message('Date: {0}', momentInZone(dateMs, zone)))));
  }
  const address = absoluteUrl ?? url;
  if (address !== undefined) {
    const actions = [`[${localize(message('Copy'))}](${links.copy})`];
    if (absoluteUrl !== undefined) {
      actions.push(`[${localize(message('Open'))}](${links.open})`);
    }
    lines.push('', `${escaped(readableAddress(address))}  \n${actions.join(' · ')}`);
  }
  if (sameUrl.length > 0) {
    lines.push('', escaped(localize(message('The same address: {0}', sameUrl.map(baseName).join(', ')))));
  }
  return lines.join('\n');
}

/** Names of files and values of posts are text, whatever is in them. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~$&:]/g, '\\$&').replace(/\s+/g, ' ');
}
