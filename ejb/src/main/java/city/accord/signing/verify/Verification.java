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
 * @param document which of the documents of its seal the copy is; empty where it is none of them
 * @param signer the name in the signing certificate, or ""
 * @param provenAt when a known timestamp authority saw the seal, or empty
 */
public record Verification(
    Verdict answer,
    List<Finding> findings,
    Optional<Manifest> manifest,
    Optional<SealedPages> document,
    String signer,
    Optional<Instant> provenAt) {

  public Verification {
    findings = List.copyOf(findings);
  }

  static Verification of(Verdict answer) {
    return nothing(answer, List.of());
  }

  /** An answer for what is not even read as a sealed declaration. */
  public static Verification nothing(Verdict answer, List<Finding> findings) {
    return new Verification(
        answer, findings, Optional.empty(), Optional.empty(), "", Optional.empty());
  }

  static Verification altered(Check... items) {
    List<Finding> findings =
        Arrays.stream(items).map(item -> new Finding(item, Outcome.FAIL)).toList();
    return nothing(Verdict.ALTERED, findings);
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
    Verdict said = alone ? answer : Verdict.ALTERED;
    return new Verification(said, all, manifest, document, signer, provenAt);
  }

  /**
   * The answer's name among the {@link VerdictTexts}: of copies that contradict each other there is
   * more.
   */
  public String said() {
    return outcome(Check.ONLY) == Outcome.FAIL ? Check.ONLY.name() : answer.name();
  }

  /** The document's name among the {@link VerdictTexts}; "" where the seal has only one. */
  public String documentSaid() {
    boolean several = manifest.filter(it -> it.documents().size() > 1).isPresent();
    return several ? document.map(it -> "document-" + it.kind()).orElse("") : "";
  }

  /** The one whose original it is, if it is a party's own: the slot that it names first. */
  public Optional<Manifest.SealedSlot> ownOf() {
    return document
        .filter(it -> it.kind() == SealedPages.Kind.OWN)
        .map(it -> manifest.orElseThrow().slots(it).get(0));
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
