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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a seal covers: the text, the ceremony, each slot, the end of the audit chain and the hash of
 * the pages. Its canonical JSON is attached to the sealed PDF; the SHA-256 of that is the
 * fingerprint.
 */
public record Manifest(
    String fingerprint,
    Object content,
    String contentHash,
    Held ceremony,
    List<SealedSlot> slots,
    int auditCount,
    String auditHead,
    int pageCount,
    String pagesHash) {

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
    return new Manifest(
        Sha256.hex(bytes),
        content,
        manifest.text("contentHash"),
        held(manifest.member("ceremony")),
        manifest.list("slots").stream().map(Manifest::slot).toList(),
        manifest.member("audit").small("count"),
        manifest.member("audit").text("head"),
        manifest.member("pages").small("count"),
        manifest.member("pages").text("hash"));
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
