package city.accord.signing.verify;

import static city.accord.signing.verify.Outcome.FAIL;
import static city.accord.signing.verify.Outcome.PASS;
import static city.accord.signing.verify.Outcome.UNKNOWN;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Answers for any copy of a sealed declaration: genuine, altered or unknown, item by item. Trusts
 * only the roots it is given, reads only the bytes it is given, and takes bounded time and memory
 * for whatever they are.
 */
public final class Verifier {

  private static final System.Logger LOG = System.getLogger(Verifier.class.getName());

  /** No sealed declaration is larger, in bytes. */
  public static final int LARGEST = 30 << 20;

  private final List<X509Certificate> roots;
  private final Clock clock;

  public Verifier(Collection<X509Certificate> roots) {
    this(roots, Clock.systemUTC());
  }

  /** A verifier whose today is the clock's: certificates expire, and seals outlive them. */
  public Verifier(Collection<X509Certificate> roots, Clock clock) {
    this.roots = List.copyOf(roots);
    this.clock = clock;
  }

  /** Looks at a copy. */
  public Verification verify(byte[] file) {
    if (file.length > LARGEST) return Verification.of(Verdict.TOO_LARGE);
    if (!FileShape.contains(Arrays.copyOf(file, Math.min(1024, file.length)), "%PDF-"))
      return Verification.of(claimsToBeOurs(file) ? Verdict.ALTERED : Verdict.UNREADABLE);
    if (!claimsToBeOurs(file)) return Verification.of(Verdict.NO_DECLARATION);
    try {
      return look(file, FileShape.of(file));
    } catch (NotAsSealed | IOException | RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.INFO, VerdictTexts.printable("A copy is not as sealed: " + e));
      return Verification.altered(Check.FILE);
    }
  }

  /** Whether a seal of Accord is, or was, in it: then whatever cannot be read was altered. */
  private static boolean claimsToBeOurs(byte[] file) {
    return FileShape.contains(file, "accord:sha256:")
        || FileShape.contains(file, "accord-manifest.json");
  }

  private Verification look(byte[] file, FileShape shape) throws IOException, NotAsSealed {
    try (SealedDocument document = new SealedDocument(file)) {
      List<COSDictionary> signatures = document.signatures();
      List<Integer> ends = SignatureRanges.ends(file, signatures, shape.ends());
      LastSignature.State state = LastSignature.of(document, roots);
      if (state == LastSignature.State.CHANGED) return Verification.altered(Check.SEAL);
      Map<String, byte[]> attachments = document.attachments();
      byte[] manifest = attachments.get("accord-manifest.json");
      if (manifest == null) return Verification.altered(Check.UNCHANGED);
      Certificates certificates =
          Certificates.of(file, signatures.size() - 1, roots, clock.instant());
      if (certificates.lastKnown() && state != LastSignature.State.AS_MADE)
        return Verification.altered(Check.SEAL);
      boolean unchanged = isUnchanged(file, shape, ends.get(0), document);
      boolean knownHand = unchanged && certificates.known() && certificates.intact();
      PageText words = new PageText(document, knownHand);
      return verdictOf(unchanged, certificates, Manifest.of(manifest), words, attachments);
    }
  }

  /** Whether the document is still the one that was sealed, whatever stands in later revisions. */
  private static boolean isUnchanged(
      byte[] file, FileShape shape, int sealEnds, SealedDocument document) throws IOException {
    if (!document.showsNothingButItsPages()) return false;
    try {
      LaterRevisions.require(file, shape, sealEnds);
    } catch (NotAsSealed e) {
      return false;
    }
    try (SealedDocument sealed = new SealedDocument(Arrays.copyOf(file, sealEnds))) {
      return sealed.wholePagesHash().equals(document.wholePagesHash())
          && sealed.restHash().equals(document.restHash());
    }
  }

  private static Verification verdictOf(
      boolean unchanged,
      Certificates certificates,
      Manifest manifest,
      PageText words,
      Map<String, byte[]> attachments)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    boolean intact = certificates.intact() && certificates.timesIntact();
    findings.add(new Finding(Check.FILE, PASS));
    findings.add(new Finding(Check.SEAL, intact && !certificates.failed() ? PASS : FAIL));
    findings.add(new Finding(Check.SIGNER, certificates.known() ? PASS : UNKNOWN));
    boolean timed = certificates.provenAt().isPresent();
    findings.add(new Finding(Check.TIME, timed ? PASS : UNKNOWN));
    boolean additions = unchanged && !certificates.strangeTime();
    findings.add(new Finding(Check.UNCHANGED, additions ? PASS : FAIL));
    findings.addAll(ManifestChecks.of(words, attachments, manifest));
    return new Verification(
        answer(findings, certificates.known(), timed),
        findings,
        Optional.of(manifest),
        ManifestChecks.shown(words.document(), manifest),
        certificates.signer(),
        certificates.provenAt());
  }

  private static Verdict answer(List<Finding> findings, boolean known, boolean timed) {
    if (findings.stream().anyMatch(finding -> finding.outcome() == FAIL)) return Verdict.ALTERED;
    if (!known) return Verdict.UNKNOWN_SIGNER;
    return timed ? Verdict.GENUINE : Verdict.TIME_NOT_PROVEN;
  }
}
