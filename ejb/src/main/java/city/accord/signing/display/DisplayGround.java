package city.accord.signing.display;

/** What stands behind the words and the ink of a screen. */
public enum DisplayGround {
  PAPER,
  /** Nothing: another picture shows through; the letters are dark. */
  CLEAR,
  /** Nothing, and the letters are light. */
  CLEAR_LIGHT
}
