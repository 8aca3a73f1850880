/**
 * A tablet's own key: enrolled when it is paired with a slot, and asked for at the confirmation.
 */
package city.accord.signing.tablet;
