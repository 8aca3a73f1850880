package city.accord.city;

import city.accord.emblem.Marks;
import city.accord.emblem.Picture;
import city.accord.text.Completeness;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A city as its page shows it.
 *
 * @param place where it lies, or null
 * @param picture a photograph of it, or null
 */
public record CityProfile(
    Long id,
    int version,
    String slug,
    LocalizedText name,
    LocalizedText country,
    String emblem,
    Marks marks,
    PersonName leader,
    Long population,
    Integer populationYear,
    LocalizedText focus,
    LocalizedText about,
    List<Project> projects,
    List<Link> links,
    boolean invented,
    boolean published,
    Coordinates place,
    Picture picture) {

  static CityProfile of(City city) {
    return new CityProfile(
        city.id(),
        city.version(),
        city.slug(),
        city.name(),
        city.country(),
        city.emblem(),
        city.marks(),
        city.leader(),
        city.population(),
        city.populationYear(),
        city.focus(),
        city.about(),
        city.projects(),
        city.links(),
        city.isInvented(),
        city.isPublished(),
        city.place(),
        city.picture());
  }

  /** How much of it is written, in every language of the summit. */
  public Completeness completeness(Collection<Language> languages) {
    List<LocalizedText> texts = new ArrayList<>(List.of(name, country, focus, about));
    if (leader != null) texts.add(leader.title());
    projects.forEach(project -> texts.addAll(List.of(project.title(), project.text())));
    links.forEach(link -> texts.add(link.label()));
    return Completeness.of(languages, texts);
  }

  /**
   * Whether each of these words is found in its name, country, leader or what it says of itself.
   */
  public boolean has(List<String> words) {
    Stream<String> people =
        leader == null ? Stream.of() : Stream.of(leader.latin(), leader.nativeName());
    String sought = SearchText.of(Stream.concat(said(name, country), people), said(focus, about));
    return words.stream().allMatch(sought::contains);
  }

  private static Stream<String> said(LocalizedText... texts) {
    return Stream.of(texts).flatMap(text -> text.asMap().values().stream());
  }
}
