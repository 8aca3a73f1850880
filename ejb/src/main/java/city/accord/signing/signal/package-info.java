/**
 * What cues send to the house: to lighting desks and media servers by OSC, HTTP and MIDI. The
 * ceremony never waits for any of it.
 */
package city.accord.signing.signal;
