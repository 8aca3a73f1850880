/** Photographs that the summit gives to the press. */
package city.accord.press.photo;
