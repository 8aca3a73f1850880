package city.accord.signing.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The answer for one copy, with what it rests on.
 *
 * @param manifest what the copy says it is; only to be believed as far as the answer goes
 * @param signer the name in the signing certificate, or ""
 * @param provenAt when a known timestamp authority saw the seal, or empty
 */
public record Verification(
    Verdict answer,
    List<Finding> findings,
    Optional<Manifest> manifest,
    String signer,
    Optional<Instant> provenAt) {

  public Verification {
    findings = List.copyOf(findings);
  }

  static Verification of(Verdict answer) {
    return new Verification(answer, List.of(), Optional.empty(), "", Optional.empty());
  }

  static Verification altered(Check... items) {
    List<Finding> findings =
        Arrays.stream(items).map(item -> new Finding(item, Outcome.FAIL)).toList();
    return new Verification(Verdict.ALTERED, findings, Optional.empty(), "", Optional.empty());
  }

  /** Whether two sealed declarations of one ceremony differ in what they seal. */
  boolean contradicts(Verification other) {
    Manifest one = manifest.orElseThrow();
    Manifest two = other.manifest.orElseThrow();
    return one.ceremony().nonce().equals(two.ceremony().nonce())
        && !one.fingerprint().equals(two.fingerprint());
  }

  /** This answer, with what the other copies that were brought along say of it. */
  Verification only(boolean alone) {
    List<Finding> all = new ArrayList<>(findings);
    all.add(new Finding(Check.ONLY, alone ? Outcome.PASS : Outcome.FAIL));
    return new Verification(alone ? answer : Verdict.ALTERED, all, manifest, signer, provenAt);
  }

  /**
   * The answer's name among the {@link VerdictTexts}: of copies that contradict each other there is
   * more.
   */
  public String said() {
    return outcome(Check.ONLY) == Outcome.FAIL ? Check.ONLY.name() : answer.name();
  }

  /** What there is to tell of, in its order; nothing where there was nothing to look at. */
  public List<Check> items() {
    if (findings.isEmpty()) return List.of();
    boolean compared = findings.stream().anyMatch(finding -> finding.item() == Check.ONLY);
    return Arrays.stream(Check.values()).filter(item -> item != Check.ONLY || compared).toList();
  }

  /** The item as a whole: failed if anything of it failed. */
  public Outcome outcome(Check item) {
    List<Outcome> all =
        findings.stream().filter(it -> it.item() == item).map(Finding::outcome).toList();
    if (all.contains(Outcome.FAIL)) return Outcome.FAIL;
    return all.isEmpty() || all.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.PASS;
  }
}
