package city.accord.web.signing.verify;

import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Copy;
import city.accord.signing.verify.DeclaredText;
import city.accord.signing.verify.Finding;
import city.accord.signing.verify.Item;
import city.accord.signing.verify.Manifest;
import city.accord.signing.verify.Outcome;
import city.accord.signing.verify.Verification;
import java.util.List;
import java.util.Optional;

/** The answer for one of the copies that somebody brought, as the page tells it. */
public record AnsweredCopy(String name, Verification verification) {

  static AnsweredCopy of(Copy copy) {
    return new AnsweredCopy(copy.name(), copy.verification());
  }

  /** A copy that was not even looked at. */
  static AnsweredCopy tooLarge(String name) {
    return new AnsweredCopy(
        name,
        new Verification(Answer.TOO_LARGE, List.of(), Optional.empty(), "", Optional.empty()));
  }

  public Answer answer() {
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

  public List<Item> items() {
    return verification.items();
  }

  public String outcome(Item item) {
    return verification.outcome(item).name();
  }

  public boolean isDeclaration() {
    return verification.manifest().isPresent();
  }

  /** What the copy says it is. */
  public Manifest manifest() {
    return verification.manifest().orElse(null);
  }

  public List<DeclaredText> texts() {
    return manifest().texts();
  }

  /** Whether the name of the one who sealed it is to be believed. */
  public boolean isSignerKnown() {
    return verification.outcome(Item.SIGNER) == Outcome.PASS;
  }

  /** The slot's signature: PASS, FAIL, or NONE where nobody signed. */
  public String signature(Manifest.SealedSlot slot) {
    if (slot.signature().isEmpty()) return "NONE";
    return verification.findings().stream()
        .filter(finding -> finding.item() == Item.INK && finding.slot() == slot.position())
        .map(Finding::outcome)
        .findFirst()
        .orElse(Outcome.UNKNOWN)
        .name();
  }
}
