/**
 * From closed pens to the sealed declaration: drawn, signed, timestamped, stored; finished after a
 * crash, and timestamped later where the authority did not answer.
 */
package city.accord.signing.sealing;
