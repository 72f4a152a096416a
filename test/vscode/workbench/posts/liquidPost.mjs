/** A post with an include of the example blog, values, a loop, code and a tag that only a plugin has. */
export function liquidPost(title) {
  return `---
title: ${title}
date: 2026-10-04 09:00:00 +0900
---
{% assign hall = "Harbour Hall" %}
The {{ hall }} is open.

{% include figure.html src="/assets/images/tag-drawer.svg" alt="A drawer" caption="One compartment for each tag." %}

{% for post in site.posts limit: 3 %}
- [{{ post.title }}]({{ post.url | relative_url }}), {{ post.date | date: "%-d %B %Y" }}
{% endfor %}

{% highlight ruby %}
puts "Harbour Hall"
{% endhighlight %}

{% youtube dQw4 %}
`;
}
