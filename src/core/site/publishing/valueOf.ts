import type { YamlMap, YamlValue } from '../../frontMatter/yamlValue';
import type { PageSource, UrlField } from './pageSource';

/** What front matter or `defaults` say; an empty field leaves what `defaults` say. */
export function valueOf(field: UrlField, { urlValues }: PageSource, defaults: YamlMap): YamlValue | undefined {
  return urlValues.get(field) ?? defaults.get(field) ?? urlValues.get(field);
}
