package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.print.CardElement.Align;
import city.accord.print.CardElement.Kind;
import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardsTest {

  private static final LocalizedText SUMMIT =
      LocalizedText.of("2016 智慧城市市長高峰會", "2016 Smart City Mayors’ Summit");
  private static final List<Language> LANGUAGES = List.of(Language.ZH_HANT, Language.EN);
  private static final String CODE = "7K3M9QXW2A5B8CDEFGHJ";

  /** Names in every script that is drawn, of the lengths that people have and of none. */
  private static final String[] OWN = {
    null,
    "王小明",
    "李",
    "阿卜杜勒·拉赫曼·本·穆罕默德",
    "נועה בן־דוד לוי",
    "สมชาย น้ำทิพย์ ปู่ญี่ปุ่นรัตนโกสินทร์ไพศาลวงศ์",
    "الأستاذ محمد عبد الله بن عبد العزيز آل سعود",
    "श्रीमती लक्ष्मी नारायणन विश्वनाथन",
    "Екатерина Владимировна Константинопольская",
    "山田太郎左衛門".repeat(6),
    "Αικατερίνη Παπαδοπούλου-Γεωργίου",
    "남궁민수",
    "황보 " + "뷁쉡".repeat(20)
  };

  private static final String[] GIVEN = {
    null, "Wen-je", "José Luis Ñúñez y Peña", "Thị Ánh Tuyết", "Ǻ", "Ż̇ofia", "W".repeat(60)
  };
  private static final String[] FAMILY = {
    "Ko",
    "Wolfeschlegelsteinhausenbergerdorff-Schmidtmann",
    "Nováková",
    "O",
    "de la Fuente y Ortega",
    "Mj̈".repeat(60)
  };
  private static final String[][] TITLES = {
    {"", ""},
    {"市長", "Mayor"},
    {"數位發展與智慧城市委員會主任委員", "Chairperson of the Committee on Digital Development and Smart Cities"},
    {"", "Première adjointe à la maire, chargée de la transition écologique et du numérique"}
  };
  private static final String[][] PLACES = {
    {"臺北市", "Taipei"},
    {"蘭韋爾普爾古因吉爾", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"},
    {"", "Metropolitan Municipality of Nelson Mandela Bay and Surroundings"},
    {"", "עיריית תל אביב־יפו"},
    {"", ""}
  };

  static CardPerson someone(Random random) {
    PersonName name =
        new PersonName(
            one(OWN, random),
            one(GIVEN, random),
            one(FAMILY, random),
            PersonName.Order.GIVEN_FIRST,
            LocalizedText.EMPTY,
            text(one(TITLES, random)));
    Hue hue = one(Hue.values(), random);
    return new CardPerson(
        name,
        LocalizedText.of("代表", "Delegate"),
        hue,
        text(one(PLACES, random)),
        null,
        null,
        CODE,
        "delegate",
        null,
        LocalizedText.EMPTY,
        "");
  }

  @Test
  void atTheTablePeopleAreAddressedAndOnABadgeTheyAreNamed() throws IOException {
    LocalizedText honorific = LocalizedText.of("閣下", "H.E.");
    PersonName wang =
        new PersonName(
            "王小明",
            "Hsiao-ming",
            "Wang",
            PersonName.Order.FAMILY_FIRST,
            honorific,
            LocalizedText.EMPTY);
    String card = words(pdf(cards(CardSize.FLAT, Placement.SINGLE), person(wang)));
    assertTrue(card.contains("王小明閣下"), card);
    assertTrue(card.contains("H.E.WangHsiao-ming"), card);
    String badge = words(pdf(cards(CardSize.A6, Placement.SINGLE), person(wang)));
    assertTrue(badge.contains("王小明"), badge);
    assertFalse(badge.contains("閣下"), badge);
  }

  @Test
  void zonesLanguagesAndFreeTextStandOnABadgeWhereItsTemplateHasThem() throws IOException {
    LocalizedText wear = LocalizedText.of("請隨身佩戴", "Wear it visibly");
    CardLayout layout =
        new CardLayout(
            List.of(
                new CardElement(Kind.ZONES, 5, 5, 90, 10, 12, Align.LEFT),
                new CardElement(Kind.LANGUAGES, 5, 20, 90, 10, 12, Align.LEFT),
                new CardElement(Kind.TEXT, 5, 35, 90, 10, 12, Align.LEFT, wear)),
            List.of());
    CardPerson one = person(named("김민수", "Minsu", "Kim"));
    CardPerson speaker =
        new CardPerson(
            one.name(),
            one.category(),
            one.hue(),
            one.affiliation(),
            null,
            null,
            CODE,
            "press",
            null,
            LocalizedText.of("會場 · 記者室", "Hall · Press room"),
            "한국어 · English");
    Cards cards =
        new Cards(
            SUMMIT,
            null,
            LANGUAGES,
            "Badges",
            CardSize.A6,
            person ->
                person.categoryCode().equals("press") ? layout : CardLayout.usual(CardSize.A6),
            Placement.SINGLE,
            hash -> null);
    String words = words(pdf(cards, speaker));
    for (String said : List.of("會場·記者室", "PressRoom", "한국어·English", "請隨身佩戴", "Wearitvisibly"))
      assertTrue(words.toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT)), words);
    assertFalse(words.contains("김민수"), words);
    assertTrue(words(pdf(cards, one)).contains("김민수"));
  }

  private static LocalizedText text(String... both) {
    return LocalizedText.of(both[0], both[1]);
  }

  private static <T> T one(T[] some, Random random) {
    return some[random.nextInt(some.length)];
  }

  private static Cards cards(CardSize size, Placement placement) {
    return new Cards(
        SUMMIT,
        null,
        LANGUAGES,
        "Badges",
        size,
        person -> CardLayout.usual(size),
        placement,
        hash -> null);
  }

  private static PersonName named(String own, String given, String family) {
    LocalizedText none = LocalizedText.EMPTY;
    return new PersonName(own, given, family, PersonName.Order.FAMILY_FIRST, none, none);
  }

  private static CardPerson person(PersonName name) {
    return new CardPerson(
        name,
        LocalizedText.of("代表", "Delegate"),
        Hue.INDIGO,
        text("臺北市", "Taipei"),
        null,
        null,
        CODE,
        "delegate",
        null,
        LocalizedText.EMPTY,
        "");
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static byte[] pdf(Cards cards, CardPerson... people) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), cards.write(List.of(people), out, done -> {}));
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(CardSize.class)
  void noNameOverlapsAnythingOrLeavesItsCard(CardSize size) {
    Random random = new Random(20160323);
    List<CardPerson> people = new ArrayList<>();
    for (int i = 0; i < 100; i++) people.add(someone(random));
    Placement placement = size == CardSize.A6 ? Placement.SHEETS : Placement.SINGLE;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), cards(size, placement).write(people, out, done -> {}));
  }

  @ParameterizedTest
  @EnumSource(CardSize.class)
  void aNameIsNeverCut(CardSize size) throws Exception {
    String family = "Wolfeschlegelsteinhausenbergerdorff" + "schmidtmann".repeat(12);
    byte[] pdf = pdf(cards(size, Placement.SINGLE), person(named("王小明", null, family)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setEndPage(1);
      String text = reader.getText(document).replaceAll("\\s", "");
      assertTrue(text.contains("王小明"), text);
      assertTrue(text.contains(family), text);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"A6", "CR80", "FOUR_BY_THREE", "LABEL"})
  void theCodeIsReadBackFromPaper(CardSize size) throws Exception {
    byte[] pdf = pdf(cards(size, Placement.SINGLE), person(named("王小明", "Xiao-ming", "Wang")));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(size.isTwoSided() ? 2 : 1, document.getNumberOfPages());
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
      assertEquals(CODE, read(page));
    }
  }

  private static String read(BufferedImage page) throws Exception {
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
  }

  @ParameterizedTest
  @EnumSource(names = {"TENT_A4", "TENT_A5"})
  void aTentHasTheNameOnBothOuterSidesEachTheRightWayUpWhenFolded(CardSize size) throws Exception {
    byte[] pdf = pdf(cards(size, Placement.SINGLE), person(named("王小明", "Xiao-ming", "Wang")));
    List<TextPosition> letters = letters(pdf);
    double fold = size.height() * Card.MM / 2;
    for (TextPosition letter : letters)
      assertEquals(letter.getTextMatrix().getTranslateY() > fold ? 180 : 0, letter.getDir());
    for (int side : new int[] {0, 180})
      assertEquals(
          "王小明",
          letters.stream()
              .filter(letter -> letter.getDir() == side && letter.getFontSizeInPt() > 60)
              .map(TextPosition::getUnicode)
              .collect(Collectors.joining()));
  }

  private static List<TextPosition> letters(byte[] pdf) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          letters.add(letter);
        }
      }.getText(document);
    }
    return letters;
  }

  @Test
  void theFileSaysItsTitleAndLanguageAndIsTagged() throws Exception {
    byte[] pdf =
        pdf(cards(CardSize.A6, Placement.SHEETS), person(named("王小明", "Xiao-ming", "Wang")));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals("Badges", document.getDocumentInformation().getTitle());
      assertEquals("zh-Hant", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
    }
  }

  @ParameterizedTest
  @EnumSource(CardSize.class)
  void whatIsUsualStaysOnItsCard(CardSize size) {
    CardLayout usual = CardLayout.usual(size);
    List<CardElement> all = new ArrayList<>(usual.front());
    all.addAll(usual.back());
    assertTrue(all.stream().allMatch(element -> element.isWithin(size)));
  }
}
