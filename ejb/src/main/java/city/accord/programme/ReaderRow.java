package city.accord.programme;

import city.accord.text.LocalizedText;

/**
 * Somebody whom a release writes to, as the desk lists them.
 *
 * @param key tells the reader from the others of the same release
 * @param delegation whose focal point it is; empty for anybody else
 * @param starred whether it is a guest who starred the sessions, not one of those on stage
 * @param changes how many things the letter tells
 */
public record ReaderRow(
    String key, LocalizedText name, LocalizedText delegation, boolean starred, int changes) {}
