/**
 * Two records of one person become one: which they may be, seen side by side, and everything that
 * any area has of the second moved to the first.
 */
package city.accord.attendee.merge;
