package city.accord.print;

import java.util.List;

/**
 * All that is drawn of a press statement, in one language: two that are equal are drawn alike.
 *
 * @param paper the head that it is under
 * @param kind what it is, and the date that it bears
 * @param corrections what readers are told of each, the latest first
 * @param body paragraphs, between empty lines
 * @param contact whom the press asks, line by line; may be empty
 * @param address of the page where it is read as it is now
 */
record StatementPaper(
    LetterPaper paper,
    String kind,
    String issuer,
    String headline,
    String subheadline,
    List<String> corrections,
    String body,
    List<String> contact,
    String address) {}
