/** Canonical JSON (RFC 8785), written and read: what every hash of a signing is taken of. */
package city.accord.signing.canonical;
