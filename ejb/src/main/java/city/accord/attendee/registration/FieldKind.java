package city.accord.attendee.registration;

import city.accord.attendee.KeptFor;

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

  /**
   * For how long answers are kept where the form says nothing else: the more they could be misused,
   * the shorter. A consent is kept as long as what it was given for.
   */
  public KeptFor usual() {
    return switch (this) {
      case FILE, PHOTO -> KeptFor.DAYS_30;
      case DATE, LONG_TEXT -> KeptFor.DAYS_90;
      case CONSENT -> KeptFor.WITH_RECORD;
      default -> KeptFor.YEAR_1;
    };
  }

  /** Whether answers have a time of their own; a photo is kept as photos are, whoever sent it. */
  public boolean isKeptByItself() {
    return this != SECTION && this != PHOTO;
  }

  public boolean isChoice() {
    return this == CHOICE || this == CHOICES;
  }

  public boolean isUpload() {
    return this == FILE || this == PHOTO;
  }
}
