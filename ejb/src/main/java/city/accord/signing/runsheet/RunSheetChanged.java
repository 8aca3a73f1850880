package city.accord.signing.runsheet;

/** A run sheet was called, held, edited, or told something to whoever speaks. */
public record RunSheetChanged(long ceremonyId) {}
