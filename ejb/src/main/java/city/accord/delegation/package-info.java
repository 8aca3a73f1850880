/**
 * Who comes to the summit: delegations in their precedence, the people in them, and the invitations
 * by which they register without an account.
 */
package city.accord.delegation;
