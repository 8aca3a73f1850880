package city.accord.page;

import city.accord.text.LocalizedText;

/** A page of the organisers' own as the menu names it. */
public record MenuEntry(String slug, LocalizedText title, MenuPlace place) {}
