package city.accord.programme;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;

/**
 * Somebody who is written to about what a release changed for them.
 *
 * @param key tells the reader from the others of the same release
 * @param name as the letter addresses them, in each language
 * @param delegation whose focal point it is; empty for somebody on stage
 */
record ChangeReader(
    String key,
    LocalizedText name,
    LocalizedText delegation,
    String email,
    Language language,
    List<ToldChange> changes) {

  ReaderRow row() {
    return new ReaderRow(key, name, delegation, changes.size());
  }
}
