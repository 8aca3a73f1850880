package city.accord.web.signing.verify;

import city.accord.signing.verify.Check;
import city.accord.signing.verify.DeclaredText;
import city.accord.signing.verify.Finding;
import city.accord.signing.verify.Manifest;
import city.accord.signing.verify.Outcome;
import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verification;
import city.accord.signing.verify.VerifiedCopy;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The answer for one of the copies that somebody brought, as the page tells it. */
public record CopyAnswer(String name, Verification verification) {

  private static final int TAIL = 1024;

  static CopyAnswer of(VerifiedCopy copy) {
    return new CopyAnswer(copy.name(), copy.verification());
  }

  /** A copy that was not even looked at. */
  static CopyAnswer tooLarge(String name) {
    return new CopyAnswer(name, Verification.nothing(Verdict.TOO_LARGE, List.of()));
  }

  /** Whether a PDF breaks off before its end, which stands in its last kilobyte (ISO 32000-2). */
  static boolean isCutOff(byte[] file) {
    String begin = new String(file, 0, Math.min(file.length, TAIL), StandardCharsets.ISO_8859_1);
    int from = Math.max(0, file.length - TAIL);
    String end = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
    return begin.contains("%PDF-") && !end.contains("%%EOF");
  }

  public Verdict answer() {
    return verification.answer();
  }

  /** The looks of the answer: genuine, altered or unknown. */
  public String tone() {
    return switch (answer()) {
      case GENUINE -> "genuine";
      case ALTERED -> "altered";
      default -> "unknown";
    };
  }

  public List<Check> items() {
    return verification.items();
  }

  public String outcome(Check item) {
    return verification.outcome(item).name();
  }

  public boolean isDeclaration() {
    return verification.manifest().isPresent();
  }

  /** What the copy says it is. */
  public Manifest manifest() {
    return verification.manifest().orElse(null);
  }

  /** Whose original the copy is, if it is a party's own; null else. */
  public Manifest.SealedSlot ownOf() {
    return verification.ownOf().orElse(null);
  }

  public List<DeclaredText> texts() {
    return manifest().texts();
  }

  /** Whether the name of the one who sealed it is to be believed. */
  public boolean isSignerKnown() {
    return verification.outcome(Check.SIGNER) == Outcome.PASS;
  }

  /** The slot's signature: PASS, FAIL, or NONE where nobody signed. */
  public String signature(Manifest.SealedSlot slot) {
    if (slot.signature().isEmpty()) return "NONE";
    return verification.findings().stream()
        .filter(finding -> finding.item() == Check.INK && finding.slot() == slot.position())
        .map(Finding::outcome)
        .findFirst()
        .orElse(Outcome.UNKNOWN)
        .name();
  }
}
