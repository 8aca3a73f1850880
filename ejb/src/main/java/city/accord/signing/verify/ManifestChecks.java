package city.accord.signing.verify;

import static city.accord.signing.verify.Findings.holds;

import city.accord.Sha256;
import city.accord.signing.canonical.Json;
import city.accord.signing.canonical.Member;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a sealed document against its own manifest, item by item. */
final class ManifestChecks {

  private final SealedDocument document;
  private final PageText words;
  private final Map<String, byte[]> attachments;
  private final Manifest manifest;

  private ManifestChecks(PageText words, Map<String, byte[]> attachments, Manifest manifest) {
    this.document = words.document();
    this.words = words;
    this.attachments = attachments;
    this.manifest = manifest;
  }

  static List<Finding> of(PageText words, Map<String, byte[]> attachments, Manifest manifest) {
    ManifestChecks checks = new ManifestChecks(words, attachments, manifest);
    Findings findings = new Findings();
    findings.ask(Check.PAGES, 0, checks::pages);
    findings.ask(Check.TEXT, 0, () -> holds(checks.isTheFrozenText()));
    new InkChecks(words, manifest).ask(attachments.get("accord-ink.json"), findings);
    findings.ask(Check.AUDIT, 0, () -> holds(checks.isAuditComplete()));
    return findings.all();
  }

  private Outcome pages() throws IOException {
    String address = manifest.ceremony().verifyAddress() + "?fingerprint=" + manifest.fingerprint();
    Optional<SealedPages> shown = shown(document, manifest);
    boolean sealed =
        shown.isPresent()
            && document.marks().equals(marks(shown.get()))
            && Arrays.equals(document.drawings().get("QrCode"), QrDrawing.of(address));
    if (!sealed) return Outcome.FAIL;
    for (Manifest.Attested witness : manifest.witnesses())
      if (words.show(witness.name()) == Outcome.FAIL || words.show(witness.words()) == Outcome.FAIL)
        return Outcome.FAIL;
    return words.show(manifest.fingerprint());
  }

  /** Which of the documents of the seal a copy is, by its pages; empty if it is none of them. */
  static Optional<SealedPages> shown(SealedDocument document, Manifest manifest)
      throws IOException {
    return manifest.document(document.pageCount(), document.pagesHash());
  }

  /** The hashes of the pictures that stand beside names, in the order of these. */
  private List<String> marks(SealedPages shown) {
    return manifest.slots(shown).stream().flatMap(slot -> slot.mark().stream()).toList();
  }

  private boolean isTheFrozenText() {
    return Sha256.hex(Json.canonical(manifest.content())).equals(manifest.contentHash());
  }

  private boolean isAuditComplete() {
    AuditChain chain = AuditChain.of(Member.in(attachments.get("accord-audit.json")));
    return chain.isWhole()
        && chain.count() == manifest.auditCount()
        && chain.head().equals(manifest.auditHead())
        && chain.isClosed()
        && manifest.witnesses().stream().allMatch(one -> chain.witnessed().contains(one.at()))
        && manifest.slots().stream()
            .allMatch(slot -> chain.confirms(slot.position()) == slot.signature().isPresent());
  }
}
