/** A post with everything that an article can hold, and without the tags that the other posts of the blog have. */
export const fullPost = (title) => `---
title: "${title}"
date: 2026-10-07 09:00:00 +0900
categories: ["導入事例"]
excerpt: "見出し、表、コード、図、注、埋め込みをひとつずつ。"
image: /assets/images/bakery-morning.png
---

本文の**強調**と[サイトの中のリンク](/README.md)、[外のリンク](https://example.com/)、\`code\`。

## 見出し

- 項目
- [ ] これからすること
- [x] 済んだこと

1. 一番
2. 二番

> 引用した文です。

### 表

| 品 | 数 |
|---|---|
| パン | 12 |

### コード

\`\`\`js
const line = '${'a long line of code that does not fit beside the text of an article '.repeat(4)}';
\`\`\`

\`\`\`ruby
# パンを数える
class Shelf < Store
  LIMIT = 12
  def left(day: :monday)
    puts "#{day}: #{@loaves} left" if day != nil
  end
end
\`\`\`

\`\`\`diff
@@ -1,2 +1,2 @@
-loaves: 12
+loaves: 10
\`\`\`

\`\`\`html
<!-- 棚 -->
<p class="shelf">12 &amp; 10</p>
\`\`\`

![棚に並んだ朝のパン](/assets/images/bakery-morning.png)

![よその写真](https://pictures.example/a.png) [![リンクの中の写真](https://pictures.example/b.png)](https://example.com/)

{% include figure.html src="/assets/images/bakery-morning.png" %}

<iframe src="https://player.example/1"></iframe>

<details><summary>もっと読む</summary><p>隠れていた文です。</p></details>

脚注[^1]のある文です。

[^1]: 脚注の文です。
`;
