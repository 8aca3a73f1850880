package city.accord.signing.declaration;

/** The parts that a declaration's text is made of. */
public enum TextPart {
  TITLE,
  MOTTO,
  PREAMBLE,
  COMMITMENT,
  CLOSING
}
