package city.accord.print;

import city.accord.text.Language;
import city.accord.typeset.Colour;
import java.util.List;

/**
 * What all letters of one file have in common.
 *
 * @param title of the file
 * @param mark the hash of the summit's picture, or null
 * @param accent of the rule under the head
 * @param summit its name, and who hosts it
 * @param signer who signs, by name and title; may be empty
 */
record LetterPaper(
    String title,
    Language language,
    String mark,
    Colour accent,
    List<Said> summit,
    List<Said> address,
    String placeAndDate,
    List<Said> signer) {

  /**
   * One letter.
   *
   * @param recipient for whom, line by line
   * @param text paragraphs, between empty lines
   */
  record Written(List<Said> recipient, String text) {}
}
