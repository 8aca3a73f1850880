package city.accord.signing.seal;

import city.accord.Sha256;
import city.accord.signing.binding.InkBinding;
import city.accord.signing.canonical.Json;
import city.accord.signing.stroke.Ink;
import city.accord.signing.stroke.Point;
import city.accord.signing.stroke.Stroke;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Seals a declaration of nobody's with keys of nobody's, and throws it away: the first true seal
 * after a start would otherwise wait until the tools of drawing, signing and checking are unpacked.
 * The summit's own keys, timestamp authority and token are not touched.
 */
public final class SealWarmUp {

  private static final int SLOTS = 10;
  private static final int ASPECT = 2_500;
  private static final String NONCE = "00".repeat(32);
  private static final String CONSENT = "I sign.";
  private static final String FIRST_LINK = "0".repeat(64);

  private final Instant now;

  private SealWarmUp(Instant now) {
    this.now = now;
  }

  /**
   * Takes about as long as a seal of ten slots, and leaves nothing behind.
   *
   * @throws NotSealable if even this would not be found genuine
   */
  public static void run(Clock clock) {
    run(clock, Path.of(System.getProperty("java.io.tmpdir")));
  }

  static void run(Clock clock, Path parent) {
    Path folder = temporary(parent);
    try {
      SealKeys keys = SealKeys.of(DevelopmentAuthority.in(folder));
      new Sealer(keys, clock).seal(new SealWarmUp(clock.instant()).declaration());
    } finally {
      delete(folder);
    }
  }

  private DeclarationToSeal declaration() {
    String content =
        Json.canonical(
            Map.of(
                "kind",
                "accord/declaration/1",
                "slug",
                "rehearsal",
                "dated",
                "2016-03-23",
                "texts",
                List.of(
                    text("zh-Hant", "城市宣言", "我們攜手同行。"), text("en", "Accord", "We go together.")),
                "layout",
                Map.of(
                    "form",
                    "beside",
                    "slotAspects",
                    Stream.generate(() -> ASPECT).limit(SLOTS).map(Integer::longValue).toList())));
    List<SlotToSeal> slots = new ArrayList<>();
    for (int position = 1; position <= SLOTS; position++) slots.add(slot(content, position));
    return new DeclarationToSeal(content, ceremony(), slots, audit());
  }

  private static Map<String, Object> text(String language, String title, String words) {
    return Map.of(
        "language",
        language,
        "title",
        title,
        "motto",
        words,
        "preamble",
        List.of(words),
        "commitments",
        List.of(Map.of("lead", title, "text", words)),
        "closing",
        words);
  }

  private CeremonyToSeal ceremony() {
    return new CeremonyToSeal(
        NONCE,
        LocalizedText.of("高峰會", "Summit"),
        LocalizedText.of("臺北", "Taipei"),
        LocalizedText.of(Language.EN, CONSENT),
        now,
        now,
        ZoneOffset.UTC,
        "https://localhost/en/verify");
  }

  private SlotToSeal slot(String content, int position) {
    LocalizedText name = LocalizedText.of("王大明", "Nobody M\u0300"); // shaped
    SlotToSeal empty = new SlotToSeal(position, name, name, name, "N", ASPECT, null);
    Ink ink = ink();
    String consent = Sha256.hex(CONSENT);
    InkBinding binding =
        new InkBinding(
            Sha256.hex(content),
            NONCE,
            position,
            ManifestWriter.names(empty),
            1,
            consent,
            ink.hash(),
            ink.toPublic().hash());
    SlotToSeal.Signature signature =
        new SlotToSeal.Signature(
            ink, 1, now, LocalizedText.EMPTY, Language.EN, consent, binding.hash());
    return new SlotToSeal(position, name, name, name, "N", ASPECT, signature);
  }

  private static Ink ink() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 480; i++)
      points.add(
          new Point(
              4_000 + 120 * i, (int) (32_000 + 20_000 * Math.sin(i / 17d)), 30_000, 20, -10, 42));
    return new Ink(List.of(new Stroke(points)));
  }

  /** Opened, confirmed by everyone, closed: each link with the hash of the one before. */
  private List<AuditToSeal> audit() {
    List<AuditToSeal> links = new ArrayList<>();
    for (int seq = 1; seq <= SLOTS + 2; seq++) {
      String previous = seq == 1 ? FIRST_LINK : links.get(seq - 2).hash();
      if (seq == 1) links.add(link(seq, "ceremony.opened", null, previous));
      else if (seq == SLOTS + 2) links.add(link(seq, "ceremony.closed", null, previous));
      else links.add(link(seq, "slot.confirmed", seq - 1, previous));
    }
    return links;
  }

  private AuditToSeal link(int seq, String event, Integer slot, String previous) {
    String detail = Sha256.hex(event);
    Map<String, Object> link = new TreeMap<>();
    link.put("seq", seq);
    link.put("event", event);
    if (slot != null) link.put("slot", slot);
    link.put("at", now.toString());
    link.put("detailHash", detail);
    link.put("previous", previous);
    String hash = Sha256.hex(Json.canonical(link));
    return new AuditToSeal(seq, event, slot, now, detail, previous, hash);
  }

  private static Path temporary(Path parent) {
    try {
      return Files.createTempDirectory(parent, "accord-rehearsal");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
