package city.accord.signing.seal;

import static city.accord.typeset.Colour.INK;
import static city.accord.typeset.Colour.SOFT;
import static city.accord.typeset.Colour.VERMILION;

import city.accord.signing.verify.DeclaredText;
import city.accord.text.Language;
import city.accord.typeset.Face;
import city.accord.typeset.Span;
import city.accord.typeset.Style;
import city.accord.typeset.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The declaration itself, each language from the top of a page. */
final class TextPages {

  /** Where the text stands; numerals hang to the left of it. */
  private static final double X = PageFlow.LEFT + 84;

  private static final double WIDTH = PageFlow.RIGHT - X;
  private static final int MAX_VERTICAL = 16;

  private final PageFlow paper;
  private final TextFlow writing;

  TextPages(PageFlow paper, TextFlow writing) {
    this.paper = paper;
    this.writing = writing;
  }

  void write(DeclaredText text) {
    Language language = Language.of(text.language());
    boolean chinese = isIdeographic(language);
    paper.newPage();
    boolean upright = chinese && isUpright(text.title());
    Runnable title =
        upright ? () -> upright(text.title(), language) : () -> title(text.title(), language);
    paper.tags().in("H1", language, title);
    motto(text.motto(), language, chinese);
    Tags tags = paper.tags();
    double size = chinese ? 12.4 : 11.4;
    double leading = chinese ? 23.5 : 18.5;
    Style body = new Style(Face.REGULAR, size, INK, language);
    for (String paragraph : text.preamble()) {
      tags.in("P", language, () -> writing.paragraph(paragraph, body, X, WIDTH, leading));
      paper.down(leading * 0.5);
    }
    paper.down(10);
    tags.in("L", language, () -> commitments(text.commitments(), body, leading));
    if (!text.closing().isEmpty()) {
      paper.down(10);
      tags.in("P", language, () -> writing.paragraph(text.closing(), body, X, WIDTH, leading));
    }
  }

  private void title(String title, Language language) {
    paper.down(6);
    Style style = new Style(Face.BOLD, 26, INK, language);
    writing.paragraph(title, style, X, writing.balanced(title, style, WIDTH), 34);
    paper.down(10);
  }

  private void motto(String motto, Language language, boolean chinese) {
    if (motto.isEmpty()) return;
    boolean upper = !chinese && !language.isRightToLeft();
    String shown = upper ? motto.toUpperCase(language.locale()) : motto;
    boolean tracked = chinese || upper;
    Style style = new Style(Face.REGULAR, chinese ? 11 : 9.5, VERMILION, language, tracked ? 2 : 0);
    paper.tags().in("P", language, () -> writing.paragraph(shown, style, X, WIDTH, 17));
    paper.down(14);
  }

  private void commitments(List<DeclaredText.Promise> promises, Style body, double leading) {
    for (int i = 0; i < promises.size(); i++) {
      int number = i + 1;
      DeclaredText.Promise promise = promises.get(i);
      paper.tags().in("LI", body.language(), () -> commitment(number, promise, body, leading));
    }
  }

  private void commitment(int number, DeclaredText.Promise promise, Style body, double leading) {
    List<Span> spans = new ArrayList<>();
    boolean lead = !promise.lead().isEmpty();
    String join = lead && body.language().locale().getLanguage().equals("zh") ? "" : " ";
    if (lead)
      spans.add(
          new Span(promise.lead() + join, new Style(Face.BOLD, body.size(), INK, body.language())));
    spans.add(new Span(promise.text(), body));
    paper.need(2 * leading);
    Style numeral = new Style(Face.BOLD, body.size() + 4, VERMILION, Language.EN);
    String shown = String.format(Locale.ROOT, "%d", number);
    double x =
        body.language().isRightToLeft()
            ? PageFlow.RIGHT + 12
            : X - 18 - writing.typesetter().width(shown, numeral) / 2;
    Tags tags = paper.tags();
    Runnable label = () -> paper.canvas().text(shown, numeral, x, paper.y() - leading);
    tags.in("Lbl", body.language(), label);
    Runnable paragraph = () -> writing.paragraph(spans, X, WIDTH, leading);
    tags.in("LBody", body.language(), () -> tags.in("P", body.language(), paragraph));
    paper.down(leading * 0.55);
  }

  private static boolean isUpright(String title) {
    return title.codePointCount(0, title.length()) <= MAX_VERTICAL
        && title.codePoints().allMatch(Character::isIdeographic);
  }

  /** The title from above to below, at the left of the text as on the wall. */
  private void upright(String title, Language language) {
    int[] characters = title.codePoints().toArray();
    double size = Math.min(36, (PageFlow.TOP - PageFlow.BOTTOM) / characters.length / 1.12);
    Style style = new Style(Face.BOLD, size, INK, language);
    double y = paper.y() + 4;
    for (int character : characters) {
      y -= size * 1.12;
      paper.canvas().text(Character.toString(character), style, PageFlow.LEFT - 6, y + size * 0.2);
    }
    paper.down(2);
  }

  /** The lines below the text that say which date it bears, and when and where it was signed. */
  void dateAndPlace(List<String> lines, Language language) {
    boolean slanted = !language.isRightToLeft() && !isIdeographic(language);
    Style style = new Style(slanted ? Face.ITALIC : Face.REGULAR, 9.5, SOFT, language);
    paper.down(8);
    paper.need(lines.size() * 15);
    for (String line : lines)
      paper.tags().in("P", language, () -> writing.paragraph(line, style, X, WIDTH, 15));
  }

  private static boolean isIdeographic(Language language) {
    return List.of("zh", "ja").contains(language.locale().getLanguage());
  }
}
