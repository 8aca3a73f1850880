package city.accord.page;

import city.accord.text.Completeness;
import city.accord.text.LocalizedText;

/** A page in the list at the organisers' desk, in the order of the menu. */
public record PageRow(
    String slug,
    LocalizedText title,
    MenuPlace place,
    boolean published,
    Completeness completeness) {}
