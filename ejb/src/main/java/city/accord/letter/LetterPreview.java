package city.accord.letter;

import java.io.Serializable;
import java.util.List;

/**
 * A letter as somebody would get it.
 *
 * @param reader null for an invented one
 * @param files the names of what would go with it
 */
public record LetterPreview(LetterText text, ReaderChoice reader, List<String> files)
    implements Serializable {}
