package city.accord.signing.verify;

import city.accord.Sha256;
import city.accord.signing.binding.SignatoryNames;
import city.accord.signing.binding.TabletSignature;
import city.accord.signing.canonical.Json;
import city.accord.signing.canonical.MalformedManifest;
import city.accord.signing.canonical.Member;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a seal covers: the text, the ceremony, each slot, the end of the audit chain, witnesses that
 * agreed to be named, and the hash of the pages of each of its documents. Its canonical JSON is
 * attached to the sealed PDF; the SHA-256 of that is the fingerprint.
 */
public record Manifest(
    String fingerprint,
    Object content,
    String contentHash,
    Held ceremony,
    List<SealedSlot> slots,
    int auditCount,
    String auditHead,
    List<Attested> witnesses,
    List<SealedPages> documents) {

  private static final String KIND = "accord/manifest/1";

  /**
   * The ceremony that was held.
   *
   * @param summit the summit's name by language tag
   * @param consent the sentence agreed to, by language tag
   */
  public record Held(
      String nonce,
      Map<String, String> summit,
      Map<String, String> place,
      Map<String, String> consent,
      Instant openedAt,
      Instant sealedAt,
      ZoneId zone,
      String verifyAddress) {}

  /** Who attested before the seal that they saw the signing, and what they said of it. */
  public record Attested(String name, String words, Instant at) {}

  /**
   * A slot, with its signature if somebody signed.
   *
   * @param mark the hash of the samples of the flag or emblem beside the name, if there is one
   */
  public record SealedSlot(
      int position,
      int aspect,
      Optional<String> mark,
      SignatoryNames signatory,
      Optional<Signed> signature) {}

  /** A signature by its hashes, and what its tablet signed with a key of its own, if it had one. */
  public record Signed(
      long attempt,
      Instant confirmedAt,
      String consentLanguage,
      String consentHash,
      String strokesHash,
      String publicInkHash,
      String inkHash,
      Optional<TabletSignature> tablet) {}

  /**
   * Reads a manifest.
   *
   * @throws MalformedManifest unless it is canonical and whole
   */
  public static Manifest of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Object json = Json.parse(text);
    if (!Json.canonical(json).equals(text)) throw new MalformedManifest("not canonical");
    Member manifest = Member.of(json);
    if (!manifest.text("kind").equals(KIND)) throw new MalformedManifest("another kind");
    Object content = manifest.object().get("content");
    DeclaredText.of(content);
    DeclaredText.dated(content);
    List<SealedSlot> slots = manifest.list("slots").stream().map(Manifest::slot).toList();
    return new Manifest(
        Sha256.hex(bytes),
        content,
        manifest.text("contentHash"),
        held(manifest.member("ceremony")),
        slots,
        manifest.member("audit").small("count"),
        manifest.member("audit").text("head"),
        manifest.has("witnesses")
            ? manifest.list("witnesses").stream().map(Manifest::attested).toList()
            : List.of(),
        documents(manifest, slots.stream().map(SealedSlot::position).toList()));
  }

  /** Which of the documents of the seal has these pages, if one has. */
  Optional<SealedPages> document(int count, String hash) {
    return documents.stream()
        .filter(one -> one.count() == count && one.hash().equals(hash))
        .findFirst();
  }

  /** The slots in the order of one of the documents. */
  public List<SealedSlot> slots(SealedPages document) {
    if (document.kind() != SealedPages.Kind.OWN) return slots;
    return document.order().stream().map(position -> slots.get(position - 1)).toList();
  }

  private static List<SealedPages> documents(Member manifest, List<Integer> order) {
    List<SealedPages> documents = new ArrayList<>();
    documents.add(pages(manifest.member("pages"), SealedPages.Kind.DEPOSITED, order));
    if (manifest.has("others")) {
      for (int i = 0; i < order.size(); i++)
        if (order.get(i) != i + 1) throw new MalformedManifest("the positions " + order);
      for (Object value : manifest.list("others")) {
        Member other = Member.of(value);
        documents.add(pages(other, kind(other.text("kind")), order(other.list("order"), order)));
      }
    }
    return List.copyOf(documents);
  }

  private static SealedPages pages(Member pages, SealedPages.Kind kind, List<Integer> order) {
    return new SealedPages(kind, order, pages.small("count"), pages.text("hash"));
  }

  private static SealedPages.Kind kind(String text) {
    return switch (text) {
      case "own" -> SealedPages.Kind.OWN;
      case "copy" -> SealedPages.Kind.COPY;
      default -> throw new MalformedManifest("a document of the kind " + text);
    };
  }

  /** Each slot once, in another order. */
  private static List<Integer> order(List<?> values, List<Integer> slots) {
    List<Integer> order = new ArrayList<>();
    for (Object value : values) {
      if (!(value instanceof Long position)) throw new MalformedManifest("the order " + values);
      order.add(Math.toIntExact(position));
    }
    if (!order.stream().sorted().toList().equals(slots))
      throw new MalformedManifest("the order " + values);
    return order;
  }

  private static Attested attested(Object value) {
    Member witness = Member.of(value);
    return new Attested(
        witness.text("name"),
        witness.has("words") ? witness.text("words") : "",
        time(witness.text("at")));
  }

  /** The texts of the declaration, in its order of languages. */
  public List<DeclaredText> texts() {
    return DeclaredText.of(content);
  }

  /** The date that the text bears. */
  public LocalDate dated() {
    return DeclaredText.dated(content);
  }

  /** The day of the signing, by the summit's calendar. */
  public LocalDate signed() {
    return ceremony.openedAt().atZone(ceremony.zone()).toLocalDate();
  }

  /** The shape of each slot as frozen with the text: width by height, in thousandths. */
  List<?> frozenAspects() {
    return Member.of(content).member("layout").list("slotAspects");
  }

  private static Held held(Member ceremony) {
    return new Held(
        ceremony.text("nonce"),
        ceremony.localized("summit"),
        ceremony.localized("place"),
        ceremony.localized("consent"),
        time(ceremony.text("openedAt")),
        time(ceremony.text("sealedAt")),
        zone(ceremony.text("zone")),
        ceremony.text("verifyAddress"));
  }

  private static SealedSlot slot(Object value) {
    Member slot = Member.of(value);
    Member names = slot.member("signatory");
    return new SealedSlot(
        slot.small("position"),
        slot.small("aspect"),
        slot.has("mark") ? Optional.of(slot.text("mark")) : Optional.empty(),
        new SignatoryNames(
            names.localized("name"),
            names.localized("title"),
            names.localized("place"),
            names.localized("proxy")),
        slot.has("signature") ? Optional.of(signed(slot.member("signature"))) : Optional.empty());
  }

  private static Signed signed(Member signature) {
    return new Signed(
        signature.number("attempt"),
        time(signature.text("confirmedAt")),
        signature.text("consentLanguage"),
        signature.text("consentHash"),
        signature.text("strokesHash"),
        signature.text("publicInkHash"),
        signature.text("inkHash"),
        signature.has("tablet")
            ? Optional.of(tablet(signature.member("tablet")))
            : Optional.empty());
  }

  private static TabletSignature tablet(Member tablet) {
    return new TabletSignature(tablet.text("publicKey"), tablet.text("signature"));
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new MalformedManifest("the zone " + text);
    }
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedManifest("the time " + text);
    }
  }
}
