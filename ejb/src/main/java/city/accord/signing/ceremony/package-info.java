/**
 * One signing of one frozen declaration: its states and their guards, the slots, the order of
 * signatories, the witnesses, and the record of all that happened.
 */
package city.accord.signing.ceremony;
