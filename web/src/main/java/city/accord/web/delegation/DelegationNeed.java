package city.accord.web.delegation;

import city.accord.delegation.DelegationRow;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;

/** What a delegation may still need of the organisers; the board shows just those that do. */
public enum DelegationNeed {
  APPROVAL(
      "approve",
      true,
      (row, now) -> isNext("approve", row, now) || isNext("approve-head", row, now)),
  FOCAL_POINT("name-focal-point", true, (row, now) -> isNext("name-focal-point", row, now)),
  INVITATION("invite", true, (row, now) -> isNext("invite", row, now)),
  NEW_INVITATION("invite-again", true, (row, now) -> isNext("invite-again", row, now)),
  REMINDER("remind", false, (row, now) -> isNext("wait", row, now) && isSilent(row, now)),
  HEAD("head", false, (row, now) -> row.head() == null && row.decline() == null);

  /** After which a focal point who was invited is asked about. */
  static final Duration SILENCE = Duration.ofDays(7);

  private final String word;
  private final boolean urgent;
  private final BiPredicate<DelegationRow, Instant> test;

  DelegationNeed(String word, boolean urgent, BiPredicate<DelegationRow, Instant> test) {
    this.word = word;
    this.urgent = urgent;
    this.test = test;
  }

  public boolean isOf(DelegationRow row, Instant now) {
    return test.test(row, now);
  }

  /** As it stands in an address and at the end of message keys. */
  public String word() {
    return word;
  }

  /** Whether the delegation stands still until the organisers do something. */
  public boolean isUrgent() {
    return urgent;
  }

  private static boolean isNext(String step, DelegationRow row, Instant now) {
    return new DelegationProgress(row, now).next().equals(step);
  }

  private static boolean isSilent(DelegationRow row, Instant now) {
    return row.invitedAt() != null && row.invitedAt().plus(SILENCE).isBefore(now);
  }
}
