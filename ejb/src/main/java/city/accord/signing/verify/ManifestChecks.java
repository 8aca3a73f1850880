package city.accord.signing.verify;

import static city.accord.signing.verify.Findings.holds;

import city.accord.Sha256;
import city.accord.signing.canonical.Json;
import city.accord.signing.canonical.Member;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
    boolean sealed =
        document.pageCount() == manifest.pageCount()
            && document.pagesHash().equals(manifest.pagesHash())
            && document.marks().equals(marks())
            && Arrays.equals(document.drawings().get("QrCode"), QrDrawing.of(address));
    return sealed ? words.show(manifest.fingerprint()) : Outcome.FAIL;
  }

  /** The hashes of the pictures that stand beside names, in the order of these. */
  private List<String> marks() {
    return manifest.slots().stream().flatMap(slot -> slot.mark().stream()).toList();
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
        && manifest.slots().stream()
            .allMatch(slot -> chain.confirms(slot.position()) == slot.signature().isPresent());
  }
}
