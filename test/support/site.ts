import type { PostSummary } from '../../src/core/posts/postSummary';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { defaultSiteConfig, type SiteConfig } from '../../src/core/site/siteConfig';
import { SiteKnowledge } from '../../src/core/site/siteKnowledge';
import type { SiteView } from '../../src/core/site/siteView';
import { requirementsOf } from '../../src/core/vocabulary/requirementsOf';
import { talliedPosts } from './talliedPosts';

export interface TestSite {
  readonly summaries: readonly PostSummary[];
  readonly knowledge: SiteKnowledge;
  readonly view: SiteView;
}

/** A site of the posts given, on 2026-11-23 21:00 in Tokyo. */
export function testSite(
  summaries: readonly PostSummary[] = [],
  given: { readonly config?: Partial<SiteConfig>; readonly settings?: Partial<Settings> } & Partial<
    Pick<
      SiteView,
      'defaultFor' | 'isComplete' | 'knownAuthors' | 'liquid' | 'outputs' | 'publishing' | 'liveAddress' | 'timeZone'
    >
  > = {},
): TestSite {
  const settings = { ...defaultSettings, ...given.settings };
  const config = { ...defaultSiteConfig, ...given.config };
  const knowledge = new SiteKnowledge(talliedPosts(summaries), config, settings);
  const view: SiteView = {
    root: '/blog',
    config,
    habits: knowledge.habitsOf('posts'),
    customs: knowledge.customsOf('posts'),
    sequences: knowledge.sequencesOf('posts'),
    requirements: (post) => requirementsOf(post, view),
    allowedCategories: knowledge.allowedCategories,
    others: knowledge.others('posts'),
    knownAuthors: given.knownAuthors,
    isComplete: given.isComplete ?? true,
    settings,
    timeZone: given.timeZone ?? 'Asia/Tokyo',
    now: Date.UTC(2026, 10, 23, 12),
    defaultFor: given.defaultFor ?? (() => undefined),
    liveAddress: given.liveAddress ?? (() => undefined),
    liquid: given.liquid,
    publishing: given.publishing ?? (() => undefined),
    outputs: given.outputs,
  };
  return { summaries, knowledge, view };
}
