package city.accord.typeset;

/** A piece of text in one style. */
public record Span(String text, Style style) {}
