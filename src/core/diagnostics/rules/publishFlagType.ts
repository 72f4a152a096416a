import { type Message, message } from '../../foundation/message';
import { setFieldValue } from '../../frontMatter/setFieldValue';
import type { YamlValue } from '../../frontMatter/yamlValue';
import { slice } from '../../text/span';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const publishFlagType: Rule = {
  id: 'publish-flag-type',
  summary: 'Jekyll hides a post only for published: false, so any other way of writing it publishes the post.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a `published` or `draft` that is neither `true` nor `false` to Jekyll, such as `"false"` in quotes, `0`, `n` or an',
      'empty value. A post with such a `published` **is published**; but an empty one hides it, as `false` does. `yes`,',
      '`no`, `on` and `off` without quotes are YAML’s other words for `true` and `false` and are not found.',
      '',
      'The fix writes `true` or `false` where it is clear which of them was meant.',
    ].join('\n'),
    bad: '---\npublished: "false"\n---\n',
    good: '---\npublished: false\n---\n',
  },
  *check({ frontMatter, text }) {
    if (frontMatter.state !== 'complete' || frontMatter.problem) {
      return;
    }
    for (const name of ['published', 'draft']) {
      const field = frontMatter.fields.findLast(({ key }) => key === name);
      if (!field || typeof field.value === 'boolean') {
        continue;
      }
      const written = slice(text, field.valueSpan);
      const meant = meaning(written);
      yield {
        span: written === '' ? field.keySpan : field.valueSpan,
        message: reason(name, field.value),
        fixes:
          meant === undefined
            ? []
            : fixesBy(
                message('Write “{0}: {1}”', name, String(meant)),
                setFieldValue(text, frontMatter, name, String(meant)),
              ),
      };
    }
  },
};

function reason(name: string, value: YamlValue): Message {
  if (name !== 'published') {
    return message('“{0}” has to be true or false.', name);
  }
  return value === null
    ? message('An empty “published” hides this post, as “published: false” does.')
    : message('Only “published: false” hides a post; as it stands, this one is published.');
}

/** What a writer means who does not know YAML's words. */
function meaning(written: string): boolean | undefined {
  const word = written
    .normalize('NFKC')
    .replace(/^["']|["']$/g, '')
    .trim()
    .toLowerCase();
  if (['false', 'no', 'off', 'n', 'f', '0', 'いいえ', '非公開'].includes(word)) {
    return false;
  }
  return ['true', 'yes', 'on', 'y', 't', '1', 'はい', '公開'].includes(word) ? true : undefined;
}
