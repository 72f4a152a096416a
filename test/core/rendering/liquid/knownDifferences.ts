/**
 * Templates that are not rendered as the real Jekyll does that was asked (4.3.1 with Liquid 5.4), and why.
 */
export const knownDifferences: ReadonlyMap<string, string> = new Map([
  ['{{ "YWJj" | base64_decode }}', 'Jekyll’s gem brings Liquid 4, which has no such filter'],
  ['{{ "abc" | base64_encode }}', 'Jekyll’s gem brings Liquid 4, which has no such filter'],
  ['{% echo "x" %}', 'Jekyll’s gem brings Liquid 4, which has no such tag'],
  ['{% liquid\nassign a = 1\n%}', 'Jekyll’s gem brings Liquid 4, which has no such tag'],
  ['{{ "<a href=\'x\'>\\"&\\"</a>" | xml_escape }}', 'text behind the end of a quoted value is an error here'],
  ['{{ "a.b.c" | replace: ".", "\\\\" }}', 'two backslashes are one to the replacement of Ruby'],
  ['{{ page.utc }}', 'the values of front matter do not tell Z from +00:00'],
  ['{{ page . title }}', 'blanks around the dot are an error here'],
  ['{{ (1..5) }}', 'a range prints its items'],
  ['{{ " {{ not }} " }}', 'braces in a quoted value belong to it here'],
  ['a{% comment %} {{ x }} {% if %} {% endcomment %}b', 'what is wrong in a comment is not looked at'],
  ['{% comment %}{% comment %}x{% endcomment %}', 'comments do not nest, as in Liquid 4'],
  ['{% assign a.b = 1 %}{{ a.b }}', 'a dot in the name of a variable is an error here'],
  ['{% assign v = "x" %}{% cycle v, "y" %}{% cycle v, "y" %}', 'equal cycles of variables go on together'],
  ['{% if true %}a{% else %}b{% else %}c{% endif %}', 'a second else is an error here'],
  ['{% link about.md %}', 'where a page is written is not known here'],
]);
