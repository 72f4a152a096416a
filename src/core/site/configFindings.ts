import { type Message, message } from '../foundation/message';
import { type Span, span } from '../text/span';
import { configSpan } from './configSpan';
import { isTimeZone } from './dates/wallClock';
import { unknownPlaceholders } from './permalink/unknownPlaceholders';
import type { SiteConfig } from './siteConfig';

/** A setting of a configuration that can be read, and which Jekyll stops at or takes otherwise than it was meant. */
export interface ConfigFinding {
  readonly severity: 'error' | 'warning';
  /** Offsets in the configuration. */
  readonly span: Span;
  readonly message: Message;
}

/** What is wrong with the settings that decide where and when posts are published. */
export function configFindings(text: string, config: SiteConfig): readonly ConfigFinding[] {
  const permalinks = [
    { keys: ['permalink'], template: config.permalink },
    ...[...config.collectionSettings].map(([name, { permalink }]) => ({
      keys: ['collections', name, 'permalink'],
      template: permalink ?? '',
    })),
  ];
  return [
    ...permalinks.flatMap(({ keys, template }) =>
      unknownPlaceholders(template).map(({ name }) => ({
        severity: 'error' as const,
        span: within(text, keys, `:${name}`),
        message: message('Jekyll has no placeholder “{0}” and stops there.', `:${name}`),
      })),
    ),
    ...(config.timezone === undefined || isTimeZone(config.timezone)
      ? []
      : [
          {
            severity: 'warning' as const,
            span: within(text, ['timezone'], config.timezone),
            message: message(
              'There is no time zone “{0}”, so Jekyll takes UTC. Write it like Asia/Tokyo.',
              config.timezone,
            ),
          },
        ]),
  ];
}

/** The words inside of a setting, or the whole setting where they are written otherwise there. */
function within(text: string, keys: readonly string[], words: string): Span {
  const setting = configSpan(text, keys) ?? span(0, 0);
  const start = text.indexOf(words, setting.start);
  return start >= 0 && start + words.length <= setting.end ? span(start, start + words.length) : setting;
}
