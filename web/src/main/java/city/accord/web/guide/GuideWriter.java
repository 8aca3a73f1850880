package city.accord.web.guide;

import city.accord.web.guide.Guide.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes guides as HTML. In Markdown a link that begins with a slash is a page of the server, one
 * to a Markdown file is another guide, and pictures stand in the folder {@code pictures} beside
 * them.
 */
final class GuideWriter {

  private static final String PICTURES = "../pictures/";

  private final String language;
  private final UnaryOperator<String> assets;
  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .attributeProviderFactory(context -> this::setAttributes)
          .build();

  /**
   * @param language the tag of the language that they are written in
   * @param assets gives a file of the site its address
   */
  GuideWriter(String language, UnaryOperator<String> assets) {
    this.language = language;
    this.assets = assets;
  }

  /**
   * A guide from its Markdown: a heading, a paragraph that says what is in it, and a task under
   * each heading of the second level.
   */
  Guide guide(String slug, String markdown) {
    Node document = parser.parse(markdown);
    Node title = document.getFirstChild();
    Node lead = title.getNext();
    if (!(title instanceof Heading) || !(lead instanceof Paragraph))
      throw new IllegalArgumentException(slug + " has no title and lead");
    title.unlink();
    lead.unlink();
    List<Task> tasks = new ArrayList<>();
    for (Node each = document.getFirstChild(); each != null; each = each.getNext())
      if (each instanceof Heading heading && heading.getLevel() == 2)
        tasks.add(new Task(id(heading), text(heading)));
    return new Guide(slug, text(title), text(lead), tasks, renderer.render(document));
  }

  private void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading heading && heading.getLevel() == 2)
      attributes.put("id", id(heading));
    else if (node instanceof Link link) attributes.put("href", address(link.getDestination()));
    else if (node instanceof Image image) {
      attributes.put("src", assets.apply(image.getDestination().replace(PICTURES, "guide/")));
      attributes.put("loading", "lazy");
    }
  }

  private String address(String destination) {
    if (destination.startsWith("/")) return "/" + language + destination;
    return "/" + language + "/guide/" + destination.replace(".md", "");
  }

  /** The same in each language, so that a reader who changes it stays at the task. */
  private static String id(Heading heading) {
    int before = 0;
    for (Node each = heading.getPrevious(); each != null; each = each.getPrevious())
      if (each instanceof Heading other && other.getLevel() == 2) before++;
    return "task-" + (before + 1);
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text one) {
            text.append(one.getLiteral());
          }

          @Override
          public void visit(Code one) {
            text.append(one.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak one) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}
