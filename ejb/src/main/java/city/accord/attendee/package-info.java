/**
 * The people at the summit: one record for each, whatever they do here, in a category, with whom
 * they come for, how far they are on the way in, and their photo.
 */
package city.accord.attendee;
