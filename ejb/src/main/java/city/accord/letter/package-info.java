/**
 * The letters of the summit: which kinds there are, how organisers word them, and how a template
 * becomes the letter to one reader.
 */
package city.accord.letter;
