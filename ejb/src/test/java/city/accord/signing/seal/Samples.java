package city.accord.signing.seal;

import city.accord.signing.ink.Ink;
import city.accord.signing.ink.Point;
import city.accord.signing.ink.Stroke;
import city.accord.signing.verify.InkBinding;
import city.accord.signing.verify.Json;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Declarations to try the seal with; people and words are invented. */
public final class Samples {

  public static final String NONCE = "5e".repeat(32);

  private static final Instant OPENED = Instant.parse("2016-03-22T07:00:00Z");
  private static final String CONSENT = "I sign this declaration with my own hand.";

  private static final String[][] CITIES = {
    {"臺北市", "Taipei", "北", "周以寧", "Chou I-ning", "市長", "Mayor"},
    {"格勒諾布爾", "Grenoble", "G", "Camille Berthier", "Camille Berthier", "市長", "Maire"},
    {"奧蘭多", "Orlando", "O", "Dana Whitfield", "Dana Whitfield", "市長", "Mayor"},
    {"恩荷芬", "Eindhoven", "E", "Sanne van der Velde", "Sanne van der Velde", "副市長", "Deputy Mayor"},
    {"皮塞克", "Písek", "P", "Jana Nováková", "Jana Nováková", "市長", "Starostka"},
    {"特拉維夫", "Tel Aviv", "T", "נועה לוי", "Noa Levi", "市長", "Mayor"},
    {"開普敦", "Cape Town", "C", "Thandeka Mokoena", "Thandeka Mokoena", "市長", "Mayor"},
    {"布里斯托", "Bristol", "B", "Oliver Hartnell", "Oliver Hartnell", "市長", "Mayor"},
    {"波隆那", "Bologna", "B", "Giulia Ferrante", "Giulia Ferrante", "市長", "Sindaca"},
    {"檳城", "Penang", "P", "林讓灣", "Lim Jiong Wan", "首席部長", "Chief Minister"},
    {"資通訊產業", "ICT Industry", "I", "鬱龜龘", "Yu Kwei-tah", "執行長", "Chief Executive"},
    {"雲端產業", "Cloud Industry", "雲", "Žofie Plzeňská", "Žofie Plzeňská", "董事長", "Chair"}
  };

  private Samples() {}

  /** A bilingual declaration with so many signatures. */
  public static DeclarationToSeal signedBy(int slots) {
    return of(List.of(chinese(), english()), slots);
  }

  /** Three clauses in English alone, as somebody types them in by hand. */
  public static DeclarationToSeal short_() {
    return of(
        List.of(
            text(
                "en",
                "A Short Accord",
                "",
                List.of(),
                new String[][] {
                  {"", "We meet once a year."},
                  {"", "We say what went wrong as well as what went right."},
                  {"", "We help the one who asks."}
                },
                "")),
        1);
  }

  public static DeclarationToSeal of(List<Map<String, Object>> texts, int slots) {
    List<Object> aspects = new ArrayList<>();
    for (int i = 0; i < slots; i++) aspects.add(2500L);
    Map<String, Object> content = new TreeMap<>();
    content.put("kind", "accord/declaration/1");
    content.put("slug", "smart-cities");
    content.put("dated", "2016-03-23");
    content.put("texts", texts);
    content.put("layout", Map.of("form", "beside", "slotAspects", aspects));
    String canonical = Json.canonical(content);
    List<SlotToSeal> all = new ArrayList<>();
    for (int position = 1; position <= slots; position++) all.add(slot(canonical, position));
    return new DeclarationToSeal(canonical, ceremony(), all, audit(slots));
  }

  private static CeremonyToSeal ceremony() {
    return new CeremonyToSeal(
        NONCE,
        LocalizedText.of("2016 智慧城市首長高峰會", "2016 Smart City Mayors’ Summit"),
        LocalizedText.of("臺北南港展覽館", "Nangang Exhibition Hall, Taipei"),
        LocalizedText.of(Language.EN, CONSENT),
        OPENED,
        OPENED.plusSeconds(900),
        ZoneId.of("Asia/Taipei"),
        "https://summit.example/en/verify");
  }

  public static SlotToSeal slot(String content, int position) {
    String[] city = CITIES[(position - 1) % CITIES.length];
    Ink ink = ink(position);
    String consent = Json.sha256(CONSENT);
    SlotToSeal unsigned =
        new SlotToSeal(
            position,
            LocalizedText.of(city[3], city[4]),
            LocalizedText.of(city[5], city[6]),
            LocalizedText.of(city[0], city[1]),
            city[2],
            2500,
            null);
    InkBinding binding =
        new InkBinding(
            Json.sha256(content),
            NONCE,
            position,
            ManifestWriter.names(unsigned),
            100 + position,
            consent,
            ink.hash(),
            ink.toPublic().hash());
    return new SlotToSeal(
        position,
        unsigned.name(),
        unsigned.title(),
        unsigned.place(),
        unsigned.emblem(),
        2500,
        new SlotToSeal.Signature(
            ink,
            100 + position,
            OPENED.plusSeconds(30L * position),
            LocalizedText.EMPTY,
            Language.EN,
            consent,
            binding.hash()));
  }

