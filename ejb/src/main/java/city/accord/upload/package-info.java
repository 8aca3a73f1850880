/**
 * Files of strangers that are kept as they came: what they are, whether they are harmful, and how
 * they are handed out again. Ground that any area may use.
 */
package city.accord.upload;
