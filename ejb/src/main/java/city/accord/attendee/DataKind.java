package city.accord.attendee;

/** What is kept of everybody beside the answers to forms, each with a time and a purpose. */
public enum DataKind {
  /** The portrait for the badge. */
  PHOTO(KeptFor.DAYS_30),
  /** The code that a printed badge says, and when it was issued and revoked. */
  BADGE(KeptFor.DAYS_30),
  /** Whose badge was scanned, where and when. */
  SCAN(KeptFor.DAYS_30),
  /** Flights, hotel, car, diet and access needs. */
  TRAVEL(KeptFor.DAYS_30),
  /** The name in the travel document, and the date of birth; encrypted. */
  PASSPORT(KeptFor.DAYS_30),
  /** What officers note about a person. */
  NOTE(KeptFor.DAYS_90),
  /** Who sat where, and for whom cards were printed. */
  SEAT(KeptFor.DAYS_90),
  /** What bilateral meetings were about, and why they were declined or cancelled. */
  MEETING(KeptFor.DAYS_90),
  /** The mail address, and the letters to it. */
  EMAIL(KeptFor.YEAR_1),
  /** Whom the organisers write to about a delegation. */
  FOCAL_POINT(KeptFor.YEAR_1),
  /** The addresses on the press list, with their letters. */
  PRESS_LIST(KeptFor.YEAR_1),
  /** Name, title, affiliation, category and status: with it goes all that is left. */
  RECORD(KeptFor.YEARS_5);

  private final KeptFor usual;

  DataKind(KeptFor usual) {
    this.usual = usual;
  }

  /** For how long it is kept where the organisers say nothing else. */
  public KeptFor usual() {
    return usual;
  }
}
