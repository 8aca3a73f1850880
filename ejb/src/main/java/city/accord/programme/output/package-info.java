/** The released programme as files that other programs read. None of it knows the draft. */
package city.accord.programme.output;
