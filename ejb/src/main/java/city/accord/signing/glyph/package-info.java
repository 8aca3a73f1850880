/**
 * Which text can be drawn: the faces that the seal embeds, and the one rule by which a text is
 * accepted wherever it is typed, long before the seal draws it.
 */
package city.accord.signing.glyph;
