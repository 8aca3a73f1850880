package city.accord.signing.verify;

import java.io.IOException;

/**
 * The words that the pages of a copy show. They are read only where somebody known sealed exactly
 * these pages: a stranger's drawings that draw each other, or a stranger's fonts, could make that
 * take any time and memory.
 */
record PageText(SealedDocument document, boolean knownHand) {

  /** Whether a text stands on the pages, however it is broken into lines. */
  Outcome show(String text) throws IOException {
    if (!knownHand) return Outcome.UNKNOWN;
    return Findings.holds(document.words().contains(text.replaceAll("\\s", "")));
  }
}
