/**
 * A tablet from its slot code to the confirmed signature: codes and wrong codes, the slot it is
 * paired with, spare tablets, and the key of its own with which it signs.
 */
package city.accord.signing.tablet;
