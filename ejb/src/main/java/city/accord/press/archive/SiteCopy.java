package city.accord.press.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.text.Language;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A copy of the public site, page by page as links lead from the front pages: links between its
 * files are relative, what is not in it is linked to the site, and nothing of it needs a script.
 */
public final class SiteCopy {

  /** The page that stands for the one by which copies are verified, which needs a server. */
  public static final String VERIFY = "verify.html";

  private static final Pattern NOT_IN_COPIES =
      Pattern.compile(
          "(?s)<script\\b.*?</script>|<form\\b.*?</form>|<details class=\"zone-switch.*?</details>"
              + "|<link\\b[^>]*rel=\"(?:modulepreload|preload|alternate)\"[^>]*>"
              + "|\\ssrcset=\"[^\"]*\"");

  private static final Pattern LINK =
      Pattern.compile("(?s)(\\s(?:href|src|poster)=\")([^\"]*)(\")");

  private static final Pattern STYLE_LINK =
      Pattern.compile("(url\\(\\s*[\"']?|@import\\s+[\"'])([^\"')]+)([\"']?\\s*\\)|[\"'])");

  private static final Pattern ICON = Pattern.compile("/resources/[^#\"]*icons\\.svg#([\\w-]+)");

  private final Visited site;
  private final String base;
  private final BiConsumer<String, byte[]> out;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Optional<String>> files = new HashMap<>();
  private final Set<String> sealed = new TreeSet<>();
  private String icons;

  /**
   * @param base the address of the site, without a slash at its end
   * @param out takes each file by its name from the root of the copy
   */
  public SiteCopy(Visited site, String base, BiConsumer<String, byte[]> out) {
    this.site = site;
    this.base = base;
    this.out = out;
  }

  /** Begins with the front page in each of these languages. */
  public void begin(Collection<Language> languages) {
    languages.forEach(language -> page("/" + language.tag()));
  }

  /** Copies one more page with all that it shows; whether there was one. */
  public boolean next() {
    String path = open.poll();
    if (path == null) return false;
    site.get(path.endsWith("/programme") ? path + "?day=all" : path)
        .filter(found -> found.type().equals("text/html"))
        .ifPresent(
            found ->
                out.accept(
                    CopyName.ofPage(path),
                    copied(path, new String(found.bytes(), UTF_8)).getBytes(UTF_8)));
    return true;
  }

  /** How many pages are known and not copied yet. */
  public int ahead() {
    return open.size();
  }

  /** The sealed declarations in it, and what belongs to them, by their names. */
  public Set<String> sealed() {
    return sealed;
  }

  private void page(String path) {
    if (known.add(path)) open.add(path);
  }

  private String copied(String path, String html) {
    String here = CopyName.ofPage(path);
    String plain = NOT_IN_COPIES.matcher(html).replaceAll("");
    Set<String> shown = new TreeSet<>();
    String linked =
        LINK.matcher(plain)
            .replaceAll(
                link -> quoted(link.group(1) + link(link, path, here, shown) + link.group(3)));
    return shown.isEmpty()
        ? linked
        : linked.replaceFirst("(<body\\b[^>]*>)", "$1" + quoted(icons()));
  }

  private String link(MatchResult found, String path, String here, Set<String> shown) {
    String link = found.group(2).replace("&amp;", "&");
    var icon = ICON.matcher(link);
    if (icon.matches()) {
      shown.add(icon.group(1));
      return "#icon-" + icon.group(1);
    }
    if (link.startsWith("?")) return "index.html";
    if (link.startsWith("#")) return found.group(2);
    String local = link.startsWith(base + "/") ? link.substring(base.length()) : link;
    if (!local.startsWith("/") || local.startsWith("//")) return found.group(2);
    String to = CopyName.path(local);
    String fragment = local.contains("#") ? local.substring(local.indexOf('#')) : "";
    if (to.matches("/(?:zh-Hant|[a-z]{2})/verify"))
      return CopyName.relative(here, VERIFY) + fragment;
    if (CopyName.isPage(to)) {
      page(to);
      return CopyName.relative(here, CopyName.ofPage(to)) + fragment;
    }
    return file(to)
        .map(name -> CopyName.relative(here, name) + fragment)
        .orElse((base + local).replace("&", "&amp;"));
  }

  /** The name of a file in the copy, which is there from now on; empty where there is none. */
  private Optional<String> file(String path) {
    if (!CopyName.isFile(path)) return Optional.empty();
    Optional<String> named = files.get(path);
    if (named != null) return named;
    Optional<Visited.Answer> found = site.get(path);
    Optional<String> name = found.map(answer -> CopyName.ofFile(path, answer.type()));
    files.put(path, name);
    if (name.isEmpty()) return name;
    byte[] bytes = found.get().bytes();
    if (path.startsWith("/declarations/")) sealed.add(name.get());
    out.accept(name.get(), path.endsWith(".css") ? styled(path, name.get(), bytes) : bytes);
    return name;
  }

  private byte[] styled(String path, String here, byte[] css) {
    UnaryOperator<String> absolute =
        link -> link.startsWith("/") ? link : java.net.URI.create(path).resolve(link).getPath();
    return STYLE_LINK
        .matcher(new String(css, UTF_8))
        .replaceAll(
            found -> {
              String link = found.group(2);
              if (link.matches("(?:data|https?):.*|#.*")) return quoted(found.group());
              String to = file(CopyName.path(absolute.apply(link))).orElse(null);
              String named = to == null ? link : CopyName.relative(here, to);
              return quoted(found.group(1) + named + found.group(3));
            })
        .getBytes(UTF_8);
  }

  /** All icons, to stand in a page: browsers take none from another file on a disk. */
  private String icons() {
    if (icons == null) {
      String all =
          site.get("/resources/icons/icons.svg")
              .map(found -> new String(found.bytes(), UTF_8))
              .orElse("");
      icons =
          all.replaceFirst("(?s)^.*?<svg\\b", "<svg width=\"0\" height=\"0\" aria-hidden=\"true\"")
              .replaceAll(" id=\"", " id=\"icon-");
    }
    return icons;
  }

  private static String quoted(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }
}
