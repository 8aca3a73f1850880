package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.emblem.SampleMarks;
import city.accord.signing.stroke.Ink;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.FontBook;
import city.accord.typeset.Typesetter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** No name is ever printed over another, whoever signs: lists of real names, drawn by seeds. */
class NothingOverlapsTest {

  private static final int LISTS = 500;
  private static final List<Integer> SIZES = List.of(1, 2, 3, 4, 5, 7, 10, 12, 13);
  private static final List<Integer> LARGE = List.of(54, 61, 120, 150, 54);
  private static final Instant NOW = Instant.parse("2016-03-22T07:20:00Z");

  /** Above the footer, and hardly wider than the text. */
  private static final Box TEXT =
      new Box("the page", PageFlow.LEFT - 12, 60, PageFlow.RIGHT + 12, PageFlow.TOP + 20);

  private static final List<List<Language>> LANGUAGES =
      List.of(
          List.of(Language.ZH_HANT, Language.EN),
          List.of(Language.EN, Language.ZH_HANT),
          List.of(Language.of("he"), Language.EN),
          List.of(Language.of("fr"), Language.of("cs")));

  private static final List<MarkToSeal> MARKS =
      Arrays.asList(
          new MarkToSeal(SampleMarks.flag("CZ"), true),
          new MarkToSeal(SampleMarks.drawing(100, 400), false),
          null,
          new MarkToSeal(SampleMarks.drawing(400, 100), false));

  @Test
  void nothingOverlapsWhateverTheNamesAre() throws IOException {
    Map<String, String> found = new HashMap<>();
    try (PDDocument document = new PDDocument()) {
      FontBook fonts = new FontBook(document);
      PDFormXObject drawing = new PDFormXObject(document);
      SealedMarks marks = new SealedMarks(document);
      for (int seed = 0; seed < LISTS; seed++) {
        int size = seed % 100 == 50 ? LARGE.get(seed / 100) : SIZES.get(seed % SIZES.size());
        for (Canvas page : draw(seed, size, fonts, drawing, marks)) {
          for (String misfit : Box.misfits(page.boxes(), TEXT)) found.put(misfit, "list " + seed);
        }
      }
    }
    assertEquals(Map.of(), found);
  }

  private static List<Canvas> draw(
      int seed, int size, FontBook fonts, PDFormXObject drawing, SealedMarks marks) {
    Random random = new Random(seed);
    List<Language> languages = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    List<SlotToSeal> slots = new ArrayList<>();
    Map<Integer, PDFormXObject> ink = new HashMap<>();
    for (int position = 1; position <= size; position++) {
      SlotToSeal slot = Samples.beside(slot(position, languages, random), mark(seed, position));
      slots.add(seed % 5 == 4 ? Samples.inGroup(slot, group(seed, position, languages)) : slot);
      if (slot.signature() != null && !slot.signature().ink().isTyped()) ink.put(position, drawing);
    }
    PageFlow paper = new PageFlow(fonts);
    TextFlow writing = new TextFlow(paper, new Typesetter(fonts));
    List<Labels> labels = Labels.in(languages);
    SignaturePages signatures = new SignaturePages(paper, writing, languages, ink, marks);
    signatures.write(slots, labels);
    paper.need(44 + 3 * 37);
    signatures.heading("signatories", labels);
    new RegisterPages(paper, writing, languages, ZoneId.of("Asia/Taipei")).write(slots, labels);
    return paper.pages();
  }

  /** In every third list, beside some names. */
  private static MarkToSeal mark(int seed, int position) {
    return seed % 3 == 2 ? MARKS.get(position % MARKS.size()) : null;
  }

  private static LocalizedText group(int seed, int position, List<Language> languages) {
    RealNames names = new RealNames(new Random(1000L * seed + position / 4));
    return names.place(languages.get(0), languages.get(1));
  }

  private static SlotToSeal slot(int position, List<Language> languages, Random random) {
    RealNames names = new RealNames(random);
    Language first = languages.get(0);
    Language second = languages.get(1);
    int state = random.nextInt(10);
    LocalizedText typed = names.name(first, second);
    Ink ink = state == 1 ? new Ink(List.of(), typed.in(second)) : Samples.ink(1);
    LocalizedText proxy = state == 2 ? names.name(first, second) : LocalizedText.EMPTY;
    return new SlotToSeal(
        position,
        names.name(first, second),
        names.title(first, second),
        names.place(first, second),
        names.any(List.of("北", "T", "WM", "資訊")),
        names.any(List.of(2500, 2500, 2500, 1800)),
        state == 0
            ? null
            : new SlotToSeal.Signature(
                ink, 1, NOW, proxy, Language.EN, "ab".repeat(32), "cd".repeat(32)));
  }

  /** With its text, footers and seal, in each language that the pages speak, first and second. */
  @Test
  void nothingOverlapsInAWholeDeclaration() {
    List<Map<String, Object>> texts = SampleTexts.inSixLanguages();
    for (int i = 0; i < texts.size(); i++) {
      List<Map<String, Object>> two = List.of(texts.get(i), texts.get((i + 1) % texts.size()));
      assertEquals(List.of(), Proof.of(Samples.of(two, 7)).misfits());
    }
    Map<String, Object> longTitle = new TreeMap<>(SampleTexts.english());
    longTitle.put("title", "A Declaration of Very Many Words ".repeat(9).strip());
    assertEquals(
        List.of(), Proof.of(Samples.of(List.of(longTitle, SampleTexts.french()), 3)).misfits());
  }

  @Test
  void anOverlapIsDetected() {
    Box name = new Box("name", 110, 110, 160, 120);
    assertEquals(
        List.of("name × title"),
        Box.misfits(List.of(name, new Box("title", 150, 119, 190, 125)), PageFlow.SHEET));
    assertEquals(
        List.of(),
        Box.misfits(List.of(name, new Box("title", 160, 110, 190, 120)), PageFlow.SHEET));
    Box tile = new Box("tile", 100, 100, 115, 115);
    assertTrue(
        Box.misfits(List.of(tile, new Box("簽", 102, 102, 112, 112).inside(tile)), PageFlow.SHEET)
            .isEmpty());
    assertEquals(
        List.of("簽 leaves tile"),
        Box.misfits(List.of(tile, new Box("簽", 102, 102, 116, 112).inside(tile)), PageFlow.SHEET));
  }
}
