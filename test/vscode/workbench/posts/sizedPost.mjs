const encoder = new TextEncoder();

/** A Japanese post of at least so many kilobytes in UTF-8, with headings, lists, quotes, a table and code. */
export function sizedPost(title, kilobytes) {
  const sections = [];
  let bytes = 0;
  for (let index = 0; bytes < kilobytes * 1024; index++) {
    const section = sectionOf(index);
    sections.push(section);
    bytes += encoder.encode(section).length;
  }
  return `---\ntitle: ${title}\ndate: 2026-10-06 09:00:00 +0900\ncategories: ["レビュー"]\ntags: ["記録"]\n---\n\n${sections.join('\n')}`;
}

function sectionOf(index) {
  return `## 第${index}節の見出し

節${index}の本文です。朝の市場では、**並べ方**をひとつ変えるだけで人の足が止まります。書き留めた数字を読み返すと、天気よりも曜日、曜日よりも前の日の残りが効いていました。続けて[記録の付け方](#第0節の見出し)を見直します。

- 一つ目の項目（${index}）
- 二つ目の項目には\`コード\`があります
  - 入れ子の項目

> 引用の段落です。短くても、読み手の目はここで一度休みます。

| 曜日 | 晴れ | 雨 |
|---|---|---:|
| 月 | ${index} | 3 |
| 火 | 12 | 5 |

\`\`\`js
const rest = baked - sold; // ${index}
\`\`\`
`;
}
