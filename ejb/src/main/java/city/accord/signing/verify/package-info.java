/**
 * Verification of a sealed declaration. Plain Java without Jakarta or persistence, so that the
 * verify page and a command without a server are one code. Knows nothing of {@code signing.seal}.
 */
package city.accord.signing.verify;
