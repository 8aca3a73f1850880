package city.accord.print;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/** A category or a delegation that people can be chosen by. */
public record PrintChoice(String word, LocalizedText name) implements Serializable {}
