/** The desk's pages about people at the summit: the list, one person, the categories. */
package city.accord.web.attendee;
