/**
 * Pages of registration: the forms at the desk, the open form, and what its guests come back to.
 */
package city.accord.web.attendee.registration;
