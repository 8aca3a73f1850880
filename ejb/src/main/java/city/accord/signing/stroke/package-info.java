/**
 * What ink is: points, strokes and the one curve through them, in plain Java without Jakarta or
 * persistence, so that pages, seal and the verify command draw and hash the same ink.
 */
package city.accord.signing.stroke;
