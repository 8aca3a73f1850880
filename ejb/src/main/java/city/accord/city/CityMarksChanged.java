package city.accord.city;

import city.accord.emblem.Marks;

/** A city has another flag or emblem. */
public record CityMarksChanged(String slug, Marks marks) {}
