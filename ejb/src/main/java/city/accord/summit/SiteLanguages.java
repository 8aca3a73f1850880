package city.accord.summit;

import city.accord.text.Language;
import java.util.List;

/** The languages that the site itself speaks; declarations and profiles may have more. */
public final class SiteLanguages {

  /** Those of organisers, in which every page is written. */
  public static final List<Language> HOUSE = List.of(Language.ZH_HANT, Language.EN);

  /** Those in which whatever delegates, press and public see is written. */
  public static final List<Language> ALL =
      List.of(Language.ZH_HANT, Language.EN, Language.of("he"));

  private SiteLanguages() {}
}
