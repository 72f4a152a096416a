# Prints the excerpts that Jekyll makes: a line of JSON for each line of JSON with `config` and `post`.
require 'json'
require 'jekyll'
require 'tmpdir'
require 'yaml'

Jekyll.logger.log_level = :error
$stdin.each_line do |line|
  asked = JSON.parse(line)
  Dir.mktmpdir do |folder|
    Dir.mkdir(File.join(folder, '_posts'))
    File.binwrite(File.join(folder, '_posts', '2026-01-02-a.md'), asked['post'])
    config = (YAML.safe_load(asked['config']) || {}).merge(
      'source' => folder, 'destination' => File.join(folder, '_site'), 'disable_disk_cache' => true, 'quiet' => true
    )
    site = Jekyll::Site.new(Jekyll.configuration(config))
    answer =
      begin
        site.process
        { 'excerpt' => site.posts.docs.first.data['excerpt'].to_s }
      rescue StandardError => error
        { 'error' => error.message.lines.first.to_s.strip.gsub(folder, '') }
      end
    $stdout.puts JSON.generate(answer)
  end
end
