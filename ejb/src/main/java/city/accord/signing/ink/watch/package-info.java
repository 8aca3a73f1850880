/** Watched ink: the feed of a room, its frames, and the fan-out to everyone who watches. */
package city.accord.signing.ink.watch;
