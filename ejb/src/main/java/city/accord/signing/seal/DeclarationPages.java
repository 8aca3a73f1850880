package city.accord.signing.seal;

import static city.accord.typeset.Colour.FAINT;
import static city.accord.typeset.Colour.HAIRLINE;
import static city.accord.typeset.Colour.INK;
import static city.accord.typeset.Colour.VERMILION;

import city.accord.Sha256;
import city.accord.signing.canonical.Json;
import city.accord.signing.stroke.Curve;
import city.accord.signing.verify.DeclaredText;
import city.accord.signing.verify.InkDrawing;
import city.accord.signing.verify.QrDrawing;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.FontBook;
import city.accord.typeset.FontFile;
import city.accord.typeset.Style;
import city.accord.typeset.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Draws a whole declaration: texts, signatures, register, seal block, footers. */
final class DeclarationPages {

  private static final String HEXADECIMAL = "0123456789abcdef";
  private static final double INK_MARGIN = 800;
  private static final double RENDITION_HEIGHT = 150;

  private final PDDocument document;
  private final FontBook fonts;
  private final SealedMarks marks;
  private final Map<Character, String> codes = new TreeMap<>();
  private final List<String> misfits = new ArrayList<>();
  private final List<String> stamps;

  private DeclarationPages(PDDocument document, List<String> stamps) {
    this.document = document;
    this.stamps = stamps;
    this.fonts = new FontBook(document);
    this.marks = new SealedMarks(document);
  }

  static DeclarationPages draw(DeclarationToSeal declaration, PDDocument document)
      throws IOException {
    return draw(declaration, Rendition.of(declaration).get(0), document);
  }

  /** Draws one of the documents in which a declaration is sealed. */
  static DeclarationPages draw(
      DeclarationToSeal declaration, Rendition rendition, PDDocument document) throws IOException {
    List<String> stamps =
        Labels.in(languages(declaration)).stream().map(rendition::stamp).distinct().toList();
    DeclarationPages pages = new DeclarationPages(document, stamps);
    pages.draw(declaration, rendition);
    return pages;
  }

  /**
   * Draws the pages with a word at the head of each.
   *
   * @param stamp what the pages are, as they are not the declaration itself
   */
  static DeclarationPages draw(DeclarationToSeal declaration, PDDocument document, String stamp)
      throws IOException {
    DeclarationPages pages = new DeclarationPages(document, List.of(stamp));
    pages.draw(declaration, Rendition.of(declaration).get(0));
    return pages;
  }

  /** What is drawn over something else, or outside of its room; nothing ever is. */
  List<String> misfits() {
    return List.copyOf(misfits);
  }

  /** The pictures beside the names. */
  SealedMarks marks() {
    return marks;
  }

  private static List<Language> languages(DeclarationToSeal declaration) {
    return DeclaredText.of(Json.parse(declaration.content())).stream()
        .map(text -> Language.of(text.language()))
        .toList();
  }

  private void draw(DeclarationToSeal declaration, Rendition rendition) throws IOException {
    PageFlow paper = new PageFlow(fonts);
    TextFlow writing = new TextFlow(paper, new Typesetter(fonts));
    List<DeclaredText> texts = DeclaredText.of(Json.parse(declaration.content()));
    List<Language> languages = languages(declaration);
    List<Labels> labels = Labels.in(languages);
    DateAndPlace dateAndPlace = DateAndPlace.of(declaration);
    TextPages textPages = new TextPages(paper, writing);
    for (DeclaredText text : texts) {
      Language language = Language.of(text.language());
      paper
          .tags()
          .in(
              "Sect",
              language,
              () -> {
                textPages.write(text);
                textPages.dateAndPlace(dateAndPlace.in(language), language);
              });
    }
    Map<Integer, PDFormXObject> ink = new TreeMap<>();
    for (SlotToSeal slot : declaration.slots())
      if (slot.signature() != null && !slot.signature().ink().isTyped())
        ink.put(slot.position(), drawing(slot));
    SignaturePages signatures = new SignaturePages(paper, writing, languages, ink, marks);
    Language main = languages.get(0);
    paper.tags().in("Sect", main, () -> signatures.write(rendition.slots(), labels));
    RegisterPages register =
        new RegisterPages(paper, writing, languages, declaration.ceremony().zone());
    paper
        .tags()
        .in(
            "Sect",
            main,
            () -> {
              paper.need(44 + 3 * 37);
              signatures.heading("signatories", labels);
              register.write(rendition.slots(), labels);
              register.timestamped(declaration.audit(), declaration.witnesses(), labels);
            });
    rendition
        .heading()
        .ifPresent(
            heading ->
                paper
                    .tags()
                    .in(
                        "Sect",
                        main,
                        () -> {
                          paper.need(RENDITION_HEIGHT);
                          signatures.heading(heading, labels);
                          rendition(rendition, labels, dateAndPlace, paper, writing);
                        }));
    PDFormXObject fingerprint = sealText();
    PDFormXObject code = sealCode();
    SealBlock seal = new SealBlock(paper, writing, declaration.ceremony().verifyAddress());
    paper
        .tags()
        .in(
            "Sect",
            main,
            () -> {
              paper.need(44 + SealBlock.height());
              signatures.heading("seal", labels);
              seal.write(labels, hashes(declaration), fingerprint, code);
            });
    footers(paper, texts, declaration, writing);
    if (!stamps.get(0).isEmpty()) stamp(paper, languages.get(0), writing);
    for (Canvas canvas : paper.pages()) misfits.addAll(Box.misfits(canvas.boxes(), PageFlow.SHEET));
    fonts.close();
    paper.addTo(document);
  }

