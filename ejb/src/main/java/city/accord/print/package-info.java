/**
 * What is printed for the people at the summit: badges, place cards and lists, drawn by the same
 * rules as the sealed declaration, and the record of what was printed for whom.
 */
package city.accord.print;
