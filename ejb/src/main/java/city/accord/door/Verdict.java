package city.accord.door;

/** What the door says to one scan; the device shows it as a colour, an icon and a word. */
public enum Verdict {
  /** May enter, and has. */
  ADMITTED,
  /** Has left. */
  LEFT,
  /** The code is whole, and no badge has it. */
  UNKNOWN,
  /** The scanner sent half a code, or something that is none. */
  UNREADABLE,
  /** The badge was revoked, such as a lost one that was replaced. */
  REVOKED,
  /** The person is not approved, or not any more. */
  NOT_APPROVED,
  /** The person does not come after all. */
  WITHDRAWN,
  /** The organisers have said that this person is not let in. */
  BLOCKED,
  /** The person's category may not enter the zone. */
  WRONG_ZONE,
  /** The zone is open on other days. */
  WRONG_DAY,
  /** The zone's first day has yet to come. */
  NOT_YET,
  /** The badge is inside by an earlier scan: the person is told from a copy by looking. */
  ALREADY_IN;

  /** Whether it changes who is inside. */
  public boolean moves() {
    return this == ADMITTED || this == LEFT;
  }
}
