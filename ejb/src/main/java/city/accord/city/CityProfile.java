package city.accord.city;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.List;

/** A city as its page shows it. */
public record CityProfile(
    long id,
    String slug,
    LocalizedText name,
    LocalizedText country,
    String emblem,
    PersonName leader,
    Long population,
    Integer populationYear,
    LocalizedText focus,
    LocalizedText about,
    List<Project> projects,
    List<Link> links,
    boolean invented,
    boolean published) {

  static CityProfile of(City city) {
    return new CityProfile(
        city.id(),
        city.slug(),
        city.name(),
        city.country(),
        city.emblem(),
        city.leader(),
        city.population(),
        city.populationYear(),
        city.focus(),
        city.about(),
        city.projects(),
        city.links(),
        city.isInvented(),
        city.isPublished());
  }
}
