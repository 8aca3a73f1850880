/**
 * Bilateral meetings: rooms and hours that the organisers offer, requests between delegations and
 * their answers, and nobody booked twice.
 */
package city.accord.meeting;
