package city.accord.signing.verify;

import city.accord.signing.ink.MalformedInk;
import city.accord.signing.ink.PublicInk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a sealed document against its own manifest, item by item. */
final class ManifestChecks {

  /** The size of the code on the last page, in points. */
  public static final double CODE_SIZE = 104;

  private final SealedDocument document;
  private final Map<String, byte[]> attachments;
  private final Manifest manifest;
  private final List<Finding> findings = new ArrayList<>();

  private ManifestChecks(
      SealedDocument document, Map<String, byte[]> attachments, Manifest manifest) {
    this.document = document;
    this.attachments = attachments;
    this.manifest = manifest;
  }

  static List<Finding> of(
      SealedDocument document, Map<String, byte[]> attachments, Manifest manifest) {
    ManifestChecks checks = new ManifestChecks(document, attachments, manifest);
    checks.check(Item.PAGES, 0, checks::pages);
    checks.check(Item.TEXT, 0, checks::text);
    checks.ink();
    checks.check(Item.AUDIT, 0, checks::audit);
    return checks.findings;
  }

  /** Something that holds or does not. */
  private interface Claim {
    boolean holds() throws IOException;
  }

  private void check(Item item, int slot, Claim claim) {
    boolean holds;
    try {
      holds = claim.holds();
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      holds = false;
    }
    findings.add(new Finding(item, holds ? Outcome.PASS : Outcome.FAIL, slot));
  }

  private boolean pages() throws IOException {
    String address = manifest.ceremony().verifyAddress() + "?fingerprint=" + manifest.fingerprint();
    byte[] code = document.drawings().get("QrCode");
    return document.pageCount() == manifest.pageCount()
        && document.pagesHash().equals(manifest.pagesHash())
        && Arrays.equals(code, QrDrawing.of(address, CODE_SIZE))
        && document.words().contains(manifest.fingerprint());
  }

  private boolean text() {
    return Json.sha256(Json.canonical(manifest.content())).equals(manifest.contentHash());
  }

  private void ink() {
    Map<Integer, PublicInk> written = new HashMap<>();
    check(Item.INK, 0, () -> isAllInkThere(written));
    for (Manifest.SealedSlot slot : manifest.slots())
      if (slot.signature().isPresent()) ink(slot, written.get(slot.position()));
  }

  private void ink(Manifest.SealedSlot slot, PublicInk ink) {
    check(Item.INK, slot.position(), () -> isTied(slot, ink));
    Manifest.Signed signed = slot.signature().orElseThrow();
    if (signed.tablet().isEmpty())
      findings.add(new Finding(Item.TABLET, Outcome.UNKNOWN, slot.position()));
    else
      check(
          Item.TABLET,
          slot.position(),
          () -> ink != null && signed.tablet().get().holds(statement(slot, signed, ink)));
  }

  private TabletStatement statement(
      Manifest.SealedSlot slot, Manifest.Signed signed, PublicInk ink) {
    return new TabletStatement(
        manifest.contentHash(),
        manifest.ceremony().nonce(),
        slot.position(),
        TabletStatement.hash(slot.signatory()),
        signed.attempt(),
        signed.consentHash(),
        ink.pointCount(),
        signed.strokesHash());
  }

  /** Reads the attached ink; every signature has some, and nothing else is drawn as ink. */
  private boolean isAllInkThere(Map<Integer, PublicInk> written) throws IOException {
    Member ink = json("accord-ink.json");
    if (!ink.text("kind").equals("accord/ink/1")) return false;
    for (Object value : ink.list("slots")) {
      Member slot = Member.of(value);
      if (written.put(slot.small("position"), read(slot.text("ink"))) != null) return false;
    }
    Set<Integer> signed = new HashSet<>();
    Set<String> drawn = new HashSet<>(Set.of("Fingerprint", "QrCode"));
    int position = 1;
    for (Manifest.SealedSlot slot : manifest.slots()) {
      if (slot.position() != position++) return false;
      if (slot.signature().isEmpty()) continue;
      signed.add(slot.position());
      PublicInk strokes = written.get(slot.position());
      if (strokes != null && !strokes.isTyped()) drawn.add("Ink" + slot.position());
    }
    return written.keySet().equals(signed) && document.drawings().keySet().equals(drawn);
  }

  private static PublicInk read(String base64) throws IOException {
    try {
      return PublicInk.of(Base64.getDecoder().decode(base64));
    } catch (MalformedInk e) {
      throw new IOException(e);
    }
  }

  private boolean isTied(Manifest.SealedSlot slot, PublicInk ink) throws IOException {
    if (ink == null) return false;
    Manifest.Signed signed = slot.signature().orElseThrow();
    String consent = manifest.ceremony().consent().get(signed.consentLanguage());
    String bound =
        new InkBinding(
                manifest.contentHash(),
                manifest.ceremony().nonce(),
                slot.position(),
                slot.signatory(),
                signed.attempt(),
                signed.consentHash(),
                signed.strokesHash(),
                ink.hash())
            .hash();
    return ink.hash().equals(signed.publicInkHash())
        && bound.equals(signed.inkHash())
        && consent != null
        && Json.sha256(consent).equals(signed.consentHash())
        && Long.valueOf(slot.aspect()).equals(manifest.frozenAspects().get(slot.position() - 1))
        && isDrawn(slot, ink);
  }

  private boolean isDrawn(Manifest.SealedSlot slot, PublicInk ink) throws IOException {
    if (ink.isTyped()) return document.words().contains(ink.typed().replaceAll("\\s", ""));
    byte[] drawn = document.drawings().get("Ink" + slot.position());
    return Arrays.equals(drawn, InkDrawing.of(ink, slot.aspect()));
  }

  private boolean audit() {
    AuditChain chain = AuditChain.of(json("accord-audit.json"));
    return chain.isWhole()
        && chain.count() == manifest.auditCount()
        && chain.head().equals(manifest.auditHead())
        && chain.isClosed()
        && manifest.slots().stream()
            .allMatch(slot -> chain.confirms(slot.position()) == slot.signature().isPresent());
  }

  private Member json(String name) {
    return Member.of(Json.parse(SealedDocument.utf8(attachments.get(name))));
  }
}
