package city.accord.summit;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.ResourceBundle;

/**
 * Who invites and where to, as it stands in the sentences of letters: a letter that leaves before
 * the summit has said so says that it will be announced, and has no gap.
 */
public final class Announced {

  private Announced() {}

  public static String host(Summit summit, Language language) {
    return said(summit.host(), "host", language);
  }

  public static String venue(Summit summit, Language language) {
    return said(summit.venue(), "venue", language);
  }

  private static String said(LocalizedText text, String key, Language language) {
    if (!text.isEmpty()) return text.in(language);
    return ResourceBundle.getBundle("city.accord.summit.announced", language.locale())
        .getString(key);
  }
}
