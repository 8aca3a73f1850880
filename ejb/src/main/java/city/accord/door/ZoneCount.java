package city.accord.door;

import city.accord.text.LocalizedText;

/** How many are in a zone now. */
public record ZoneCount(long zone, LocalizedText name, long inside) {}
