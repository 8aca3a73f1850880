/**
 * The way of the full ink series: examined under a role of its own until the seal, and handed over
 * to the holder of the escrow key with it.
 */
package city.accord.signing.escrow;
