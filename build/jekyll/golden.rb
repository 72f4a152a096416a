# Has real Jekyll build sites that are given as JSON, a site a line, and says what it made of each post. Jekyll takes long
# to start, so it is loaded once; each site has a process that is split off, for Jekyll and Ruby keep dates, zones and
# more between sites. Run by golden.mjs.
require "fileutils"
require "jekyll"
require "json"
require "tmpdir"

# The clock stands still at the moment a site is built for.
class << Time
  attr_accessor :standstill
  alias running_now now
  def now(**options)
    standstill ? Time.at(standstill, **options) : running_now(**options)
  end
end

Jekyll.logger.log_level = :error
$stderr.reopen(File::NULL) unless ENV["JEKYLL_SAYS"]

# What a site shows that leaves nothing out.
EVERYTHING = { "future" => true, "unpublished" => true, "show_drafts" => true, "limit_posts" => 0 }.freeze

def write_files(folder, files, time)
  files.each do |path, text|
    file = File.join(folder, path)
    FileUtils.mkdir_p(File.dirname(file))
    File.write(file, text)
    File.utime(time, time, file)
  end
end

def load_site(folder, given)
  ENV["TZ"] = "UTC"
  options = { "source" => folder, "destination" => File.join(folder, "_site"), "disable_disk_cache" => true }
  # As `jekyll build` does, which reads the configuration before it sets the zone.
  Jekyll::Site.new(Jekyll.configuration(options.merge(given)))
end

def documents(site)
  site.collections.values.flat_map(&:docs)
end

def answer_for(document, site)
  place = { "date" => document.date.to_i }
  begin
    place["url"] = document.url
    place["file"] = document.destination(site.dest).delete_prefix("#{site.dest}/")
  rescue StandardError => e
    place["stops"] = e.class.name
  end
  place
end

def build(folder)
  site = load_site(folder, {})
  site.process
  # Each text is the path of its own file, in hexadecimal.
  Dir.glob("**/*", File::FNM_DOTMATCH, :base => site.dest).each_with_object({}) do |name, winners|
    file = File.join(site.dest, name)
    text = File.file?(file) && File.binread(file)[/@(\h+)@/, 1]
    winners[name] = [text].pack("H*").force_encoding("UTF-8") if text
  end
end

def ask(question)
  Dir.mktmpdir do |parent|
    folder = File.realpath(parent)
    Time.standstill = nil
    write_files(folder, question["files"], question["now"])
    Time.standstill = question["now"]
    answers = {}
    stops = nil
    begin
      site = load_site(folder, EVERYTHING)
      site.reset
      site.read
      documents(site).each do |document|
        answers[document.path.delete_prefix("#{folder}/")] = answer_for(document, site).merge("output" => document.write?)
      end
      winners = build(folder)
      site = load_site(folder, {})
      site.reset
      site.read
      documents(site).each do |document|
        answer = answers.fetch(document.path.delete_prefix("#{folder}/"), nil)
        next unless answer && document.write?

        answer["written"] = true
        answer["winner"] = winners[answer["file"]]
      end
    rescue StandardError, Jekyll::Errors::FatalException => e
      stops = "#{e.class.name}: #{e.message.lines.first.to_s.strip.gsub(folder, "")}"
    end
    Time.standstill = nil
    { "answers" => answers, "stops" => stops }
  end
end

def ask_alone(line)
  reader, writer = IO.pipe
  child = fork do
    reader.close
    writer.write(JSON.generate(ask(JSON.parse(line))))
    writer.close
    exit!(0)
  end
  writer.close
  answer = reader.read
  Process.wait(child)
  answer
end

$stdin.each_line { |line| puts ask_alone(line) }
