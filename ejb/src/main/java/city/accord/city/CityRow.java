package city.accord.city;

import city.accord.text.Completeness;
import city.accord.text.LocalizedText;

/** A city as a list at the organisers' desk shows it. */
public record CityRow(
    long id,
    String slug,
    LocalizedText name,
    LocalizedText country,
    String emblem,
    boolean published,
    Completeness completeness) {}
