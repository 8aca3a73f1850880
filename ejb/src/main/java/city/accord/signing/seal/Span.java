package city.accord.signing.seal;

/** A piece of text in one style. */
record Span(String text, Style style) {}
