/**
 * Stored ink: chunks and rows in the database, the place up to which a slot is durable, and the
 * wire by which a pen delivers its points.
 */
package city.accord.signing.ink.store;
