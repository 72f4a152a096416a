/** A layout that tries to run, load, send and cover things. */
export const hostileLayout = `<!DOCTYPE html>
<html lang="en" onmouseover="parent.hacked = 1">
<head>
  <base href="https://evil.example/">
  <meta http-equiv="refresh" content="0;url=https://evil.example/refresh">
  <link rel="stylesheet" href="https://evil.example/a.css">
  <link rel="preload" href="https://evil.example/preload.js" as="script">
  <link rel="stylesheet" href="/assets/css/hostile.css">
  <style>@import "https://evil.example/b.css"; h1 { background: url(https://evil.example/style.png) }</style>
  <script src="https://evil.example/a.js"></script>
  <script>parent.hacked = 2; hacked = 2</script>
</head>
<body onload="parent.hacked = 3">
  <div id="cover" style="position: fixed; inset: 0 0 auto 0; height: 2px; background: url(https://evil.example/inline.png)"></div>
  <h1>{{ page.title }}</h1>
  <img src="x" onerror="parent.hacked = 4"><img src="https://evil.example/a.png" srcset="https://evil.example/2x.png 2x">
  <svg><script>parent.hacked = 5</script><image href="https://evil.example/svg.png"/><use href="https://evil.example/#a"/></svg>
  <iframe src="https://evil.example/frame"></iframe><object data="https://evil.example/object"></object>
  <p><a id="link" href="javascript:parent.hacked = 6">A link</a></p>
  <form action="https://evil.example/form"><button class="send">Send</button></form>
  <main>{{ content }}</main>
</body>
</html>
`;

export const hostileCss = `@import url("https://evil.example/import.css");
@font-face { font-family: evil; src: url(//evil.example/font.woff2) }
html { position: fixed; z-index: 2147483647; inset: 0; overflow: auto }
body { background: url(https://evil.example/background.png), url("javascript:alert(1)"); font-family: evil, sans-serif }
.postwright-toolbar, header, main::before { content: url(https://evil.example/content.png) }
h1 { color: rgb(4, 5, 6) }
`;
