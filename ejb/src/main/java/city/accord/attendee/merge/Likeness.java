package city.accord.attendee.merge;

/** Why two records may be of one person. */
public enum Likeness {
  NAME,
  EMAIL
}
