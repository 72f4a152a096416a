/** The template of posts that the site's `permalink` stands for: one of Jekyll's own styles by its name, else itself. */
export function templateOfStyle(permalink: string): string {
  return styles[permalink] ?? permalink;
}

/**
 * The template of a collection that has none of its own: the site's `permalink` decides how it ends. (Of `weekdate`
 * Jekyll doesn't know that it ends in an extension.)
 */
export function templateOfCollection(permalink: string): string {
  const style = permalink === 'weekdate' ? '' : templateOfStyle(permalink);
  return `/:collection/:path${style.endsWith('/') ? '/' : style.endsWith(':output_ext') ? ':output_ext' : ''}`;
}

const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};
