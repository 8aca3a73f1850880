package city.accord.signing.verify;

import static city.accord.signing.verify.Case.altered;

import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * What somebody with the summit's own key might do to the flags and emblems beside the names, each
 * of which the manifest names by what it shows.
 */
final class MarkAttacks {

  /** Beside more signatures there is no room for them. */
  private static final int MOST_WITH_MARKS = 60;

  private final Forgery forgery;
  private final DeclarationToSeal plain;
  private final DeclarationToSeal marked;

  private MarkAttacks(Forgery forgery) {
    this.forgery = forgery;
    plain = forgery.declaration();
    marked = Samples.marked(plain);
  }

  static Stream<Case> all(Forgery forgery) {
    MarkAttacks by = new MarkAttacks(forgery);
    return Stream.concat(
        Forgery.SIGNATURES > MOST_WITH_MARKS ? Stream.empty() : by.onMarks(),
        Stream.of(
            by.sealed(
                "a signature that is not drawn", by.marked, by.marked, it -> leaveOut(it, "Ink"))));
  }

  private Stream<Case> onMarks() {
    return Stream.of(
        sealed("a flag that the manifest does not name", marked, plain, it -> {}),
        sealed("a flag drawn under another's name", marked, marked, MarkAttacks::swap),
        sealed("two flags in each other's place", marked, marked, MarkAttacks::exchange),
        sealed("a flag that is not drawn", marked, marked, it -> leaveOut(it, "Mark")),
        sealed("a flag under a name of its own", marked, marked, MarkAttacks::rename),
        sealed("a flag that the manifest names taken out", marked, marked, MarkAttacks::takeOut));
  }

  private Case sealed(
      String what, DeclarationToSeal drawn, DeclarationToSeal as, Forgery.Change change) {
    return altered(what, SealForTests.sealedAs(forgery.ours, drawn, as, change::make), Check.PAGES);
  }

  private static void swap(PDDocument pages) throws IOException {
    Found one = found(pages).get(0);
    Found two = found(pages).get(1);
    one.resources.put(one.name, two.picture);
    two.resources.put(two.name, one.picture);
  }

  private static void rename(PDDocument pages) throws IOException {
    Found one = found(pages).get(0);
    one.resources.put(COSName.getPDFName("Im1"), one.picture);
  }

  private static void takeOut(PDDocument pages) throws IOException {
    Found one = found(pages).get(0);
    one.resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).removeItem(one.name);
  }

  /** The first two that are drawn, each where the other stood. */
  private static void exchange(PDDocument pages) throws IOException {
    PDPage page = drawing(pages, "Mark");
    List<Object> tokens = new PDFStreamParser(page).parse();
    List<Integer> drawn = drawn(tokens, "Mark");
    Collections.swap(tokens, drawn.get(0), drawn.get(1));
    write(pages, page, tokens);
  }

  /** The first of a name that begins so: held by its page, and not drawn. */
  private static void leaveOut(PDDocument pages, String name) throws IOException {
    PDPage page = drawing(pages, name);
    List<Object> tokens = new PDFStreamParser(page).parse();
    int at = drawn(tokens, name).get(0);
    tokens.subList(at, at + 2).clear();
    write(pages, page, tokens);
  }

  private static PDPage drawing(PDDocument pages, String name) throws IOException {
    for (PDPage page : pages.getPages())
      if (drawn(new PDFStreamParser(page).parse(), name).size() > 1) return page;
    throw new IllegalStateException("no page draws " + name);
  }

  /** Where the names stand that are drawn. */
  private static List<Integer> drawn(List<Object> tokens, String name) {
    return IntStream.range(0, tokens.size() - 1)
        .filter(
            i ->
                tokens.get(i) instanceof COSName one
                    && one.getName().startsWith(name)
                    && tokens.get(i + 1) instanceof Operator operator
                    && operator.getName().equals("Do"))
        .boxed()
        .toList();
  }

  private static void write(PDDocument pages, PDPage page, List<Object> tokens) throws IOException {
    PDStream contents = new PDStream(pages);
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(contents);
  }

  private record Found(PDResources resources, COSName name, PDXObject picture) {}

  private static List<Found> found(PDDocument pages) throws IOException {
    List<Found> found = new ArrayList<>();
    for (var page : pages.getPages())
      for (COSName name : page.getResources().getXObjectNames()) {
        PDXObject drawing = page.getResources().getXObject(name);
        if (drawing instanceof PDImageXObject)
          found.add(new Found(page.getResources(), name, drawing));
      }
    return found;
  }
}
