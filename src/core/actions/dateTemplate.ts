import { standardDateShape } from '../posts/dateShape';
import { writeDate } from '../site/dates/writeDate';
import type { SiteView } from '../site/siteView';

/** The present time, written as the site writes its dates. */
export function dateTemplate(site: SiteView): string {
  return writeDate(site.habits.fields.get('date')?.dateShape ?? standardDateShape, site.now, site.timeZone);
}
