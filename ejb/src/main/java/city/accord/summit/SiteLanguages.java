package city.accord.summit;

import city.accord.text.Language;
import java.util.List;
import java.util.stream.Stream;

/** The languages that the site itself speaks; declarations and profiles may have more. */
public final class SiteLanguages {

  /** Those of organisers, in which every page is written. */
  public static final List<Language> HOUSE = List.of(Language.ZH_HANT, Language.EN);

  /** Those in which whatever delegates, press and public see is written. */
  public static final List<Language> ALL =
      Stream.of("zh-Hant", "en", "fr", "nl", "cs", "he", "it", "ms").map(Language::of).toList();

  private SiteLanguages() {}
}
