import type { SiteView } from './siteView';

/** Whether layouts, includes and assets may come from a theme that is no part of the site. */
export function hasTheme({ config }: Pick<SiteView, 'config'>): boolean {
  return ['theme', 'remote_theme'].some((key) => config.values.has(key));
}
