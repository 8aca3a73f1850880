/** Letter templates at the desk. */
package city.accord.web.letter;
