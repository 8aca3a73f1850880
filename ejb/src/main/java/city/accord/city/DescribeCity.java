package city.accord.city;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.List;

/**
 * What an organiser or the city itself says about a city.
 *
 * @param leader who leads it, or null
 * @param emblem one letter or character that stands for it where there is no room for more
 * @param population in persons, or null
 * @param invented whether the city exists in a demonstration only
 */
public record DescribeCity(
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
    boolean invented) {}
