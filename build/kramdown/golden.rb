# Prints what kramdown makes of texts, with Jekyll's options: a line of JSON for each line of JSON.
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'
require 'rouge'

JEKYLL = {
  auto_ids: true, toc_levels: (1..6).to_a, entity_output: 'as_char', smart_quotes: 'lsquo,rsquo,ldquo,rdquo',
  hard_wrap: false, guess_lang: true, footnote_nr: 1, syntax_highlighter: 'rouge',
  syntax_highlighter_opts: { default_lang: 'plaintext', guess_lang: true }
}.freeze

$stdout.sync = true
$stdin.each_line do |line|
  asked = JSON.parse(line)
  options = JEKYLL.merge(asked['options'].transform_keys(&:to_sym))
  puts JSON.generate(Kramdown::Document.new(asked['source'], options).to_html)
end
