package city.accord.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands in a template for what differs from letter to letter, such as {@code {name}}. */
public enum Placeholder {
  SUMMIT,
  HOST,
  VENUE,
  FIRST_DAY,
  LAST_DAY,
  NAME,
  DELEGATION,
  CATEGORY,
  OTHER,
  TIME,
  ROOM,
  POOL,
  MEDIUM,
  MUSTER_POINT,
  VALID_UNTIL,
  SESSION,
  CHANGES,
  HEADLINE,
  STATEMENT,
  NOTE,
  LINK;

  /** As it is typed, such as {@code {first-day}}. */
  public String typed() {
    return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
  }

  static Optional<Placeholder> of(String typed) {
    return Arrays.stream(values()).filter(one -> one.typed().equals(typed)).findFirst();
  }

  /** Whether a letter without it would fail its purpose, or swallow what an officer wrote. */
  public boolean isNeeded() {
    return this == LINK || this == NOTE || this == CHANGES || this == STATEMENT;
  }

  /** Whether it may stand in a subject: of one line, and for no stranger's eye a secret. */
  boolean isForSubjects() {
    return !isNeeded();
  }
}
