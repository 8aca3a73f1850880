/** Ink: from the pen, in order, into the database and to everyone who watches. */
package city.accord.signing.ink;