  /** A signature of three strokes, some 700 points at 240 Hz, another for every seed. */
  public static Ink ink(int seed) {
    Random random = new Random(seed);
    List<Stroke> strokes = new ArrayList<>();
    strokes.add(loops(random, 6000, 58000, 36000, 420));
    strokes.add(loops(random, 22000, 50000, 40000, 200));
    List<Point> flourish = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      double t = i / 119.0;
      int y = (int) (52000 - 3500 * Math.sin(t * 2.4) + 1500 * t);
      flourish.add(new Point((int) (14000 + 44000 * t), y, (int) (26000 + 9000 * t), 20, 12, 42));
    }
    strokes.add(new Stroke(flourish));
    return new Ink(strokes);
  }

  private static Stroke loops(Random random, double from, double to, double base, int count) {
    double a = 2 + random.nextInt(4);
    double b = 3 + random.nextInt(5);
    double phase = random.nextDouble() * 6;
    double tall = 9000 + random.nextInt(9000);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double t = i / (count - 1.0);
      double x = from + (to - from) * t + 3800 * Math.sin(t * 6.28 * b + phase);
      double y = base - tall * Math.sin(t * 6.28 * a + phase) * (1.1 - t) - 5000 * Math.cos(t * 40);
      int pressure = (int) (22000 + 20000 * Math.abs(Math.sin(t * 9 + phase)));
      points.add(new Point(within(x), within(y), pressure, 25, 10, 42));
    }
    return new Stroke(points);
  }

  private static int within(double value) {
    return (int) Math.max(0, Math.min(65535, value));
  }

  private static List<AuditToSeal> audit(int slots) {
    List<AuditToSeal> links = new ArrayList<>();
    String previous = "0".repeat(64);
    for (int seq = 1; seq <= slots + 2; seq++) {
      boolean confirms = seq > 1 && seq <= slots + 1;
      String event = seq == 1 ? "ceremony.open" : confirms ? "slot.confirmed" : "ceremony.closing";
      Instant at = OPENED.plusSeconds(30L * seq);
      Map<String, Object> link = new TreeMap<>();
      link.put("seq", seq);
      link.put("event", event);
      if (confirms) link.put("slot", seq - 1);
      link.put("at", at.toString());
      link.put("detailHash", Json.sha256("detail " + seq));
      link.put("previous", previous);
      String hash = Json.sha256(Json.canonical(link));
      Integer slot = confirms ? seq - 1 : null;
      String detailHash = Json.sha256("detail " + seq);
      links.add(new AuditToSeal(seq, event, slot, at, detailHash, previous, hash));
      previous = hash;
    }
    return links;
  }

  public static Map<String, Object> english() {
    return text(
        "en",
        "Taipei Declaration on Smart Cities",
        "Smart City, Smart Living",
        List.of(
            "We, leaders of cities and of the industries that serve them, met in Taipei because"
                + " the questions before our cities no longer stop at their borders.",
            "Believing that technology is worth what it does for the people who live with it, we"
                + " undertake together:"),
        new String[][] {
          {
            "A shared vision.",
            "To hold up the smart city as a way to lasting development and to a better daily life"
                + " for all who live in it."
          },
          {
            "Exchange and cooperation.",
            "To open to one another what government, business and academia each know, and to work"
                + " on it side by side."
          },
          {
            "Technology in city life.",
            "To bring smart technology into streets, homes, schools and hospitals, where it is"
                + " felt and can be judged."
          },
          {
            "Smarter public services.",
            "To build on smart infrastructure services that are simple, open and within reach of"
                + " everyone."
          },
          {
            "Innovation and industry.",
            "To give new ideas a place to be tried, and the industries that grow from them a place"
                + " to stay."
          }
        },
        "");
  }

  public static Map<String, Object> chinese() {
    return text(
        "zh-Hant",
        "智慧城市臺北宣言",
        "智慧城市，智慧生活",
        List.of(
            "我們來自各地的城市首長與產業領袖齊聚臺北，因為城市所面對的課題，早已超越城市的疆界；唯有彼此分享、共同行動，才能為市民找到答案。",
            "我們深信，科技的價值在於它為生活其中的人所帶來的改變。為此，我們共同承諾："),
        new String[][] {
          {"", "以智慧城市為共同願景，追求永續發展，讓每一位市民都能享有更美好的日常生活。"},
          {"", "促進政府、產業與學界之間的交流與合作，彼此開放所知，並肩解決城市的問題。"},
          {"", "將智慧科技融入街道、家庭、校園與醫療，使其落實於看得見、感受得到的城市生活。"},
          {"", "以智慧基礎建設為根基，提供簡便、開放、人人可及的公共服務。"},
          {"", "鼓勵創新，讓新的構想有試驗的場域，讓由此而生的產業得以扎根、茁壯。"}
        },
        "");
  }

  public static Map<String, Object> czech() {
    return text(
        "cs",
        "Tchajpejská deklarace o chytrých městech",
        "Chytré město, chytrý život",
        List.of(
            "My, představitelé měst od Písku po Plzeň, jsme se sešli, abychom si řekli, co dál."),
        new String[][] {{"Společná vize.", "Udržitelný růst a lepší každodenní život."}},
        "");
  }

  public static Map<String, Object> hebrew() {
    return text(
        "he",
        "הצהרת טאיפיי על ערים חכמות",
        "עיר חכמה, חיים חכמים",
        List.of(
            "אנו, ראשי ערים ומנהיגי תעשייה, נפגשנו בטאיפיי (Taipei) בשנת 2016 כדי ללמוד זה מזה."),
        new String[][] {{"חזון משותף.", "עיר חכמה למען פיתוח בר־קיימא ואיכות חיים."}},
        "");
  }

  private static Map<String, Object> text(
      String language,
      String title,
      String motto,
      List<String> preamble,
      String[][] commitments,
      String closing) {
    List<Object> promises = new ArrayList<>();
    for (String[] one : commitments) promises.add(Map.of("lead", one[0], "text", one[1]));
    return new TreeMap<>(
        Map.of(
            "language",
            language,
            "title",
            title,
            "motto",
            motto,
            "preamble",
            preamble,
            "commitments",
            promises,
            "closing",
            closing));
  }
}
