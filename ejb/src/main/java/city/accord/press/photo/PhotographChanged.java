package city.accord.press.photo;

/**
 * What everyone sees of a photograph may have changed: it was approved, described, drawn, hidden.
 */
public record PhotographChanged(long id) {}
