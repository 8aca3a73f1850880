package city.accord.signing.verify;

/** What is looked at in a copy of a sealed declaration, in the order in which it is told. */
public enum Check {
  /** The file is written as a seal is, and ends where its last revision ends. */
  FILE,
  /** The seal's signature fits what it covers. */
  SEAL,
  /** Whoever sealed it is known to the one who asks. */
  SIGNER,
  /** A timestamp authority witnessed when it was sealed. */
  TIME,
  /** Nothing was laid over it, put into it or taken out of it afterwards. */
  UNCHANGED,
  /** The pages are those that the manifest names, and show its fingerprint. */
  PAGES,
  /** The text is the one that was frozen before anyone signed. */
  TEXT,
  /**
   * Every signature is tied to this text, ceremony, slot and person, and drawn as it was written.
   */
  INK,
  /**
   * Each signature was confirmed under the key of the tablet it was written on, where it had one.
   */
  TABLET,
  /** The audit of the ceremony is whole. */
  AUDIT,
  /** None of the copies brought along is another declaration of the same ceremony. */
  ONLY
}
