package city.accord.emblem;

/** Marks whose pictures are not looked at. */
public final class SampleMarks {

  private SampleMarks() {}

  public static Marks of(String country, String flag, String emblem) {
    return new Marks(country, flag, emblem);
  }
}
