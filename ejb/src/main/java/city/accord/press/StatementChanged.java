package city.accord.press;

/** What everyone may read of a statement may have changed: it was approved, corrected, hidden. */
public record StatementChanged(String slug) {}
