// Posts made up of the same few sentences in another order each time: what a post weighs, and no two paragraphs alike.

const japanese = {
  title: ['はじめに', '手順を確かめる', '結果と考察', '次の一歩'],
  sentences: [
    'この記事では、小さな雑誌の編集部が記事の下書きを整えるまでの流れを順に見ていきます。',
    'はじめに**下書きの確認（校正）**を済ませ、見出しと本文の順番をそろえました。',
    '詳しい手順は[編集の手引き](https://example.com/guide/編集)にまとめてあります。',
    '設定は `_config.yml` の `permalink` に書き、日付の形は「年月日」に統一します。',
    'ただし*例外*もあり、古い記事では題名の前に番号が付いたままになっています。',
    'その理由は単純で、公開の日が決まらないうちに"仮の題名"を付けていたからです。',
    '読者からは「読みやすくなった」という声が届き、翌月の閲覧数は12%増えました。',
  ],
  items: ['写真を選ぶ', '題名を**短く**する', '`date` を確かめる', '[一覧](/posts/)に加える'],
};

const english = {
  title: ['Getting started', 'Checking the steps', 'What we found', 'Where to go next'],
  sentences: [
    'This post follows a small team of editors from the first draft to the page that readers see.',
    'They began by **checking every draft twice**, and put headings and paragraphs in order.',
    'The steps are written down in [the editors\' guide](https://example.com/guide "Guide"), which anyone may read.',
    'Settings live in `_config.yml`, where `permalink` says what an address looks like.',
    'There are *exceptions*, though -- older posts still carry a number before their title...',
    'The reason is simple: they were given a "working title" long before anyone knew the date.',
    "Readers wrote that it's easier to follow now, and visits grew by 12% within a month.",
  ],
  items: ['choose a photo', 'make the title **shorter**', 'check `date`', 'add it to [the list](/posts/)'],
};

/** The body of a post of at least so many bytes in UTF-8; with another `first` section it is another one. */
export function body(language, bytes, first = 0) {
  const words = language === 'ja' ? japanese : english;
  const parts = [];
  let size = 0;
  for (let index = first; size < bytes; index++) {
    const part = section(words, index);
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('');
}

function section({ title, sentences, items }, index) {
  const pick = (list, step) => list[(index * 3 + step) % list.length];
  const paragraph = (step) => [0, 1, 2, 3].map((number) => pick(sentences, step + number * 2)).join('\n');
  const list = items.map((_, number) => `${index % 2 ? `${number + 1}.` : '-'} ${pick(items, number)}`).join('\n');
  const extra = [
    `> ${pick(sentences, 5)}\n> ${pick(sentences, 6)}`,
    `| ${pick(items, 0)} | ${pick(items, 1)} |\n|---|---:|\n| ${pick(items, 2)} | ${index} |`,
    `\`\`\`yaml\ntitle: ${pick(title, 1)}\nnumber: ${index}\n\`\`\``,
    `![${pick(title, 2)}](/assets/${index}.png)`,
  ];
  return `## ${pick(title, 0)} ${index}\n\n${paragraph(0)}\n\n${list}\n\n${paragraph(1)}\n\n${pick(extra, 0)}\n\n`;
}
