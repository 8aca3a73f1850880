package city.accord.signing.verify;

import static city.accord.signing.verify.Findings.holds;

import city.accord.Sha256;
import city.accord.signing.binding.InkBinding;
import city.accord.signing.binding.TabletStatement;
import city.accord.signing.canonical.Member;
import city.accord.signing.stroke.MalformedInk;
import city.accord.signing.stroke.PublicInk;
import city.accord.signing.verify.Manifest.SealedSlot;
import city.accord.signing.verify.Manifest.Signed;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the attached ink, and what is drawn of it, against the manifest: slot by slot. */
final class InkChecks {

  /** More than the ink of one signature ever has. */
  private static final int MAX_POINTS = 100_000;

  private final PageText words;
  private final SealedDocument document;
  private final Manifest manifest;
  private final Map<Integer, PublicInk> written = new HashMap<>();

  InkChecks(PageText words, Manifest manifest) {
    this.words = words;
    this.document = words.document();
    this.manifest = manifest;
  }

  void ask(byte[] attached, Findings findings) {
    findings.ask(Check.INK, 0, () -> holds(isComplete(Member.in(attached))));
    for (SealedSlot slot : manifest.slots())
      if (slot.signature().isPresent()) {
        PublicInk ink = written.get(slot.position());
        findings.ask(Check.INK, slot.position(), () -> ink(slot, ink));
        findings.ask(Check.TABLET, slot.position(), () -> tablet(slot, ink));
      }
  }

  /** Reads the attached ink; every signature has some, and nothing else is drawn as ink. */
  private boolean isComplete(Member attached) throws IOException {
    if (!attached.text("kind").equals("accord/ink/1")) return false;
    for (Object value : attached.list("slots")) {
      Member slot = Member.of(value);
      if (written.put(slot.small("position"), read(slot.text("ink"))) != null) return false;
    }
    Set<Integer> signed = new HashSet<>();
    Set<String> drawn = new HashSet<>(Set.of("Fingerprint", "QrCode"));
    int position = 1;
    for (SealedSlot slot : manifest.slots()) {
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
      PublicInk ink = PublicInk.of(Base64.getDecoder().decode(base64));
      if (ink.pointCount() > MAX_POINTS) throw new IOException("too much ink");
      return ink;
    } catch (MalformedInk e) {
      throw new IOException(e);
    }
  }

  /** Whether the ink is tied to its slot, and drawn there as it was written. */
  private Outcome ink(SealedSlot slot, PublicInk ink) throws IOException {
    Signed signed = slot.signature().orElseThrow();
    if (ink == null || !isTied(slot, signed, ink)) return Outcome.FAIL;
    if (ink.isTyped()) return words.show(ink.typed());
    byte[] drawn = document.drawings().get("Ink" + slot.position());
    return holds(Arrays.equals(drawn, InkDrawing.of(ink, slot.aspect())));
  }

  private boolean isTied(SealedSlot slot, Signed signed, PublicInk ink) {
    String consent = manifest.ceremony().consent().get(signed.consentLanguage());
    List<?> aspects = manifest.frozenAspects();
    InkBinding binding =
        new InkBinding(
            manifest.contentHash(),
            manifest.ceremony().nonce(),
            slot.position(),
            slot.signatory(),
            signed.attempt(),
            signed.consentHash(),
            signed.strokesHash(),
            ink.hash());
    return ink.hash().equals(signed.publicInkHash())
        && binding.hash().equals(signed.inkHash())
        && consent != null
        && Sha256.hex(consent).equals(signed.consentHash())
        && Long.valueOf(slot.aspect()).equals(aspects.get(slot.position() - 1));
  }

  private Outcome tablet(SealedSlot slot, PublicInk ink) {
    Signed signed = slot.signature().orElseThrow();
    if (signed.tablet().isEmpty()) return Outcome.UNKNOWN;
    return holds(ink != null && signed.tablet().get().holds(statement(slot, signed, ink)));
  }

  private TabletStatement statement(SealedSlot slot, Signed signed, PublicInk ink) {
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
}
