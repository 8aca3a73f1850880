package city.accord.signing.verify;

import static city.accord.signing.verify.Verdict.ALTERED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One of the copies that somebody brought together, and the answer for it.
 *
 * @param name of the file
 */
public record VerifiedCopy(String name, Verification verification) {

  /**
   * The answers for copies that were brought together. A ceremony seals one declaration: where
   * genuine ones of the same ceremony differ, none of them is to be relied on.
   */
  public static List<VerifiedCopy> together(List<VerifiedCopy> copies) {
    if (copies.size() < 2) return List.copyOf(copies);
    List<VerifiedCopy> answers = new ArrayList<>();
    for (VerifiedCopy copy : copies) {
      boolean alone = copies.stream().noneMatch(copy::contradicts);
      answers.add(
          copy.isSealed() ? new VerifiedCopy(copy.name, copy.verification.only(alone)) : copy);
    }
    return answers;
  }

  /** The exit code for all of them: that of the worst. */
  public static int exitCode(List<VerifiedCopy> copies) {
    return copies.stream()
        .map(copy -> copy.verification.answer())
        .max(Comparator.comparing(answer -> answer == ALTERED ? 9 : answer.exitCode()))
        .orElse(Verdict.UNREADABLE)
        .exitCode();
  }

  private boolean contradicts(VerifiedCopy other) {
    return isSealed() && other.isSealed() && verification.contradicts(other.verification);
  }

  private boolean isSealed() {
    Verdict answer = verification.answer();
    return answer == Verdict.GENUINE || answer == Verdict.TIME_NOT_PROVEN;
  }
}
