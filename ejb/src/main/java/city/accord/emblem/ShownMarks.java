package city.accord.emblem;

/** Which pictures stand beside the names of a ceremony; where there is none, a letter does. */
public enum ShownMarks {
  /** Emblems, and no flag. */
  EMBLEMS,
  /** Flags, and no emblem. */
  FLAGS,
  /** The emblem or, for who has none, the flag. */
  EMBLEMS_OR_FLAGS,
  /** No picture. */
  LETTERS;

  /** What is shown of a place's pictures, or null. */
  public Mark of(Marks marks) {
    return switch (this) {
      case EMBLEMS -> marks.emblem();
      case FLAGS -> marks.flag();
      case EMBLEMS_OR_FLAGS -> marks.emblem() == null ? marks.flag() : marks.emblem();
      case LETTERS -> null;
    };
  }
}
