package city.accord.signing.display;

/** Which part of the wall a screen, or a broadcaster's picture, shows. */
public enum DisplayPart {
  /** All of it, as the hall sees it. */
  WALL,
  /** The declaration alone. */
  TEXT,
  /** All slots without the text. */
  SLOTS,
  /** The paper of whoever signs at the moment. */
  SIGNATORY,
  /** The name of whoever signs, at the foot of a picture. */
  LOWER_THIRD,
  /** What the seal can be checked by. */
  FINGERPRINT,
  /** What is said, as a captioner writes it. */
  CAPTIONS
}
