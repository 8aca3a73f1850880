/** Pages on which people's travel is said, and the sheets by which they are fetched. */
package city.accord.web.attendee.logistics;
