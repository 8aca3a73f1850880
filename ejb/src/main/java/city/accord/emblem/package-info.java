/**
 * Pictures beside names: flags of countries from an open set, and emblems as organisers upload
 * them. A picture is named by the hash of its bytes and never changes, so whoever keeps the hash
 * keeps the picture.
 */
package city.accord.emblem;
