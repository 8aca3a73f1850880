package city.accord.attendee.registration;

/** What a field of a registration form asks for. */
public enum FieldKind {
  /** A heading, which asks for nothing. */
  SECTION,
  SHORT_TEXT,
  LONG_TEXT,
  NUMBER,
  /** One of the field's options. */
  CHOICE,
  /** Any number of the field's options. */
  CHOICES,
  DATE,
  /** A country, by its code (ISO 3166-1 alpha-2). */
  COUNTRY,
  /** A language, by its code (ISO 639-1). */
  LANGUAGE,
  /** A PDF, a JPEG or a PNG. */
  FILE,
  /** The photo for the badge. */
  PHOTO,
  /** Agreement to a text, in the version that the field states. */
  CONSENT;

  public boolean isChoice() {
    return this == CHOICE || this == CHOICES;
  }

  public boolean isUpload() {
    return this == FILE || this == PHOTO;
  }
}
