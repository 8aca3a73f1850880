package city.accord.delegation;

import city.accord.city.CityProfile;
import city.accord.emblem.Marks;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Slug;

/**
 * For whom a delegation comes, as it is called at this summit: a city or an organisation.
 *
 * @param slug names it in addresses; for a city that of its profile
 * @param emblem the letter or character that stands for it where there is no room for more
 */
public record Represented(
    String slug,
    boolean isCity,
    LocalizedText place,
    LocalizedText country,
    String emblem,
    Marks marks) {

  public static Represented of(CityProfile city) {
    return new Represented(
        city.slug(), true, city.name(), city.country(), city.emblem(), city.marks());
  }

  /** An organisation, under the plain letters of its English name. */
  public static Represented organisation(LocalizedText name, LocalizedText country) {
    String english = name.in(Language.EN);
    String emblem = english.isEmpty() ? "" : Character.toString(english.codePointAt(0));
    return new Represented(Slug.of(english), false, name, country, emblem, Marks.NONE);
  }
}
