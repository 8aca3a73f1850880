/** What other areas hear of a signing, after commit: a leaf of records that depends on nothing. */
package city.accord.signing.events;
