/** The room in which a ceremony's ink is ordered: its tablets, its threads, its state. */
package city.accord.signing.ink;
