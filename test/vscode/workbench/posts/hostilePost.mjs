/** The links of the hostile post that must not be followed, each with some of the words that say why. */
export const refusedLinks = [
  { name: 'a command', href: 'command:workbench.action.files.newUntitledFile', words: 'command:' },
  { name: 'the editor', href: 'vscode://file/etc/passwd', words: 'vscode:' },
  { name: 'the disk', href: 'file:///etc/passwd', words: 'file:' },
  { name: 'some data', href: 'data:text/html,<script>alert(1)</script>', words: 'data:' },
  { name: 'a script', href: 'javascript:document.documentElement.dataset.ran=1', words: 'javascript:' },
  { name: 'another host', href: '//elsewhere.example/page', words: '// leads to another host' },
  { name: 'a way out', href: '../../../../etc/passwd', words: 'leads out of the site' },
];

/**
 * A post that tries what a hostile one might: to run something (which would leave a mark on the root element), to ask other
 * hosts for something, to cover the page, to be followed where no link may lead. All its hosts end with `.example`.
 */
export function hostilePost(title) {
  const mark = 'document.documentElement.dataset.ran=1';
  return `---
title: ${JSON.stringify(title)}
date: 2026-10-05 09:00:00 +0900
categories: ["<b onclick=${mark}>bold</b>"]
tags: ["<script>${mark}</script>"]
excerpt: "<img src=https://excerpt.example/x.png onerror=${mark}>"
image: https://pictures.example/cover.png
---

<script>${mark}</script>
<script src="https://scripts.example/x.js"></script>

<img src="x" onerror="${mark}"> <img src="https://pictures.example/x.png" srcset="https://pictures.example/2.png 2x">

![picture](https://pictures.example/y.png) <svg onload="${mark}"><script>${mark}</script><image href="https://pictures.example/z.svg"/></svg>

<iframe src="https://player.example/1" srcdoc="<script>parent.${mark}</script>"></iframe>

<video src="https://player.example/2.mp4" autoplay poster="https://pictures.example/poster.png"></video>

<style>@import url(https://styles.example/x.css); body { display: none } .title { background: url(https://styles.example/t.png) }</style>

<link rel="stylesheet" href="https://styles.example/y.css"><meta http-equiv="refresh" content="0; url=https://elsewhere.example/">

<base href="https://elsewhere.example/"><form action="https://forms.example/"><input name="a" autofocus onfocus="${mark}"><button>Send</button></form>

<div style="position: fixed; inset: 0; background: url(https://styles.example/u.png)">Over everything</div>

<dialog open>Dialog</dialog> <math><mtext><table><mglyph><style><img src=x onerror="${mark}"></style></mglyph></table></mtext></math>

<object data="https://player.example/3"></object> <embed src="https://player.example/4">

<a href="https://elsewhere.example/" ping="https://ping.example/" target="_blank" onclick="${mark}">outside</a>

${refusedLinks.map(({ name, href }) => `<a href="${href.replaceAll('<', '&lt;')}">${name}</a>`).join('\n\n')}

[a file of the site](/README.md)

The end
`;
}
