/**
 * What a confirmation binds together: names, ink and consent under one hash, and the statement that
 * a tablet signs with its own key. Plain Java, shared by sealing and verification.
 */
package city.accord.signing.binding;
