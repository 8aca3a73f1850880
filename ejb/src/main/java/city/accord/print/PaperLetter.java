package city.accord.print;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A letter that somebody takes along on paper. */
public enum PaperLetter {
  /** Invites a person to the summit, for their own house. */
  INVITATION,
  /** Supports a person's application for a visa. */
  VISA;

  private static final String BUNDLE = "city.accord.print.letters";

  /** As it stands in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the file is called to whoever reads it. */
  String title(Language language) {
    return ResourceBundle.getBundle(BUNDLE, language.locale()).getString(word() + "-title");
  }

  /** When somebody was born, as it follows a name in a sentence. */
  static String born(String day, Language language) {
    String pattern = ResourceBundle.getBundle(BUNDLE, language.locale()).getString("born");
    return MessageFormat.format(pattern, day);
  }

  /** What it says where nobody has worded it otherwise. */
  LocalizedText standard() {
    LocalizedText text = LocalizedText.EMPTY;
    for (Language language : new Language[] {Language.ZH_HANT, Language.EN})
      text =
          text.with(
              language, ResourceBundle.getBundle(BUNDLE, language.locale()).getString(word()));
    return text;
  }
}
