package city.accord.programme;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * What a release is called and what it says of itself.
 *
 * @param notes for everyone who reads what changed; empty where the changes speak for themselves
 * @param letters whether those are written to for whom it changes something
 */
public record ReleaseWords(String name, LocalizedText notes, boolean letters)
    implements Serializable {

  /** A release that says no more than its name. */
  public static ReleaseWords of(String name) {
    return new ReleaseWords(name, LocalizedText.EMPTY, false);
  }
}
