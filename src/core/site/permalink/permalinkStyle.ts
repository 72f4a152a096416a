/** The template of posts that the site's `permalink` stands for: one of Jekyll's own styles by its name, else itself. */
export function templateOfStyle(permalink: string): string {
  return styles[permalink] ?? permalink;
}

/**
 * The template of a collection that has none of its own: the site's `permalink` decides how it ends. Jekyll's
 * documentation, “Permalinks”, says so of its own styles.
 */
export function templateOfCollection(permalink: string): string {
  const style = templateOfStyle(permalink);
  return `/:collection/:path${style.endsWith('/') ? '/' : style.endsWith(':output_ext') ? ':output_ext' : ''}`;
}

const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};
