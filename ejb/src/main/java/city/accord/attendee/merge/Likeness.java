package city.accord.attendee.merge;

/** Why two records may be of one person. */
public enum Likeness {
  NAME,
  EMAIL,
  /** Only together with another: many people are born on a day. */
  BIRTH_DATE
}
