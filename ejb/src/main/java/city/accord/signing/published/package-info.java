/** What everyone may know of a signing: public records of declaration, slots and files. */
package city.accord.signing.published;
