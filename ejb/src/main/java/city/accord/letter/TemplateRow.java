package city.accord.letter;

import java.io.Serializable;

/**
 * How a kind of letter is text, as the desk lists and changes it.
 *
 * @param version what a change has to bring back
 * @param own whether the organisers have text it themselves
 */
public record TemplateRow(LetterKind kind, int version, boolean own, LetterTemplate template)
    implements Serializable {}
