/** Captions of a ceremony: what is said, written by a captioner, for the wall and for phones. */
package city.accord.signing.caption;
