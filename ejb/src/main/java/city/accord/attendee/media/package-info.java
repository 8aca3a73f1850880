/** What the press office does for accredited press: pools for occasions with little room. */
package city.accord.attendee.media;
