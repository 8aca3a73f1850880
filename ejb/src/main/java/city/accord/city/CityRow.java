package city.accord.city;

import city.accord.emblem.Marks;
import city.accord.text.Completeness;
import city.accord.text.LocalizedText;

/** A city as a list at the organisers' desk shows it. */
public record CityRow(
    long id,
    String slug,
    LocalizedText name,
    LocalizedText country,
    String emblem,
    Marks marks,
    boolean published,
    Completeness completeness) {}