  private static Map<String, String> hashes(DeclarationToSeal declaration) {
    Map<String, String> hashes = new LinkedHashMap<>();
    hashes.put("content", Sha256.hex(declaration.content()));
    hashes.put("ceremony", declaration.ceremony().nonce());
    return hashes;
  }

  /** Which of the documents of the seal this is. */
  private static void rendition(
      Rendition rendition,
      List<Labels> labels,
      DateAndPlace signed,
      PageFlow paper,
      TextFlow writing) {
    for (Labels each : labels) {
      Style style = new Style(Face.REGULAR, 9.5, INK, each.language());
      String words = rendition.words(each, signed.signed(), signed.place());
      Runnable paragraph =
          () -> writing.paragraph(words, style, PageFlow.LEFT, PageFlow.WIDTH, 14.5);
      paper.tags().in("P", each.language(), paragraph);
      paper.down(5);
    }
  }

  private PDFormXObject drawing(SlotToSeal slot) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    float margin = (float) INK_MARGIN;
    float width = (float) Curve.WIDTH;
    float height = InkDrawing.height(slot.aspect());
    form.setBBox(new PDRectangle(-margin, -margin, width + 2 * margin, height + 2 * margin));
    form.setResources(new PDResources());
    byte[] content = InkDrawing.of(slot.signature().ink().toPublic(), slot.aspect());
    try (OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return form;
  }

  /** The form that the fingerprint will be written into, when it is known. */
  private PDFormXObject sealText() throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(
        new PDRectangle((float) SealBlock.FINGERPRINT_WIDTH, (float) SealBlock.FINGERPRINT_HEIGHT));
    FontBook.Font font = fonts.font(FontFile.LATIN_BOLD);
    for (char digit : HEXADECIMAL.toCharArray())
      codes.put(digit, String.format("%04X", font.code(digit)));
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), font.embedded);
    form.setResources(resources);
    return form;
  }

  private PDFormXObject sealCode() throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle((float) QrDrawing.SIZE, (float) QrDrawing.SIZE));
    form.setResources(new PDResources());
    return form;
  }

  /** The content of the form that shows the fingerprint: two lines of four groups. */
  byte[] fingerprint(String fingerprint) {
    StringBuilder out = new StringBuilder(Colour.VERMILION.fill() + "\nBT /F 12 Tf 0.6 Tc\n");
    for (int line = 0; line < 2; line++) {
      for (int group = 0; group < 4; group++) {
        int start = line * 32 + group * 8;
        double x = group * 82;
        double y = line == 0 ? 17 : 1;
        out.append("1 0 0 1 ").append(Canvas.point(x, y)).append(" Tm <");
        for (char digit : fingerprint.substring(start, start + 8).toCharArray())
          out.append(codes.get(digit));
        out.append("> Tj\n");
      }
    }
    return out.append("ET\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void footers(
      PageFlow paper, List<DeclaredText> texts, DeclarationToSeal declaration, TextFlow writing) {
    Language main = Language.of(texts.get(0).language());
    String titles =
        texts.stream().limit(2).map(DeclaredText::title).collect(Collectors.joining("  ·  "));
    LocalizedText summit = declaration.ceremony().summit();
    Style style = new Style(Face.REGULAR, 7.4, FAINT, main);
    String title = texts.get(0).title();
    int number = 1;
    for (Canvas canvas : paper.pages()) {
      canvas.line(PageFlow.LEFT, 58, PageFlow.RIGHT, 58, 0.5, HAIRLINE);
      String page = number++ + " / " + paper.pages().size();
      double room = PageFlow.WIDTH - 50;
      writing.oneLine(canvas, List.of(titles, title), style, PageFlow.LEFT, 44, room);
      writing.oneLine(canvas, List.of(summit.in(main)), style, PageFlow.LEFT, 32, room);
      canvas.text(page, style, PageFlow.RIGHT - writing.typesetter().width(page, style), 44);
    }
  }

  private void stamp(PageFlow paper, Language language, TextFlow writing) {
    Style style = new Style(Face.BOLD, 9, VERMILION, language);
    String all = String.join(" · ", stamps);
    double width = Math.min(PageFlow.WIDTH, writing.typesetter().width(all, style));
    double x = PageFlow.RIGHT - width;
    for (Canvas canvas : paper.pages())
      writing.oneLine(canvas, List.of(all, stamps.get(0)), style, x, PageFlow.TOP + 30, width);
  }
}
