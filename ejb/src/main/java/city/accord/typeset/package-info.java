/**
 * Which text can be drawn, and how it is drawn on paper: the fonts that ship with Accord, the one
 * rule by which a text is accepted wherever it is typed, and the setting of lines in any script,
 * which the sealed declaration and everything that is printed share.
 */
package city.accord.typeset;
