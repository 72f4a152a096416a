import { jekyllLiquid } from '../../src/core/rendering/liquid/jekyllLiquid';
import type { LiquidEnvironment, LiquidRendering } from '../../src/core/rendering/liquid/liquidRendering';
import type { LiquidValue } from '../../src/core/rendering/liquid/liquidValue';
import { defaultSiteConfig } from '../../src/core/site/siteConfig';
import { noSources, type SiteSources } from '../../src/core/site/sources/siteSources';
import { toHtml } from '../../src/kramdown';

export interface LiquidGiven {
  readonly variables?: Readonly<Record<string, LiquidValue>>;
  readonly sources?: Partial<SiteSources>;
  readonly environment?: Partial<LiquidEnvironment>;
}

/** A template rendered by itself, in memory. */
export function rendered(
  template: string,
  { variables = {}, sources = {}, environment = {} }: LiquidGiven = {},
): LiquidRendering {
  return jekyllLiquid().render(template, {
    sources: { ...noSources, ...sources },
    variables,
    path: '_posts/2026-01-02-a.md',
    zone: 'Asia/Tokyo',
    now: Date.UTC(2026, 10, 23, 12),
    clock: Date.now,
    baseurl: '',
    url: '',
    addressOf: () => undefined,
    wantBeside: () => {},
    markdownify: (text) => toHtml(text, defaultSiteConfig.kramdown),
    ...environment,
  });
}

export function includesOf(files: Readonly<Record<string, string>>): SiteSources['includes'] {
  return new Map(Object.entries(files).map(([name, text]) => [name, { path: `/blog/_includes/${name}`, text }]));
}
