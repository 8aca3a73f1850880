package city.accord.page;

import city.accord.page.MarkdownRefused.MarkdownLinksElsewhere;
import city.accord.page.MarkdownRefused.MarkdownTooDeep;
import city.accord.page.MarkdownRefused.MarkdownWithHtml;
import city.accord.page.MarkdownRefused.PictureFromElsewhere;
import city.accord.text.LocalizedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Texts in Markdown (CommonMark) below a page's title: no HTML, links to the web, to this site and
 * to mail addresses, pictures of this site. Headings begin below the title and skip no level.
 */
public final class Markdown {

  private static final int MAX_DEPTH = 40;
  private static final int SHOWN = 60;

  private static final Pattern LINK =
      Pattern.compile("(?i)(?:https?://|mailto:|/(?![/\\\\])|#)[^\\s\\p{Cntrl}\\\\]*");

  private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\s\\p{Cntrl}\\\\]*");

  private static final Parser PARSER = Parser.builder().build();

  /**
   * What {@link #require} refuses was refused; if it had not been, it would be text, and no link.
   */
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .percentEncodeUrls(true)
          .sanitizeUrls(true)
          .urlSanitizer(new OnlyLinks())
          .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.remove("rel"))
          .build();

  private Markdown() {}

  /**
   * Lets a text pass that can be shown in each of its languages.
   *
   * @throws MarkdownRefused naming the first thing that cannot
   */
  public static void require(LocalizedText text) {
    text.asMap().values().forEach(each -> PARSER.parse(each).accept(new Checked()));
  }

  /** The HTML of a text that {@link #require} has let pass. */
  public static String toHtml(String text) {
    Node document = PARSER.parse(text);
    document.accept(new BelowTitle());
    return HTML.render(document);
  }

  /** Walks no deeper than it may, so that no text overflows the stack. */
  private static final class Checked extends AbstractVisitor {

    private int depth;

    @Override
    protected void visitChildren(Node parent) {
      if (++depth > MAX_DEPTH) throw new MarkdownTooDeep();
      super.visitChildren(parent);
      depth--;
    }

    @Override
    public void visit(HtmlBlock html) {
      throw new MarkdownWithHtml(shown(html.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
      throw new MarkdownWithHtml(shown(html.getLiteral()));
    }

    @Override
    public void visit(Link link) {
      requireLink(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      requireLink(definition.getDestination());
    }

    @Override
    public void visit(Image image) {
      if (!OWN.matcher(image.getDestination()).matches())
        throw new PictureFromElsewhere(shown(image.getDestination()));
      visitChildren(image);
    }

    private static void requireLink(String address) {
      if (!LINK.matcher(address).matches()) throw new MarkdownLinksElsewhere(shown(address));
    }

    private static String shown(String found) {
      String line = found.strip().lines().findFirst().orElse("");
      return line.codePointCount(0, line.length()) <= SHOWN
          ? line
          : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
  }

  /** Takes any other address away from what would lead to it. */
  private static final class OnlyLinks implements UrlSanitizer {

    @Override
    public String sanitizeLinkUrl(String address) {
      return LINK.matcher(address).matches() ? address : "";
    }

    @Override
    public String sanitizeImageUrl(String address) {
      return OWN.matcher(address).matches() ? address : "";
    }
  }

  /** The first heading is the second of the page, and none is more than one below that before. */
  private static final class BelowTitle extends AbstractVisitor {

    private static final int LOWEST = 6;

    /** The levels, as written, of the headings that the one at hand stands below. */
    private final Deque<Integer> above = new ArrayDeque<>();

    @Override
    public void visit(Heading heading) {
      while (!above.isEmpty() && above.peek() >= heading.getLevel()) above.pop();
      above.push(heading.getLevel());
      heading.setLevel(Math.min(above.size() + 1, LOWEST));
      visitChildren(heading);
    }
  }
}
