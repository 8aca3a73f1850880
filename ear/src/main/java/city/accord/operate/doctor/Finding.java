package city.accord.operate.doctor;

/** What a look at one thing found, in one sentence. */
record Finding(Weight weight, String sentence) {

  /** How much a finding matters. */
  enum Weight {
    /** As it should be. */
    GOOD("ok"),
    /** The server runs; somebody should know. */
    NOTE("note"),
    /** The server does not run like this, or not as it should. */
    WRONG("WRONG");

    private final String word;

    Weight(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static Finding good(String sentence, Object... values) {
    return new Finding(Weight.GOOD, String.format(sentence, values));
  }

  static Finding note(String sentence, Object... values) {
    return new Finding(Weight.NOTE, String.format(sentence, values));
  }

  static Finding wrong(String sentence, Object... values) {
    return new Finding(Weight.WRONG, String.format(sentence, values));
  }
}
