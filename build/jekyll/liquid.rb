# Prints what real Jekyll makes of templates: a site in a folder (first argument), the page they stand in (second), a line
# of JSON for each line of JSON.
require 'json'
require 'jekyll'

Jekyll.logger.log_level = :error
$stdout.sync = true
folder, page_path = ARGV
site = Jekyll::Site.new(Jekyll.configuration('source' => folder, 'destination' => "#{folder}/_site", 'quiet' => true))
site.reset
site.read
site.generate
page = site.posts.docs.find { |document| document.relative_path == page_path }
$stdin.each_line do |line|
  template = JSON.parse(line)
  begin
    payload = site.site_payload
    payload.site.current_document = page
    payload.page = page.to_liquid
    info = { registers: { site: site, page: payload['page'] }, strict_filters: false, strict_variables: false }
    parsed = site.liquid_renderer.file("#{folder}/#{page_path}-#{template.hash}").parse(template)
    puts JSON.generate({ text: parsed.render!(payload, info) })
  rescue StandardError => e
    puts JSON.generate({ error: "#{e.class}: #{e.message}".gsub(folder, '') })
  end
end
