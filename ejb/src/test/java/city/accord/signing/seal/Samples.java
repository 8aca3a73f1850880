package city.accord.signing.seal;

import city.accord.Sha256;
import city.accord.emblem.SampleMarks;
import city.accord.signing.binding.InkBinding;
import city.accord.signing.canonical.Json;
import city.accord.signing.order.Originals;
import city.accord.signing.stroke.Ink;
import city.accord.signing.stroke.Point;
import city.accord.signing.stroke.Stroke;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
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
    return of(List.of(SampleTexts.chinese(), SampleTexts.english()), slots);
  }

  /** Three clauses in English alone, as somebody types them in by hand. */
  public static DeclarationToSeal short_() {
    return of(List.of(SampleTexts.brief()), 1);
  }

  public static DeclarationToSeal of(List<Map<String, Object>> texts, int slots) {
    return of(texts, slots, NONCE);
  }

  /** In a ceremony of its own. */
  public static DeclarationToSeal of(List<Map<String, Object>> texts, int slots, String nonce) {
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
    for (int position = 1; position <= slots; position++) all.add(slot(canonical, position, nonce));
    return new DeclarationToSeal(canonical, ceremony(nonce), all, audit(slots));
  }

  private static CeremonyToSeal ceremony(String nonce) {
    return new CeremonyToSeal(
        nonce,
        LocalizedText.of("2016 智慧城市首長高峰會", "2016 Smart City Mayors’ Summit"),
        LocalizedText.of("臺北南港展覽館", "Nangang Exhibition Hall, Taipei"),
        LocalizedText.of(Language.EN, CONSENT),
        OPENED,
        OPENED.plusSeconds(900),
        ZoneId.of("Asia/Taipei"),
        "https://summit.example/en/verify");
  }

  private static SlotToSeal slot(String content, int position, String nonce) {
    String[] city = CITIES[(position - 1) % CITIES.length];
    Ink ink = ink(position);
    String consent = Sha256.hex(CONSENT);
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
            Sha256.hex(content),
            nonce,
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

  /** The same with the first half of the signatories in one group and the others in another. */
  public static DeclarationToSeal grouped(DeclarationToSeal declaration) {
    LocalizedText cities = LocalizedText.of("城市", "Cities of the Summit");
    LocalizedText industry = LocalizedText.of("資通訊產業", "ICT Industry Leaders");
    int half = (declaration.slots().size() + 1) / 2;
    List<SlotToSeal> slots =
        declaration.slots().stream()
            .map(slot -> inGroup(slot, slot.position() <= half ? cities : industry))
            .toList();
    return new DeclarationToSeal(
        declaration.content(), declaration.ceremony(), slots, declaration.audit());
  }

  /** The same with flags of one country and another, emblems of three shapes, and one letter. */
  public static DeclarationToSeal marked(DeclarationToSeal declaration) {
    List<MarkToSeal> marks =
        Arrays.asList(
            new MarkToSeal(SampleMarks.flag("FR"), true),
            new MarkToSeal(SampleMarks.flag("JP"), true),
            new MarkToSeal(SampleMarks.drawing(100, 300), false),
            new MarkToSeal(SampleMarks.pixels(700, 200), false),
            null,
            new MarkToSeal(SampleMarks.flag("FR"), true),
            new MarkToSeal(SampleMarks.pixels(64, 64), false));
    List<SlotToSeal> slots =
        declaration.slots().stream()
            .map(slot -> beside(slot, marks.get((slot.position() - 1) % marks.size())))
            .toList();
    return new DeclarationToSeal(
        declaration.content(), declaration.ceremony(), slots, declaration.audit());
  }

  static SlotToSeal beside(SlotToSeal slot, MarkToSeal mark) {
    return new SlotToSeal(
        slot.position(),
        slot.name(),
        slot.title(),
        slot.place(),
        slot.group(),
        slot.emblem(),
        mark,
        slot.aspect(),
        slot.signature());
  }

  /** The same before anyone signs there. */
  static SlotToSeal unsigned(SlotToSeal slot) {
    return new SlotToSeal(
        slot.position(),
        slot.name(),
        slot.title(),
        slot.place(),
        slot.group(),
        slot.emblem(),
        slot.mark(),
        slot.aspect(),
        null);
  }

  static SlotToSeal inGroup(SlotToSeal slot, LocalizedText group) {
    return new SlotToSeal(
        slot.position(),
        slot.name(),
        slot.title(),
        slot.place(),
        group,
        slot.emblem(),
        slot.mark(),
        slot.aspect(),
        slot.signature());
  }

  /** The same with one who was there and said so, at the end of its audit chain. */
  public static DeclarationToSeal timestamped(DeclarationToSeal declaration) {
    List<AuditToSeal> links = new ArrayList<>(declaration.audit());
    AuditToSeal last = links.remove(links.size() - 1);
    String event = "ceremony.witnessed";
    AuditToSeal witnessed = link(last.seq(), event, null, last.at(), last.previous());
    links.add(witnessed);
    links.add(link(last.seq() + 1, last.event(), null, last.at(), witnessed.hash()));
    return new DeclarationToSeal(
        declaration.content(), declaration.ceremony(), declaration.slots(), links);
  }

  /** The same in other originals, and with a witness who is named. */
  public static DeclarationToSeal in(Originals originals, DeclarationToSeal declaration) {
    DeclarationToSeal seen = timestamped(declaration);
    AuditToSeal link = seen.audit().get(seen.audit().size() - 2);
    WitnessToSeal witness =
        new WitnessToSeal("Ola Nord 歐樂", "I stood beside them. 我在場。", link.at());
    return new DeclarationToSeal(
        seen.content(), seen.ceremony(), seen.slots(), seen.audit(), originals, List.of(witness));
  }

  /** Of a ceremony in which the first so many confirmed. */
  public static List<AuditToSeal> audit(int slots) {
    List<AuditToSeal> links = new ArrayList<>();
    String previous = "0".repeat(64);
    for (int seq = 1; seq <= slots + 2; seq++) {
      boolean confirms = seq > 1 && seq <= slots + 1;
      String event = seq == 1 ? "ceremony.opened" : confirms ? "slot.confirmed" : "ceremony.closed";
      Instant at = OPENED.plusSeconds(30L * seq);
      links.add(link(seq, event, confirms ? seq - 1 : null, at, previous));
      previous = links.get(links.size() - 1).hash();
    }
    return links;
  }

  private static AuditToSeal link(
      int seq, String event, Integer slot, Instant at, String previous) {
    String detailHash = Sha256.hex("detail " + seq);
    Map<String, Object> link = new TreeMap<>();
    link.put("seq", seq);
    link.put("event", event);
    if (slot != null) link.put("slot", slot);
    link.put("at", at.toString());
    link.put("detailHash", detailHash);
    link.put("previous", previous);
    String hash = Sha256.hex(Json.canonical(link));
    return new AuditToSeal(seq, event, slot, at, detailHash, previous, hash);
  }
}
