/**
 * What the rest of the house may know of a signing: public records, and events that tell how far it
 * is.
 */
package city.accord.signing.published;
