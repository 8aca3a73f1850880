package city.accord.print;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * What stands on letters on paper, as organisers set it.
 *
 * @param version 0 where nobody has set anything
 * @param addressLines one line below the other
 * @param place where the letters are dated
 * @param texts of each letter: paragraphs, between empty lines
 * @param released those that people who are approved fetch by themselves
 */
public record LetterheadRow(
    int version,
    LocalizedText addressLines,
    LocalizedText place,
    LocalizedText signer,
    LocalizedText signerTitle,
    Map<PaperLetter, LocalizedText> texts,
    Set<PaperLetter> released)
    implements Serializable {}
