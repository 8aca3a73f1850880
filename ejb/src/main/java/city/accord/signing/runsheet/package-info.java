/**
 * The run sheet by which a ceremony is called: its cues, what each sets off, and how the time goes.
 */
package city.accord.signing.runsheet;
