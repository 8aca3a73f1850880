/** The edition of the summit that all else belongs to: its days, its place, its languages. */
package city.accord.summit;
