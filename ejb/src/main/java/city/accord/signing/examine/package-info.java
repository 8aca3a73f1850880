/**
 * What examiners of handwriting are given: the full series of one signature as InkML and CSV, and
 * the escrow in which all series of a ceremony leave the server at its seal. Plain Java without
 * Jakarta or persistence, so that page and command are one code.
 */
package city.accord.signing.examine;
