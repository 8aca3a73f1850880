package city.accord.letter;

import java.io.Serializable;

/** A reader whom an officer may choose to see what they would get. */
public record ReaderChoice(long key, String name, String address) implements Serializable {}
