/** Pages of the press office about the accredited press: pools for occasions with little room. */
package city.accord.web.attendee.media;
