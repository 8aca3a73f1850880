/**
 * What everyone may read and see of a person who has agreed to it: a page of their own, with a
 * portrait where they want one. Nobody is shown without both their consent and an officer's yes.
 */
package city.accord.attendee.profile;
