/**
 * The text that the summit signs: drafted side by side in its languages, frozen into versions whose
 * hash everything later hangs on.
 */
package city.accord.signing.declaration;
