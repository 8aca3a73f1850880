/**
 * One signing of one frozen declaration: its states and their guards, the slots and their tablets,
 * and the record of all that happened.
 */
package city.accord.signing.ceremony;
